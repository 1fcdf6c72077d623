import { languageOf } from './core/languages.js';
import { isWidget, tagOf } from './widgets.js';
import { tellChanges } from './page/changes.js';
import { followAddress } from './page/event-address.js';
import { type WidgetElement, fitIntoFrame, whenReady } from './page/framed.js';
import { frameQuery } from './page/query.js';

const frame = document.querySelector('main[data-frame]');
const element = frame ? fromQuery(frame) : document.querySelector<WidgetElement>('main > *');
if (element && isWidget(element.localName.slice('dv-'.length))) {
  fitIntoFrame(element);
  // A page of its own is read for its notes; in a frame the message comes first. Snippets made there open none.
  if (parent === window) openNotes(element);
  followAddress(element);
  tellChanges(element);
}

/** With all that they say, and then what stands below is seen: so nobody sees anything pushed away. */
function openNotes(element: WidgetElement): void {
  const open = async () => {
    element.open = 'notes';
    await element.updateComplete;
    document.documentElement.classList.add('settled');
  };
  whenReady(element, () => void (element.tools?.whole() ?? Promise.resolve()).then(open, open));
}

/** The helpline that the page was built with: what an address brings may not name any. */
function support(element: Element, place: Element): void {
  const words = place.querySelector(`.support[lang="${document.documentElement.lang}"]`);
  const href = words?.querySelector('a')?.getAttribute('href');
  if (words) element.setAttribute('support-text', words.textContent ?? '');
  if (href) element.setAttribute('support-href', href);
}

/** The element that the frame's address asks for, in place of the list of pages. */
function fromQuery(place: Element): WidgetElement {
  const { widget, language, attributes, refused } = frameQuery(location.href);
  const element = document.createElement(tagOf(widget)) as WidgetElement;
  element.setAttribute('heading-level', '2');
  for (const [name, value] of attributes) element.setAttribute(name, value);
  document.documentElement.lang = languageOf(language);
  support(element, place);
  place.replaceChildren(element);
  if (refused)
    for (const words of document.querySelectorAll<HTMLElement>('.refused'))
      words.hidden = words.lang !== document.documentElement.lang;
  return element;
}
