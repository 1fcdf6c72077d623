import { nextFrame, until } from './place.js';

type OwnElement = HTMLElement & {
  data: unknown;
  updateComplete: Promise<boolean>;
  tableOpen: boolean;
  notesOpen: boolean;
};

/** Everything in an element's shadow, and the element itself. */
export const partsOf = (element: Element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])];

const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];
const NOT_A_NUMBER = /NaN|Infinity|undefined/;
const DECEIVING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/;

/** What no drawing may have in it, whatever its data; one line each. */
export function faultsOf(element: Element): string[] {
  const faults: string[] = [];
  for (const part of partsOf(element)) {
    if (/^(script|iframe|object|embed|image|img|foreignobject|link)$/i.test(part.localName))
      faults.push(part.localName);
    for (const { name, value } of part.attributes) {
      const shown = `${part.localName} ${name}="${value.slice(0, 80)}"`;
      if (/^on/i.test(name)) faults.push(shown);
      if (part instanceof SVGElement && NOT_A_NUMBER.test(value)) faults.push(shown);
      if (
        /evil\.example/.test(value) &&
        name !== 'href' &&
        /url\(|^src/.test(`${name}${value}`) &&
        name !== 'aria-label'
      )
        faults.push(shown);
    }
    if (part instanceof HTMLAnchorElement && !SAFE.includes(part.protocol)) faults.push(`link ${part.protocol}`);
  }
  const text = element.shadowRoot?.textContent ?? '';
  const at = text.search(DECEIVING);
  if (at >= 0) faults.push(`U+${text.charCodeAt(at).toString(16)} in "${text.slice(Math.max(0, at - 20), at + 20)}"`);
  return faults;
}

/** What is said to the window while something runs: errors, rejections, requests. */
export function listen(): { readonly heard: string[]; stop(): void } {
  const heard: string[] = [];
  const onError = (event: Event) => heard.push(`error: ${(event as ErrorEvent).message}`);
  const onRejection = (event: Event) => heard.push(`rejection: ${String((event as PromiseRejectionEvent).reason)}`);
  // Our own neighbours, and the runner's own, are on this origin.
  const requests = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (!name.startsWith(location.origin)) heard.push(`request: ${name}`);
  });
  requests.observe({ type: 'resource' });
  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', onRejection);
  return {
    heard,
    stop() {
      requests.disconnect();
      window.removeEventListener('error', onError, true);
      window.removeEventListener('unhandledrejection', onRejection);
    },
  };
}

/** Shows data in a fresh element; gives it when the drawing, or the word that there is none, is there. */
export async function shown(widget: string, data: unknown, width: number): Promise<OwnElement> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.prepend(box);
  const element = document.createElement(`dv-${widget}`) as OwnElement;
  // What is `null` is not there yet, and has no end.
  element.data = data ?? [];
  box.append(element);
  let ended = false;
  for (const name of ['dv-load', 'dv-error']) element.addEventListener(name, () => (ended = true), { once: true });
  await until(() => ended, `an end of ${widget}`);
  // A line is drawn after it is announced.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  return element;
}

/** Names on every prototype that a page shares with us. */
export const sharedNames = () =>
  [Object, Array, String, Number, Map, Function, Element, Node]
    .map((each) => Reflect.ownKeys(each.prototype as object).length)
    .join();
