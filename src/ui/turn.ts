import { hostPage } from './host-page.js';
import { nearlySeen, onScreen } from './nearly-seen.js';

/** What goes on when it is an element's turn, by elements. */
type Waiting = Map<Element, () => void>;

/** On screen or a screen's part away. */
const near: Waiting = new Map();
/** Nobody has come near them yet. */
const far: Waiting = new Map();
let isRunning = false;

/**
 * Resolves when an element is to be drawn: not in the task of the script, nor in that of another element, so that a page
 * never waits for all of them. What is seen goes first, after the frame in which observers tell sizes; what is far away
 * when the page has nothing else to do, so that it can be searched and listened to.
 */
export function turn(element: Element): Promise<void> {
  return new Promise((resolve) => {
    far.set(element, resolve);
    // One that waits in a place is not seen itself.
    void nearlySeen(element.hasAttribute('data-dv-placed') ? (element.parentElement ?? element) : element).then(() => {
      if (far.delete(element)) near.set(element, resolve);
      run();
    });
    void firstFrame().then(run);
  });
}

/** In a window behind others there are no frames, and nobody waits. */
const firstFrame = () => (hostPage.hidden ? Promise.resolve() : onScreen());

function run(): void {
  if (isRunning || near.size + far.size === 0) return;
  isRunning = true;
  if (near.size) setTimeout(next);
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(next);
  // Safari has no such thing.
  else void firstFrame().then(() => setTimeout(next));
}

/** From the top down, for what is drawn moves what is below it. */
function next(): void {
  isRunning = false;
  const waiting = near.size ? near : far;
  // 2: the other one precedes.
  const [first, go] = [...waiting].reduce((a, b) => (a[0].compareDocumentPosition(b[0]) & 2 ? b : a));
  waiting.delete(first);
  go();
  run();
}
