import type { html as Html, nothing as Nothing, svg as Svg } from 'lit';
import { textWidth, wrap } from '../core/text-layout.js';
import type { Messages } from '../locales/index.js';
import { overviewByLanguage } from '../generated/overview-by-language.js';
import type { Timeline } from './data.js';
import type { Group } from './model-groups.js';
import { type Band, FONT_SIZE, LEVEL, type Mark, mapOf, type TimeMap } from './model-map.js';
import type { shapeAt as ShapeAt } from './view-shapes.js';
import { laneNames, monthWords } from './view-words.js';

/** From the edge to the name of a lane, and from there to the marks. */
const SIGN_ROOM = 20;
const NAME_GAP = 10;
/** Own names of lanes may be long: they take two lines, and no more than this share of the width. */
const NAME_SHARE = 0.34;
const BAR = 12;
/** Room that the name of a month and its year need together. */
const MONTH_AND_YEAR = 74;

/** Told with the id of an event that the reader asks for. */
export type Select = (id: string) => void;

export { overviewStyles } from './view-overview-styles.js';

/** What draws. Handed in: with a Lit of its own this file, fetched after the script, would be refused by strict pages. */
export interface Tools {
  readonly html: typeof Html;
  readonly svg: typeof Svg;
  readonly nothing: typeof Nothing;
  readonly shapeAt: typeof ShapeAt;
}

/** How much is there at 0, 30, 70 and 100 % of a band. */
const FADES = { in: [0, 0.3, 0.7, 1], out: [1, 0.7, 0.3, 0], both: [0, 1, 1, 0] } as const;

/** The map's view, made with the tools of whoever asks for it. */
export function overviewView({ html, svg, nothing, shapeAt }: Tools) {
  return timelineMap;

  /**
   * Where the events that are seen first lie in time: hidden from those who listen, because the list says the same. A mark
   * opens its event's card for those who point; who uses keys is there already.
   */
  function timelineMap(spine: Group, timeline: Timeline, width: number, select: Select, messages: Messages) {
    const names = laneNames(timeline, messages);
    const lines = new Map(
      [...new Set(spine.entries.map(({ lane }) => lane))].map((lane) => [
        lane,
        wrap(names[lane], width * NAME_SHARE, FONT_SIZE, 2),
      ]),
    );
    const longest = Math.max(...[...lines.values()].flat().map((line) => textWidth(line, FONT_SIZE)));
    const aside = Math.ceil(SIGN_ROOM + Math.min(longest, width * NAME_SHARE) + NAME_GAP);
    const map = mapOf(spine, aside, width);
    const { height, rows, marks } = map;
    return html`<svg class="map" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
        ${fades()} ${ground(map, width, messages)}
        ${rows.map(({ lane, y, height: high }) => {
          const name = lines.get(lane) ?? [];
          // A word that is longer than its room is cut off there.
          return svg`${shapeAt(lane, 7, y + high / 2, false)}
            <svg x=${SIGN_ROOM} y=${y} width=${aside - SIGN_ROOM - 4} height=${high}>
              ${name.map(
                (line, index) =>
                  svg`<text y=${high / 2 + (index + (1 - name.length) / 2) * 14} dy="0.35em">${line}</text>`,
              )}
            </svg>`;
        })}
        ${marks.map((mark) => markAt(mark, select, messages))}
      </svg>
      <p class="key" part="legend">${overviewByLanguage[messages.language].key}</p>`;
  }

  /** A band is as pale as little is known. */
  function fades() {
    return svg`<defs>
      ${Object.entries(FADES).map(
        ([name, shares]) => svg`<linearGradient id="dv-share-${name}">
          ${shares.map((share, index) => svg`<stop offset=${[0, 0.3, 0.7, 1][index]} stop-opacity=${share} />`)}
        </linearGradient>
        <mask id="dv-${name}" maskContentUnits="objectBoundingBox">
          <rect y="-0.5" width="1" height="2" fill="url(#dv-share-${name})" />
        </mask>`,
      )}
    </defs>`;
  }

  /** Months, and a hairline over and under every lane. */
  function ground({ ticks, scale, rows, height }: TimeMap, width: number, messages: Messages) {
    const top = rows[0]?.y ?? 0;
    return svg`
      ${ticks.map(({ x, month, year }, index) => {
        const room = (ticks[index + 1]?.x ?? scale.x + scale.width) - x;
        const date = { approximate: false, year: year ?? 0, ...(month && { month }) };
        const words =
          month && (!year || room < MONTH_AND_YEAR)
            ? monthWords(month, messages)
            : messages.timeline.when({ text: '', start: date, end: date }).join('');
        return svg`<path class="hair" d="M${x} ${top}V${height - 1}" />
          ${room < textWidth(words, FONT_SIZE) ? nothing : svg`<text class="quietly" x=${x + 3} y=${top - 4}>${words}</text>`}`;
      })}
      ${[top, ...rows.map(({ y, height: high }) => y + high)].map((y) => svg`<path class="hair" d="M0 ${y}H${width}" />`)}`;
  }

  function markAt(mark: Mark, select: Select, messages: Messages) {
    const { entry, number, numberX, sign, bands, lasted, left, right, y } = mark;
    const { lane, event, period } = entry;
    const isAhead = event.status !== 'occurred';
    const title = `${messages.timeline.when(period).join('–')}: ${messages.text(event.title)}`;
    return svg`<g class="mark-of ${lane}" data-event=${event.id} @click=${() => select(event.id)}>
      <title .textContent=${title}></title>
      <rect class="touch" x=${left} y=${y - LEVEL / 2} width=${right - left} height=${LEVEL} />
      ${bands.map((band) => bandAt(band, y, lasted, isAhead))}
      ${sign === null ? nothing : shapeAt(lane, sign, y, isAhead)}
      <text x=${numberX} y=${y} dy="0.35em">${number}</text>
    </g>`;
  }

  function bandAt({ x, width, fade }: Band, y: number, lasted: boolean, isAhead: boolean) {
    return svg`<rect class="band ${lasted ? 'lasted' : ''} ${isAhead ? 'hollow' : ''}" x=${x} y=${y - BAR / 2}
      width=${width} height=${BAR} mask=${fade ? `url(#dv-${fade})` : nothing} />`;
  }
}
