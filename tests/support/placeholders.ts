import { type Host, TAGS, until } from './host.js';

export const ALL = TAGS.join();
export const COUNTER = 'dv-petition-counter';

/** The widget in a place, drawn. */
export async function drawnIn(place: Element | null): Promise<HTMLElement> {
  return until(() => place?.querySelector<HTMLElement>(`:is(${ALL})[state='ready']`), `a widget in ${place?.id}`);
}

export const placeholder = (host: Host, widget = 'petition-counter', tag = 'figure') => {
  const place = host.document.createElement(tag);
  place.dataset.dvWidget = widget;
  place.append('Finding · Source');
  return place;
};
