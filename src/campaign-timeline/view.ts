import { type TemplateResult, css, html, nothing, svg } from 'lit';
import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import { type DataTable, dataTable } from '../ui/table.js';
import { timelines } from './data.js';
import type { LaneId, TimelineModel } from './model.js';
import { groupsOf } from './model-groups.js';
import { eventList, groupWords, type ListOptions } from './view-list.js';
import type { overviewView, Select, Tools } from './view-overview.js';
import { shape, shapeAt } from './view-shapes.js';
import { laneNames } from './view-words.js';

/** Below this width of its own an overview would crowd its numbers. */
const NARROWEST_OVERVIEW = 672;

/** More than these would be a cloud of numbers, and slow; the list has them all. */
const MOST_MARKS = 300;

export const hasRoomForOverview = (width: number): boolean => width >= NARROWEST_OVERVIEW;

/** What the overview is drawn with. */
export const TOOLS: Tools = { html, svg, nothing, shape, shapeAt };

/** How a timeline is to be drawn, and what a reader can do with it. */
export interface TimelineOptions extends ListOptions {
  /** Room of the drawing; 0 while it is not known. */
  readonly width: number;
  /** Draws the overview; `null` until it is fetched, `false` when it cannot be. */
  readonly overview: ReturnType<typeof overviewView> | null | false;
  readonly select: Select;
  readonly toggle: (lane: LaneId) => void;
}

/** The choice of lanes, the overview where there is room, and the list. */
export function timelineView(model: TimelineModel, options: TimelineOptions, messages: Messages): TemplateResult {
  const { shown, entries } = model;
  return html`${model.lanes.length > 1 ? filter(model, options, messages) : nothing}
    <p class="shown" role="status">${messages.timeline.shown(shown.length, entries.length - shown.length)}</p>
    ${overviewOrItsRoom(model, options, messages)} ${eventList(model, options, messages)}`;
}

/** The room of the whole bundled timeline is kept before its overview is there, so that the list does not jump. */
function overviewOrItsRoom(model: TimelineModel, { width, overview, select }: TimelineOptions, messages: Messages) {
  const isLegible = hasRoomForOverview(width) && model.shown.length <= MOST_MARKS;
  if (!isLegible || overview === false) return nothing;
  const { id, whose, events } = model.timeline;
  const isPlaced = whose === undefined && id in timelines && model.shown.length === events.length;
  return html`<div class="overview ${isPlaced ? 'placed' : ''}" aria-hidden="true">
    ${overview ? overview(model, width, select, messages) : nothing}
  </div>`;
}

function filter({ timeline, lanes }: TimelineModel, { toggle }: TimelineOptions, messages: Messages): TemplateResult {
  const names = laneNames(timeline, messages);
  return html`<fieldset class="filter" part="filter">
    <legend>${messages.timeline.filter}</legend>
    ${lanes.map(
      ({ lane, count, isShown }) =>
        html`<label class=${lane}>
          <input type="checkbox" .checked=${isShown} @change=${() => toggle(lane)} />
          ${shape(lane)} ${names[lane]} <span>${messages.number(count)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** The shown events as a table. */
export function timelineTable(model: TimelineModel, messages: Messages): DataTable {
  const { columns, when, status } = messages.timeline;
  const names = laneNames(model.timeline, messages);
  return dataTable([model, messages], () => ({
    caption: `${messages.text(model.timeline.title)} · ${messages.timeline.shown(model.shown.length, model.entries.length - model.shown.length)}`,
    columns: [columns.date, columns.event, columns.lane, columns.status],
    groups: groupsOf(model).map((group) => ({
      heading: groupWords(group, messages),
      rows: group.steps.map(({ entry: { event, period, lane } }) => {
        const outcome = event.outcome ? `. ${messages.text(event.outcome)}` : '';
        return {
          head: event.dateWords
            ? `${when(period).join('–')} (${messages.text(event.dateWords)})`
            : when(period).join('–'),
          cells: [
            cited(messages.text(event.title), event.id, model.notes),
            names[lane],
            status[event.status] + outcome,
          ],
        };
      }),
    })),
  }));
}

export const timelineStyles = css`
  /* As high as the bundled events' overview and its legend, which needs a line more where it is narrow. */
  .placed {
    min-block-size: 400px;
  }

  @container (width > 780px) {
    .placed {
      min-block-size: 380px;
    }
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .filter legend {
    margin-block-end: 4px;
    padding: 0;
    color: var(--_muted);
    font-size: var(--_note);
  }

  .filter label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    padding: 2px 10px 2px 8px;
    border: 1px solid var(--_rule);
    border-radius: 16px;
    font-size: var(--_note);
    cursor: pointer;
  }

  .filter input {
    inline-size: 15px;
    block-size: 15px;
    margin: 0;
    accent-color: var(--_text);
  }

  .filter span,
  .shown {
    color: var(--_muted);
  }

  .shown {
    margin: 6px 0 14px;
    font-size: var(--_note);
  }

  .chart {
    container-type: inline-size;
  }
`;
