import { isServer } from 'lit';
import { observer } from './observer.js';

/** The nearest `lang` up the tree, through shadow roots; `null` when nobody says. */
export function nearestLanguage(element: Element): string | null {
  // There nothing is above it.
  if (isServer) return element.getAttribute('lang');
  const holder = element.closest('[lang]');
  // A form's fields stand in place of its methods.
  if (holder) return Element.prototype.getAttribute.call(holder, 'lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : null;
}

/** Tells when a `lang` above an element may have changed, until the returned function is called. */
export function followLanguage(element: Element, changed: () => void): () => void {
  const following = observer('MutationObserver', changed);
  for (
    let root: Node | null = element.getRootNode();
    root;
    root = root instanceof ShadowRoot ? root.host.getRootNode() : null
  )
    following.observe(root, { subtree: true, attributeFilter: ['lang'] });
  return () => following.disconnect();
}
