import type { html as Html, nothing as Nothing, svg as Svg, TemplateResult } from 'lit';
import { textWidth } from '../core/text-layout.js';
import type { Messages } from '../locales/index.js';
import { overviewMessages } from '../locales/overview.js';
import type { TimelineModel } from './model.js';
import { FONT_SIZE, HEAD, LEVEL, type Mark, type Overview, overviewOf, RADIUS, SOFT } from './model-overview.js';
import type { shape as Shape, shapeAt as ShapeAt } from './view-shapes.js';
import { earlyWords, laneNames } from './view-words.js';

/** From the edge to the name of a lane, and from there to the marks. */
const SIGN_ROOM = 20;
const NAME_GAP = 14;
const BAR = 15;

/** Told with the id of an event that the reader asks for. */
export type Select = (id: string) => void;

export { overviewStyles } from './view-overview-styles.js';

/** What draws. Handed in: with a Lit of its own this file, fetched after the script, would be refused by strict pages. */
export interface Tools {
  readonly html: typeof Html;
  readonly svg: typeof Svg;
  readonly nothing: typeof Nothing;
  readonly shape: typeof Shape;
  readonly shapeAt: typeof ShapeAt;
}

/** The overview's view, made with the tools of whoever asks for it. */
export function overviewView({ html, svg, nothing, shape, shapeAt }: Tools) {
  return timelineOverview;

  /**
   * Where everything lies in time: a map of the list, hidden from those who listen, because the list says the same. A mark
   * leads to its entry for those who point; who uses keys is there already.
   */
  function timelineOverview(model: TimelineModel, width: number, select: Select, messages: Messages) {
    const names = laneNames(model.timeline, messages);
    const longest = Math.max(...model.lanes.map(({ lane }) => textWidth(names[lane], FONT_SIZE)));
    const early = earlyWords(model, messages);
    const overview = overviewOf(model, {
      width,
      aside: Math.ceil(SIGN_ROOM + longest + NAME_GAP),
      stripWords:
        Math.max(textWidth(early, FONT_SIZE), textWidth(overviewMessages[messages.language].notToScale, FONT_SIZE)) + 8,
      fontSize: FONT_SIZE,
    });
    if (!overview) return nothing;
    return html`<svg class="map" viewBox="0 0 ${width} ${overview.height}">
        ${ground(overview, early, messages)}
        ${overview.rows.map(
          ({ lane, y, height }) => svg`
            ${shapeAt(lane, RADIUS + 2, y + height / 2, false)}
            <text x=${SIGN_ROOM} y=${y + height / 2} dy="0.35em">${names[lane]}</text>`,
        )}
        ${overview.marks.map((mark) => markAt(mark, select, messages))}
      </svg>
      ${legend(overview, messages)}`;
  }

  /** The two scales with the break between them, months, and a hairline under every lane. */
  function ground({ strip, scale, ticks, rows, height }: Overview, early: string, messages: Messages) {
    const across = (y: number) => svg`
      ${strip ? svg`<path class="hair" d="M${strip.x} ${y}h${strip.width}" />` : nothing}
      <path class="hair" d="M${scale.x} ${y}h${scale.width}" />`;
    return svg`
      ${
        strip
          ? svg`<rect class="early" x=${strip.x} y=${HEAD} width=${strip.width} height=${height - 1 - HEAD} />
              <text class="quietly" x=${strip.x} y=${HEAD - 21}>${early}</text>
              <text class="quietly" x=${strip.x} y=${HEAD - 6}>${overviewMessages[messages.language].notToScale}</text>
              <path class="broken" d="M${strip.x + strip.width + 5} ${HEAD + 5}l4-10m4 10l4-10" />`
          : nothing
      }
      ${ticks.map(
        ({ x, month, year }) => svg`
          <path class="hair" d="M${x} ${HEAD}V${height - 1}" />
          <text x=${x + 3} y=${HEAD - 21}>${year}</text>
          <text class="quietly" x=${x + 3} y=${HEAD - 6}>${month && messages.timeline.month(month)}</text>`,
      )}
      ${[HEAD, ...rows.map(({ y, height }) => y + height)].map(across)}`;
  }

  function markAt(mark: Mark, select: Select, messages: Messages) {
    const { entry, shape: isShape, x, y, width, hollow, numberX, box } = mark;
    const { lane, event, period, number } = entry;
    const title = `${messages.timeline.when(period).join('–')}: ${messages.text(event.title)}`;
    return svg`<g class="mark-of ${lane}" data-event=${event.id} @click=${() => select(event.id)}>
      <title>${title}</title>
      <rect class="touch" x=${box.left} y=${y - LEVEL / 2} width=${box.right - box.left} height=${LEVEL} />
      ${
        isShape
          ? shapeAt(lane, x, y, hollow)
          : svg`<rect class="bar ${hollow ? 'hollow' : ''}" x=${x} y=${y - BAR / 2} width=${width} height=${BAR} rx="2" />`
      }
      ${mark.softStart ? softEnd(isShape ? x - RADIUS : x, y, -1) : nothing}
      ${mark.softEnd ? softEnd(isShape ? x + RADIUS : x + width, y, 1) : nothing}
      <text x=${numberX} y=${y} dy="0.35em">${number}</text>
    </g>`;
  }

  /** "About": an end that breaks off, as a hedged bar's does. */
  function softEnd(x: number, y: number, direction: 1 | -1) {
    return [2, 5, SOFT - 1].map(
      (step, index) =>
        svg`<rect class="slice" x=${x + direction * step - 0.8} y=${y - BAR / 2} width=${1.8 - index * 0.4} height=${BAR} />`,
    );
  }

  /** Only what is in this overview. */
  function legend({ marks }: Overview, { language }: Messages): TemplateResult {
    const words = overviewMessages[language];
    const sample = (content: unknown) =>
      html`<svg class="law" width="22" height=${BAR} aria-hidden="true">${content}</svg>`;
    const bar = (className: string) =>
      svg`<rect class=${className} x="1" y="0.5" width="20" height=${BAR - 1} rx="2" />`;
    const entries = [
      marks.some(({ shape }) => shape) && html`<li>${shape('law')}${words.day}</li>`,
      marks.some(({ shape }) => !shape) && html`<li>${sample(bar('bar'))}${words.bar}</li>`,
      marks.some(({ softStart, softEnd }) => softStart || softEnd) &&
        html`<li>${sample(softEnd(5, BAR / 2, 1))}${words.soft}</li>`,
      marks.some(({ hollow }) => hollow) &&
        html`<li>${shape('law', true)}${sample(bar('bar hollow'))}${words.hollow}</li>`,
    ];
    return html`<ul class="key" role="list">
        ${entries.filter((entry) => entry !== false)}
      </ul>
      <p class="key">${words.numbers}</p>`;
  }
}
