/**
 * Notes what a page's main thread works. The processor's time and not the clock's, so that whatever else runs on the machine
 * is not measured.
 * @returns {Promise<() => Promise<number>>} milliseconds so far, layout and paint included
 */
export async function workOf(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}
