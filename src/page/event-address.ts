import { type WidgetElement, whenReady } from './framed.js';

/** Above an event, so that it is seen where it stands. In CSS pixels. */
const ROOM_ABOVE = 80;
/** By these a reader goes elsewhere. */
const LEAVING = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** The address of an event is the page's, with its id: there it is opened, also when the address changes later. */
export function followAddress(element: WidgetElement): void {
  let following = new AbortController();
  const follow = () => {
    following.abort();
    following = new AbortController();
    const { signal } = following;
    whenReady(element, () => void openEvent(element, location.hash.slice(1), signal));
  };
  follow();
  addEventListener('hashchange', follow);
}

/** Shows an event of the data on screen. What is none of these is somebody else's: WordPress puts words there, too. */
async function openEvent(element: WidgetElement, id: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted || !idsOf(element).includes(id)) return;
  const find = () => element.shadowRoot?.getElementById(`event-${id}`);
  // The reader may have hidden its lane; what the embedder has left out stays so.
  if (!find()) element.lanes = null;
  element.sought = id;
  // Nothing waits behind a button that somebody has asked for by its address.
  element.reservedHeight = null;
  await element.updateComplete;
  const event = find();
  if (!event || signal.aborted) return;
  // In a frame the keys belong to the page around, and a card would take them.
  element.cards?.show(id, undefined, true);
  stayAt(event, element, signal);
  // Unless its reader is in here already.
  if (parent === window || document.hasFocus()) event.focus({ preventScroll: true });
}

/** What can be opened: the events, and the one that is named after them. */
function idsOf({ shown }: WidgetElement): readonly unknown[] {
  const { events = [], after } = (shown?.data ?? {}) as DataSetWithEvents;
  return [...events, ...(after ? [after] : [])].map(({ id }) => id);
}

interface DataSetWithEvents {
  readonly events?: readonly { readonly id: string }[];
  readonly after?: { readonly id: string };
}

/** The overview and the quotes come later, and would push it away. Only this page is moved, not one around a frame. */
function stayAt(event: HTMLElement, element: WidgetElement, signal: AbortSignal): void {
  const scroll = () => scrollTo({ top: scrollY + event.getBoundingClientRect().top - ROOM_ABOVE, behavior: 'instant' });
  const observer = new ResizeObserver(scroll);
  const stop = () => observer.disconnect();
  signal.addEventListener('abort', stop);
  for (const name of LEAVING) addEventListener(name, stop, { once: true, passive: true, signal });
  observer.observe(element);
  scroll();
}
