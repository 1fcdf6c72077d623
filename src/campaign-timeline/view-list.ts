import { type TemplateResult, css, html, nothing } from 'lit';
import { type Period, parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import type { Entry, TimelineModel } from './model.js';
import { type Group, groupsOf, type Step } from './model-groups.js';
import { linkTo } from './view-link.js';
import { shape } from './view-shapes.js';
import { laneNames } from './view-words.js';

/** How the list is to be drawn. */
export interface ListOptions {
  /** Level of the headings over its parts. */
  readonly level: number;
  /** The entry that the reader asked for in the overview. */
  readonly sought: string | null;
}

/** The events in order, under headings: the base form at every width, and the one that is listened to. */
export function eventList(model: TimelineModel, options: ListOptions, messages: Messages): TemplateResult {
  return html`${groupsOf(model).map(
    (group) => html`
      <div class="stretch" role="heading" aria-level=${options.level}>${groupWords(group, messages)}</div>
      <ol class="events" role="list" start=${group.steps[0]?.entry.number ?? 1}>
        ${group.steps.map((step) => listItem(step, model, options, messages))}
      </ol>
    `,
  )}
  ${afterwards(model, messages)}`;
}

/** The heading of a group: "Background, 1992–2019", "Autumn 2020". */
export function groupWords({ heading }: Group, messages: Messages): string {
  if ('label' in heading) return `${messages.text(heading.label)} (${messages.number(heading.count)})`;
  if (heading.season !== null) return messages.timeline.season(heading.season, heading.year);
  const words = messages.period(heading.period);
  return heading.background ? messages.timeline.background(words) : words;
}

function listItem({ entry, yearsLater }: Step, model: TimelineModel, options: ListOptions, messages: Messages) {
  const { event, lane, number } = entry;
  const { timeline: words } = messages;
  const title = messages.text(event.title);
  const isAhead = event.status !== 'occurred';
  const name = laneNames(model.timeline, messages)[lane];
  return html`<li
    id="event-${event.id}"
    class=${options.sought === event.id ? 'sought' : ''}
    part="event"
    value=${number}
    tabindex="-1"
  >
    ${yearsLater ? html`<p class="quiet">${words.later(yearsLater)}</p>` : nothing}
    <div class="when">${times(entry.period, messages)}</div>
    <div class="what">
      <div class="title">
        <span class="number" aria-hidden="true">${number}</span>
        <b>${cited(title, event.id, model.notes)}</b>
      </div>
      <div class="tag ${lane}" part="lane">
        ${shape(lane, isAhead)} ${name}${isAhead ? ` · ${words.status[event.status]}` : ''}
        ${event.dateWords ? html`<span class="vague">· ${messages.text(event.dateWords)}</span>` : nothing}
      </div>
      ${event.outcome ? html`<p><b>${messages.text(event.outcome)}</b></p>` : nothing}
      ${model.timeline.whose === undefined ? nothing : eventDetails(entry, messages)}
    </div>
  </li>`;
}

/** A date, or the start and the end of a span, each with its true precision: never 1 January for a year (rule 7). */
export function times(period: Period, messages: Messages): TemplateResult {
  const machine = period.text.replaceAll('~', '').split('/');
  return html`${messages.timeline
    .when(period)
    .map((words, index) => html`${index ? '–' : ''}<time datetime=${machine[index] ?? nothing}>${words}</time>`)}`;
}

/** What happened; of own data, also what a careful reader must know of it: their cards have no more than a source. */
function eventDetails({ event }: Entry, messages: Messages): TemplateResult {
  return html`${event.description ? html`<p>${messages.text(event.description)}</p>` : nothing}
  ${event.caveat ? html`<p class="fine">${messages.text(event.caveat)}</p>` : nothing}`;
}

/** What a card is about: an event and its date. */
export function eventHead(
  id: string,
  { timeline: { after }, entries }: TimelineModel,
  messages: Messages,
): [value: string, about: string] {
  const entry = entries.find(({ event }) => event.id === id);
  const [title, period] = entry
    ? [entry.event.title, entry.period]
    : after?.id === id
      ? [after.title, parsePeriod(after.date)]
      : [];
  return ['', title && period ? `${messages.timeline.when(period).join('–')} · ${messages.text(title)}` : ''];
}

/** What the card of an event of ours begins with: what happened, and its address. */
export function eventCard(id: string, model: TimelineModel, messages: Messages): TemplateResult | typeof nothing {
  const event = model.timeline.events.find((each) => each.id === id);
  if (!event || model.timeline.whose !== undefined) return nothing;
  return html`${event.description ? html`<p>${messages.text(event.description)}</p>` : nothing}
    <p>${linkTo(event.id, model, messages)}</p>`;
}

/** What came after the last event, from another source: neither counted nor numbered. */
function afterwards({ timeline: { after }, isWhole, notes }: TimelineModel, messages: Messages) {
  if (!after || !isWhole) return nothing;
  return html`<p class="after" id="event-${after.id}" tabindex="-1">
    <b>${messages.text(after.words)} · ${times(parsePeriod(after.date), messages)}:</b>
    ${cited(messages.text(after.title), after.id, notes)}
  </p>`;
}

export const listStyles = css`
  .stretch {
    margin-block: 28px 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    font-size: var(--_note);
    font-weight: 700;
  }

  .events {
    display: grid;
    gap: 14px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .events li {
    display: grid;
    grid-template-columns: 106px minmax(0, 1fr);
    column-gap: 14px;
    scroll-margin: 80px;
    overflow-wrap: anywhere;
  }

  .events .sought {
    outline: 2px solid var(--_text);
    outline-offset: 6px;
  }

  .events p {
    margin: 4px 0 0;
  }

  .events .quiet {
    grid-column: 2;
    margin: 0 0 10px;
    padding-inline-start: 34px;
    color: var(--_muted);
    font-size: var(--_note);
    font-style: italic;
  }

  .after {
    margin: 28px 0 0;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    font-size: var(--_body);
  }

  .when {
    color: var(--_muted);
    font-size: var(--_body);
    text-align: end;
  }

  /* Not parted, unless there is no room for the whole. */
  .when time {
    display: inline-block;
  }

  .what {
    max-inline-size: 40em;
    padding-inline-start: 34px;
    font-size: var(--_body);
    text-wrap: pretty;
  }

  .title {
    font-size: var(--_body);
    line-height: 1.35;
  }

  .number {
    float: left;
    min-inline-size: 24px;
    margin-inline-start: -34px;
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 20px;
    text-align: end;
  }

  .tag {
    color: var(--_lane);
    font-size: var(--_note);
    font-weight: 700;
  }

  .tag.context {
    font-weight: 400;
  }

  .vague,
  .fine {
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 400;
  }

  .fine {
    margin-block-start: 4px;
  }

  @container (width < 440px) {
    .events li {
      grid-template-columns: minmax(0, 1fr);
    }

    .when {
      padding-inline-start: 34px;
      text-align: start;
    }

    .events .quiet {
      grid-column: 1;
    }
  }
`;
