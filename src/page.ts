import { isWidget, tagOf } from './export/addresses.js';
import { followAddress } from './page/event-address.js';
import { type WidgetElement, fitIntoFrame } from './page/framed.js';
import { frameWish } from './page/query.js';

const frame = document.querySelector('main[data-frame]');
const element = frame ? asWished(frame) : document.querySelector<WidgetElement>('main > *');
if (element && isWidget(element.localName.slice('dv-'.length))) {
  fitIntoFrame(element);
  // A page of its own is read for its notes; in a frame the message comes first. Snippets made there open none.
  if (parent === window) element.open = 'notes';
  followAddress(element);
}

/** The element that the frame's address asks for, in place of the list of pages. */
function asWished(place: Element): WidgetElement {
  const { widget, language, attributes, refused } = frameWish(location.href);
  const element = document.createElement(tagOf(widget)) as WidgetElement;
  element.setAttribute('heading-level', '2');
  for (const [name, value] of attributes) element.setAttribute(name, value);
  document.documentElement.lang = ['ru', 'kk'].includes(language) ? language : 'en';
  place.replaceChildren(element);
  if (refused)
    for (const words of document.querySelectorAll<HTMLElement>('.refused'))
      words.hidden = words.lang !== document.documentElement.lang;
  return element;
}
