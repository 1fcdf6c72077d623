import { isEnglish } from '../locales/completed.js';
import { observer } from './observer.js';

/** Elements whose `lang` is ours, and may go again. */
const marked = new WeakSet<Element>();
const followed = new WeakSet<ParentNode>();

/**
 * Marks every element as English all of whose own words stand in for a language that is still being written. Comes with the
 * pack of such a language only.
 */
export function markEnglish(root: ParentNode & Node, language: string): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style' || (element.hasAttribute('lang') && !marked.has(element))) continue;
    const wanted = wantedOf(element, language);
    if (wanted === null) unmark(element);
    else {
      marked.add(element);
      if (element.getAttribute('lang') !== wanted) element.setAttribute('lang', wanted);
    }
  }
  follow(root, language);
}

function unmark(element: Element): void {
  if (marked.delete(element)) element.removeAttribute('lang');
}

/** Once another language is spoken, which may have no marks of its own, ours go with the words that they were for. */
function follow(root: ParentNode & Node, language: string): void {
  if (followed.has(root)) return;
  followed.add(root);
  const following = observer('MutationObserver', () => {
    const spoken = spokenIn(root);
    if (spoken === language || spoken === undefined) return;
    following.disconnect();
    followed.delete(root);
    for (const element of root.querySelectorAll('[lang]')) unmark(element);
  });
  following.observe(root, { subtree: true, attributeFilter: ['lang'] });
  if (!(root instanceof ShadowRoot))
    following.observe(root.ownerDocument!.documentElement, { attributeFilter: ['lang'] });
}

/** What a widget says of itself inside, and a page around. */
const spokenIn = (root: ParentNode & Node): string | undefined =>
  root instanceof ShadowRoot
    ? [...root.querySelectorAll<HTMLElement>('[lang]')].find((each) => !marked.has(each))?.lang
    : root.ownerDocument?.documentElement.lang;

/** `null` where the language around an element is its own already. */
function wantedOf(element: Element, language: string): string | null {
  const around = element.parentElement?.closest('[lang]') ?? null;
  const isInEnglish = around !== null && marked.has(around) && around.getAttribute('lang') === 'en';
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '';
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const own = label + texts.map(({ data }: ChildNode & { data?: string }) => data).join('');
  if (!/\p{L}/u.test(own)) return null;
  if (isEnglish(own) || isEnglish(label + (element.textContent ?? ''))) return isInEnglish ? null : 'en';
  return isInEnglish ? language : null;
}
