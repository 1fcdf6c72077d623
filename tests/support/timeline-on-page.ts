import { html } from '@open-wc/testing';
import type { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import { LANES } from '../../src/campaign-timeline/model.js';
import { LANE_OUTLINE } from '../../src/campaign-timeline/model-shapes.js';
import { nextFrame, place, until } from './place.js';
import { all } from './readers.js';

const MAP_PLACE = '[part=chart] > div[aria-hidden]';
const FIRST_LIST = '[part=chart] ol:not(button + ol)';

/** 480 px for the drawing, and the frame around it. */
export const ROOM = 528;
export const inside = (element: CampaignTimeline, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
/** Its marks say what they are, as its place does not while it is awaited. */
export const map = (element: CampaignTimeline) =>
  element.shadowRoot!.querySelector<SVGSVGElement>(`${MAP_PLACE} svg:has(title)`);
/** Where a map is, or will be: beside the list, which says the same, and not for those who listen. */
export const mapPlace = (element: CampaignTimeline) => inside(element, MAP_PLACE)[0];
export const marksIn = (element: Element) => all(element, '[part=chart] [data-event]');

/** The buttons that open groups of events. */
export const folds = (element: Element) => all(element, '[part=chart] button[aria-expanded]:not([data-cites])');
/** Events of the group that nobody has to open. */
export const firstEvents = (element: Element) => all(element, `${FIRST_LIST} > li`);
/** As it stands before an event; those who listen have a list that counts by itself. */
export const numberOf = (event: Element) => Number(event.querySelector('span[aria-hidden]')!.textContent);
export const titleOf = (event: Element) => event.querySelector<HTMLElement>('span:has(> time) ~ span')!;
export const dateOf = (event: Element) => event.querySelector<HTMLElement>('span:has(> time)')!;

/** Of what is known no closer than the month. */
export function isPale(sign: Element): boolean {
  const { fillOpacity, strokeDasharray } = getComputedStyle(sign);
  return Number(fillOpacity) < 1 || strokeDasharray !== 'none';
}

/** Signs of a lane by their shape, or of all lanes. */
export const signsOf = (place: ParentNode, ...lanes: (keyof typeof LANE_OUTLINE)[]) =>
  [...place.querySelectorAll('path')].filter((sign) =>
    (lanes.length ? lanes : LANES).some((lane) => sign.getAttribute('d') === LANE_OUTLINE[lane]),
  );

export const isShown = (element: Element | null) => (element?.getBoundingClientRect().width ?? 0) > 0;
export const entry = (element: CampaignTimeline, id: string) => inside(element, `#event-${id}`)[0]!;
export const words = (element: Element) => element.textContent!.replace(/[\s\u2060]+/g, ' ').trim();
export const timesOf = (element: CampaignTimeline, id: string) =>
  [...entry(element, id).querySelectorAll('time')].map((time) => [time.dateTime, time.textContent]);

/** A timeline that knows its width, which it does a frame after it is there. */
export async function drawn(content = html`<dv-campaign-timeline></dv-campaign-timeline>`, width = ROOM) {
  const element = await place<CampaignTimeline>(content, width);
  // Of a part, the words are fetched.
  await until(() => element.state !== 'loading');
  await nextFrame();
  await nextFrame();
  await until(() => width < ROOM || !mapPlace(element) || map(element));
  await element.updateComplete;
  return element;
}
