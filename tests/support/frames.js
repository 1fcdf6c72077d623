// How a page in a driven browser is waited for: by its own frames, never by a clock.

/** So many frames are waited for what should come: about twenty seconds on an idle machine, longer on a busy one. */
const MOST_FRAMES = 1_200;

/** Looks at a page, or at a frame of one, until something is so. Counted and not timed: a busy machine draws fewer frames. */
export const comes = (page, isSo, ...given) =>
  page.evaluate(`(async () => {
    const isSo = ${isSo};
    for (let frame = 0; frame < ${MOST_FRAMES}; frame++) {
      if (isSo(...${JSON.stringify(given)})) return true;
      await new Promise(requestAnimationFrame);
    }
    return false;
  })()`);

/** So many frames in a row nothing new comes to a page that is quiet. */
const QUIET_FRAMES = 20;

/**
 * Looks at a page until nothing more comes: no file and no picture. Asked of the page itself: a driver that counts requests
 * and answers may miss one of them on a busy machine, and then waits for ever.
 */
export const quiet = (page) =>
  page.evaluate(`(async () => {
    await document.fonts.ready;
    let [before, frames] = ['', 0];
    for (let frame = 0; frames < ${QUIET_FRAMES} && frame < ${MOST_FRAMES}; frame++) {
      await new Promise(requestAnimationFrame);
      const waiting = [...document.images].filter(({ complete, loading }) => !complete && loading !== 'lazy').length;
      const now = performance.getEntriesByType('resource').length + ':' + waiting;
      frames = now === before && !waiting ? frames + 1 : 0;
      before = now;
    }
    return frames >= ${QUIET_FRAMES};
  })()`);

/** Gives a page, or a frame of one, the frames in which it does what is left to do. */
export const afterFrames = (page, count = 3) =>
  page.evaluate(`(async () => {
    for (let frame = 0; frame < ${count}; frame++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  })()`);
