import { TAGS } from '../widgets.js';
import { hostPage } from '../ui/host-page.js';

/** A tree of the page: its document, or an open shadow root of somebody else's element. */
export type Root = Document | ShadowRoot;

const known = new Set<Root>([hostPage]);
const awaited = new Set<string>();

/** Those that are on the page now. */
export function roots(): readonly Root[] {
  for (const root of known) if (!root.isConnected) known.delete(root);
  return [...known];
}

/** What a selector finds in a node; in a form, too, whose fields may stand in place of its methods. */
export function all(node: Element | Root, selector: string): HTMLElement[] {
  const { querySelectorAll } = node instanceof Element ? Element.prototype : node;
  return [...(querySelectorAll.call(node, selector) as NodeListOf<HTMLElement>)];
}

/**
 * Enters all shadow roots that come to light with a node, each once. One is there as soon as its host is, or as that is
 * defined; what is attached later is found with the next look at the page.
 */
export function enterRootsIn(node: Element | Root, enter: (root: Root) => void): void {
  for (const element of [node as Element, ...all(node, `:not(${TAGS})`)]) {
    const { shadowRoot, localName } = element;
    if (shadowRoot?.host === element && !known.has(shadowRoot)) {
      known.add(shadowRoot);
      enter(shadowRoot);
    }
    // A dash is in every name that may still be defined.
    if (!shadowRoot && localName?.includes('-') && !customElements.get(localName) && !awaited.has(localName)) {
      awaited.add(localName);
      const enterAll = () =>
        roots().forEach((root) => all(root, localName).forEach((host) => enterRootsIn(host, enter)));
      // Some names with a dash are of no element that could be defined.
      customElements.whenDefined(localName).then(enterAll, () => undefined);
    }
  }
}
