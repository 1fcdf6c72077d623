import { hostPage } from './host-page.js';
import { nearlySeen, onScreen } from './nearly-seen.js';

/** What goes on when it is an element's turn. */
const waiting = new Map<Element, () => void>();
/** On screen or a screen's part away. */
const near = new WeakSet<Element>();
/** Safari has nothing of that kind. */
const whenIdle = (globalThis.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout;

/**
 * Resolves when an element is to be drawn: not in the task of the script, nor in that of another element, so that a page
 * never waits for all of them. What is seen goes first, after the frame in which observers tell sizes; what is far away
 * when the page has nothing else to do, so that it can be searched and listened to.
 */
export function turn(element: Element): Promise<void> {
  return new Promise((resolve) => {
    let isOver = false;
    const go = () => {
      isOver = true;
      resolve();
    };
    const wait = (task: (run: () => void) => unknown) => {
      if (isOver) return;
      waiting.set(element, go);
      task(next);
    };
    // One that waits in a place is not seen itself.
    void nearlySeen(element.hasAttribute('data-dv-placed') ? (element.parentElement ?? element) : element).then(() => {
      near.add(element);
      wait(setTimeout);
    });
    // In a window behind others there are no frames, and nobody waits.
    void (hostPage.hidden ? Promise.resolve() : onScreen()).then(() => wait(whenIdle));
  });
}

/** From the top down, for what is drawn moves what is below it. */
function next(): void {
  const all = [...waiting.keys()];
  const seen = all.filter((element) => near.has(element));
  // 2: the other one precedes.
  const [first] = (seen.length ? seen : all).sort((a, b) => (a.compareDocumentPosition(b) & 2 ? 1 : -1));
  if (!first) return;
  waiting.get(first)?.();
  waiting.delete(first);
}
