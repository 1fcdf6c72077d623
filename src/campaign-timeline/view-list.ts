import { type TemplateResult, html, nothing } from 'lit';
import { type Period, parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import type { TimelineEvent } from './data.js';
import type { Entry, TimelineModel } from './model.js';
import type { Group } from './model-groups.js';
import { linkTo } from './view-link.js';
import { shape } from './view-shapes.js';
import { continued, groupWords, isVague, laneNames, timeWords, whenWords, yearOver } from './view-words.js';

/** How the list is to be drawn, and what a reader can do with it. */
export interface ListOptions {
  /** Room of the drawing, in CSS pixels; 0 while it is not known. */
  readonly width: number;
  /** The event that the page's address names. */
  readonly sought: string | null;
  /** Which groups are open, by how many events stand before them. One that holds the event sought is added. */
  readonly opened: Set<number>;
  readonly open: (before: number) => void;
}

/** What a row has beside its title, in CSS pixels. */
const ASIDE = 94;

/** Groups in order, the base form at every width, and the one that is listened to. All but the spine are opened in place. */
export function eventList(groups: readonly Group[], model: TimelineModel, options: ListOptions, messages: Messages) {
  return groups.map((group) => {
    const { isSpine, before, entries } = group;
    if (!isSpine && entries.some(({ event }) => event.id === options.sought)) options.opened.add(before);
    const isOpen = options.opened.has(before);
    let year = 0;
    const rows = entries.map((entry) => {
      const over = isSpine ? yearOver(entry.period) : 0;
      const isNew = over > 0 && over !== year;
      if (isNew) year = over;
      return listItem(entry, isNew ? year : 0, group, model, options, messages);
    });
    return html`${
        isSpine
          ? nothing
          : html`<button class="fold" type="button" aria-expanded=${isOpen} @click=${() => options.open(before)}>
              <span class="sign" aria-hidden="true">${isOpen ? '–' : '+'}</span>${groupWords(group, messages)}
            </button>`
      }
      <ol class="events ${isSpine ? 'spine' : ''}" role="list" ?hidden=${!isSpine && !isOpen}>
        ${rows}
      </ol>`;
  });
}

function listItem(
  { event, lane, number, period }: Entry,
  year: number,
  { isSpine, before }: Group,
  model: TimelineModel,
  { width, sought }: ListOptions,
  messages: Messages,
) {
  const { timeline, notes, isWhole } = model;
  const isAhead = event.status !== 'occurred';
  const title = messages.text(event.title);
  // Half of what a letter needs on average, for two lines: those of English are narrower, and its words shorter.
  const isLong = title.length * (messages.language === 'en' ? 4 : 4.8) > width - ASIDE;
  return html`<li id="event-${event.id}" class=${sought === event.id ? 'sought' : ''} part="event" tabindex="-1">
    ${year ? html`<p class="year">${messages.date({ year, approximate: false })}</p>` : nothing}
    ${cited(
      html`<span class="row ${isVague(period) ? 'pale' : ''}">
        ${isSpine ? html`<span class="number" aria-hidden="true">${number - before}</span>` : nothing}
        <span class="when">${times(period, isSpine, messages)}</span>
        ${shape(lane, isAhead)}
        <span class="title"
          >${isLong && event.shortTitle ? messages.text(event.shortTitle) : title}<span class="listened"
            >, ${laneNames(timeline, messages)[lane]}</span
          >${isAhead ? html`<span class=${isWhole && timeline.fixed ? 'listened' : 'quiet'}> · ${messages.timeline.status[event.status]}</span>` : ''}</span
        >
      </span>`,
      event.id,
      notes,
    )}
    ${notes.evidence.has(event.id) ? nothing : html`<div class="details">${eventDetails(event, messages)}</div>`}
  </li>`;
}

/** A date, or the start and the end of a span, each with its true precision: never 1 January for a year (rule 7). */
function times(period: Period, isWithinYear: boolean, messages: Messages): TemplateResult[] {
  const machine = period.text.replaceAll('~', '').split('/');
  return timeWords(period, isWithinYear, messages).map(
    (each, index) => html`${index ? '–' : ''}<time datetime=${machine[index] ?? nothing}>${each}</time>`,
  );
}

/** What a card is about: an event and its date. */
export function eventHead(
  id: string,
  { timeline: { events, after } }: TimelineModel,
  messages: Messages,
): [value: string, about: string] {
  const event = after?.id === id ? after : events.find((each) => each.id === id);
  return ['', event ? `${whenWords(event, messages)} · ${messages.text(event.title)}` : ''];
}

/** What the card of an event begins with: what happened, and its address. */
export function eventCard(id: string, model: TimelineModel, messages: Messages): TemplateResult | typeof nothing {
  const event = model.timeline.events.find((each) => each.id === id);
  if (!event) return nothing;
  return html`${eventDetails(event, messages)}
  ${model.timeline.whose === undefined ? html`<p>${linkTo(id, model, messages)}</p>` : nothing}`;
}

/** Of something announced or planned also what became of it (rule 7). */
const eventDetails = ({ description, outcome }: TimelineEvent, messages: Messages) =>
  [description, outcome].map((text) => (text ? html`<p>${messages.text(text)}</p>` : nothing));

/** What came after the last event, from another source: neither counted nor numbered. */
export function afterwards({ timeline: { after }, isWhole, notes }: TimelineModel, messages: Messages) {
  if (!after || !isWhole) return nothing;
  const title = messages.text(after.title);
  return html`<p class="after" id="event-${after.id}" tabindex="-1">
    ${cited(
      html`<span class="row"
        >${shape(after.lane ?? 'context')}<span class="title"
          >${messages.text(after.words)} ·
          <time datetime=${after.date}>${messages.period(parsePeriod(after.date))}</time>: ${continued(title)}</span
        ></span
      >`,
      after.id,
      notes,
    )}
  </p>`;
}
