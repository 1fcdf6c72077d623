import { html, nothing } from 'lit';
import { pageOf } from '../export/addresses.js';
import { isEdition } from '../widgets.js';
import type { Messages } from '../locales/index.js';
import { ownHost } from '../ui/own-host.js';
import type { TimelineModel } from './model.js';

/** To the event on a page of ours; a package knows of none. */
export function linkTo(id: string, { timeline }: TimelineModel, { language, timeline: words }: Messages) {
  const host = ownHost();
  if (!host) return nothing;
  const page = pageOf(host.address, isEdition(timeline.id) ? timeline.id : 'campaign-timeline', language);
  return html`<a href="${page}#${id}">${words.link}</a>`;
}
