import { isServer } from 'lit';
import type { OwnSource } from './own-source.js';
import { hostPage } from './host-page.js';
import { observer } from './observer.js';

/** Whether all of a node is there: while its page is read, what has nothing behind it may not have come to its end. */
export function isComplete(place: Node): boolean {
  if (isServer || hostPage.readyState !== 'loading') return true;
  // Not by `parentNode`: of a form around it, that may be a field of this name.
  const walker = hostPage.createTreeWalker(document);
  for (walker.currentNode = place; !walker.nextSibling();) if (!walker.parentNode()) return false;
  return true;
}

/** Resolves as soon as all of a node is there. */
export function complete(place: Node): Promise<void> {
  return new Promise((resolve) => {
    const following = observer('MutationObserver', look);
    function look() {
      if (!isComplete(place)) return;
      following.disconnect();
      // Nothing is left behind for an event that has been.
      removeEventListener('DOMContentLoaded', look);
      resolve();
    }
    following.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', look);
    look();
  });
}

/** A table between the tags comes after the tag, and is read once its page is there: until then something may work on it. */
export function notYetParsed(element: Element, own: OwnSource | null, bundled: string | null): Promise<void> | null {
  if (own ? !('table' in own) : bundled !== null) return null;
  const whole = own ? document : element;
  return isComplete(whole) ? null : complete(whole);
}
