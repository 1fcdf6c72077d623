import { html } from '@open-wc/testing';
import type { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import { nextFrame, place, until } from './place.js';

/** 480 px for the drawing, and the frame around it. */
export const ROOM = 528;
export const inside = (element: CampaignTimeline, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const map = (element: CampaignTimeline) => element.shadowRoot!.querySelector<SVGSVGElement>('.map');
export const isShown = (element: Element | null) => (element?.getBoundingClientRect().width ?? 0) > 0;
export const entry = (element: CampaignTimeline, id: string) => inside(element, `#event-${id}`)[0]!;
export const words = (element: Element) => element.textContent!.replace(/[\s\u2060]+/g, ' ').trim();
export const numbersOf = (element: CampaignTimeline, selector: string) =>
  inside(element, selector).map((number) => Number(number.textContent));
export const timesOf = (element: CampaignTimeline, id: string) =>
  [...entry(element, id).querySelectorAll('time')].map((time) => [time.dateTime, time.textContent]);

/** A timeline that knows its width, which it does a frame after it is there. */
export async function drawn(content = html`<dv-campaign-timeline></dv-campaign-timeline>`, width = ROOM) {
  const element = await place<CampaignTimeline>(content, width);
  // Of a part, the words are fetched.
  await until(() => element.state !== 'loading');
  await nextFrame();
  await nextFrame();
  await until(() => width < ROOM || !element.shadowRoot!.querySelector('.overview') || map(element));
  await element.updateComplete;
  return element;
}
