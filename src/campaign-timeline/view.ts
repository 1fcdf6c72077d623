import { type TemplateResult, css, html, nothing, svg } from 'lit';
import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import { type DataTable, dataTable } from '../ui/table.js';
import type { LaneId, TimelineModel } from './model.js';
import { type Group, groupsOf } from './model-groups.js';
import { afterwards, eventList, type ListOptions } from './view-list.js';
import type { overviewView, Select, Tools } from './view-overview.js';
import { shape, shapeAt } from './view-shapes.js';
import { groupWords, isVague, laneNames, whenWords } from './view-words.js';

/** Room of a drawing from which on it has a map. In CSS pixels. */
const NARROWEST_MAP = 480;

export const hasRoomForOverview = (width: number): boolean => width >= NARROWEST_MAP;

/** What the map is drawn with. */
export const TOOLS: Tools = { html, svg, nothing, shapeAt };

/** How a timeline is to be drawn, and what a reader can do with it. */
export interface TimelineOptions extends ListOptions {
  /** Draws the map; `null` until it is fetched, `false` when it cannot be. */
  readonly overview: ReturnType<typeof overviewView> | null | false;
  readonly select: Select;
  readonly toggle: (lane: LaneId) => void;
}

/** The map of what is seen first, or its key; the list; and what is law since. */
export function timelineView(model: TimelineModel, options: TimelineOptions, messages: Messages): TemplateResult {
  const groups = groupsOf(model);
  const spine = groups.find(({ isSpine }) => isSpine);
  const list = eventList(groups, model, options, messages);
  const hasFilter = options.opened.size > 0 || model.lanes.some(({ isShown }) => !isShown);
  return html`${spine && mapOrKey(spine, model, options, messages)}
    <div class="list">${list}</div>
    ${hasFilter ? filter(model, options, messages) : nothing} ${afterwards(model, messages)}`;
}

/** The map, or its room until it is fetched, so that the list does not jump. Without it, what the list's signs mean. */
function mapOrKey(
  spine: Group,
  { timeline, lanes }: TimelineModel,
  { width, overview, select }: TimelineOptions,
  messages: Messages,
) {
  const { entries } = spine;
  const names = laneNames(timeline, messages);
  const seen = lanes.filter(({ lane }) => entries.some((entry) => entry.lane === lane));
  if (overview !== false && hasRoomForOverview(width) && entries.length > 1)
    return html`<div class="overview" aria-hidden="true">
      ${overview ? overview(spine, timeline, width, select, messages) : html`<svg height=${seen.length * 42 + 36}></svg>`}
    </div>`;
  return html`<p class="key" part="legend">
    ${seen.map(({ lane }) => html`<span>${shape(lane)} ${names[lane]}</span> `)}
    ${entries.some(({ period }) => isVague(period)) ? html`<span class="quiet">${messages.timeline.pale}</span>` : nothing}
  </p>`;
}

function filter(
  { timeline, lanes, shown, entries }: TimelineModel,
  { toggle }: TimelineOptions,
  messages: Messages,
): TemplateResult {
  const names = laneNames(timeline, messages);
  const { filter: label, shown: words } = messages.timeline;
  return html`<div class="filter" part="filter" role="group" aria-label=${label}>
      ${label}
      ${lanes.map(
        ({ lane, count, isShown }) =>
          html`<label>
            <input type="checkbox" .checked=${isShown} @change=${() => toggle(lane)} />
            ${shape(lane)} ${names[lane]} <span>${messages.number(count)}</span>
          </label>`,
      )}
    </div>
    <p class="shown" role="status">${words(shown.length, entries.length - shown.length)}</p>`;
}

/** The shown events as a table. */
export function timelineTable(model: TimelineModel, messages: Messages): DataTable {
  const { columns, status, shown } = messages.timeline;
  const names = laneNames(model.timeline, messages);
  return dataTable([model, messages], () => ({
    caption: `${messages.text(model.timeline.title)} · ${shown(model.shown.length, model.entries.length - model.shown.length)}`,
    columns: [columns.date, columns.event, columns.lane, columns.status],
    groups: groupsOf(model).map((group) => ({
      heading: groupWords(group, messages),
      rows: group.entries.map(({ event, lane }) => {
        const outcome = event.outcome ? `. ${messages.text(event.outcome)}` : '';
        return {
          head: whenWords(event, messages),
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
  .key {
    margin: 0 0 4px;
    font-size: var(--_small);
  }

  .key span {
    display: inline-block;
    max-inline-size: 100%;
    margin-inline-end: 6px;
  }

  .overview svg {
    display: block;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 6px;
    font-size: var(--_note);
    line-height: calc(24em / 13);
  }

  .filter label {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .filter input {
    margin: 0;
    accent-color: var(--_text);
  }
`;
