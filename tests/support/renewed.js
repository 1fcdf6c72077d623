/** So many files of tests share one browser. */
const FILES = 20;

/**
 * A new page for each file of tests, and a new browser now and then: one that had run 150 files drew no frames any more,
 * and whatever came after it waited in vain.
 */
export function renewed(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  let files = 0;
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    await launcher.inactivePages.pop().puppeteerPage.close();
    files += 1;
    if (files % FILES === 0) await launcher.stop();
    return result;
  };
  return launcher;
}
