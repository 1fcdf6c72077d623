import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from '../locales/index.js';
import { patterns } from '../ui/bar-templates.js';
import { restButton } from '../ui/rest.js';
import type { TrendModel } from './model.js';
import { type Panel, panelsOf, type Stretch } from './model-panels.js';
import { changeRoom, lengthOf } from './view-columns.js';
import type { Drawn } from './view-panel-words.js';
import { longestLabel } from './view-words.js';
import { apart, barPanel, earlierLine, earlierPanel, lonePanel } from './view-panels.js';

/** How a trend is to be drawn, and what a reader can do with it. */
export interface TrendOptions extends Pick<Drawn, 'lines'> {
  /** Of the element, in CSS pixels; 0 while it is not known. */
  readonly width: number;
  readonly isAllShown: boolean;
  readonly showAll: () => void;
}

/** From this width on panels stand side by side, where they have room. In CSS pixels, as all of these. */
const WIDE = 600;
const [EARLIER, LONE, BETWEEN, PADDING] = [122, 148, 26, 48];
/** Of a lone panel's words, this many of years before are within one screen. */
const MOST_EARLIER = 2;
/** Rows within one screen, and how many of them a number in its frame and a line take. */
const ROWS_OF_A_SCREEN = 12;
const [LONE_ROWS, LINE_ROWS] = [3, 8];

/**
 * A trend as panels, one for what may be compared: side by side in the order of time, or under each other with the newest
 * first.
 */
export function trendView(model: TrendModel, options: TrendOptions, messages: Messages): TemplateResult {
  const panels = panelsOf(model);
  const drawn: Drawn = { model, messages, lines: options.lines };
  return html`${patterns}${panels.length ? (sideBySide(panels, options.width, drawn) ?? stacked(panels, options, drawn)) : messages.trend.noFigure}`;
}

/** Those before the first bars, or before the newest where there are none. */
function earlierOf(panels: readonly Panel[]): readonly Panel[] {
  const first = panels.findIndex(({ lone }) => !lone);
  return panels.slice(0, first < 0 ? -1 : first);
}

function sideBySide(panels: readonly Panel[], width: number, drawn: Drawn): TemplateResult | null {
  const earlier = earlierOf(panels);
  const rest = panels.slice(earlier.length);
  const { model, messages } = drawn;
  const column = Math.max(
    34,
    Math.max(longestLabel(model.slots, drawn), messages.number(model.largest).length) * 7 + 5,
  );
  const needs = [
    ...(earlier.length ? [EARLIER] : []),
    ...rest.map(({ lone, stretches }) => (lone ? LONE : room(stretches, column))),
  ];
  const needed = needs.reduce((sum, need) => sum + need + BETWEEN, PADDING - BETWEEN);
  if (width < WIDE || needed > width || earlier.length > MOST_EARLIER || drawn.lines.size) return null;
  return html`<div class="panels wide">
    ${earlier.length ? html`${earlierPanel(earlier, rest[0] as Panel, drawn)}${apart(drawn.messages)}` : nothing}
    ${rest.map((panel, index) => html`${index ? apart(drawn.messages) : nothing}${panel.lone ? lonePanel(panel, drawn) : barPanel(panel, true, drawn)}`)}
  </div>`;
}

/** What columns need: none is as narrow as its number. */
const room = (stretches: Panel['stretches'], column: number) =>
  stretches.reduce((sum, each, index) => sum + (changeRoom(stretches, index) ?? column * lengthOf(each)), 0);

/** Under each other, the newest first; what does not fit into one screen waits behind a button that says how much it is. */
function stacked(all: readonly Panel[], { isAllShown, showAll, lines }: TrendOptions, drawn: Drawn): TemplateResult {
  let left = isAllShown ? Infinity : ROWS_OF_A_SCREEN;
  let rest = 0;
  const take = (wanted: number) => {
    const taken = Math.max(0, Math.min(wanted, left));
    rest += wanted - taken;
    left -= taken;
    return taken;
  };
  const earlier = earlierOf(all);
  const parts: TemplateResult[] = [];
  for (const panel of all.slice(earlier.length).reverse()) {
    if (left <= 0) rest += panel.full.length || 1;
    else if (panel.lone) {
      left -= LONE_ROWS;
      parts.push(lonePanel(panel, drawn));
    } else if (lines.has(panel)) {
      left -= LINE_ROWS;
      parts.push(barPanel(panel, false, drawn));
    } else parts.push(barPanel(lastOf(panel, take), false, drawn));
  }
  const shown = take(earlier.length);
  if (shown) parts.push(earlierLine(earlier.slice(-shown), all[earlier.length] as Panel, drawn));
  return html`<div class="panels">
    ${parts.map((part, index) => html`${index ? apart(drawn.messages) : nothing}${part}`)}
    ${rest ? restButton(rest, showAll, drawn.messages) : nothing}
  </div>`;
}

/** The last years of a panel, and the last of its pairs. */
function lastOf(panel: Panel, take: (wanted: number) => number): Panel {
  const shown = take(panel.full.length);
  const stretches: Stretch[] = [];
  let years = shown;
  for (const each of [...panel.stretches].reverse()) {
    if (years <= 0) break;
    if (each.kind !== 'run') stretches.unshift(each);
    else {
      stretches.unshift({ ...each, figures: each.figures.slice(-years) });
      years -= each.figures.length;
    }
  }
  const months = take(panel.sameMonths.length);
  return {
    ...panel,
    full: shown ? panel.full.slice(-shown) : [],
    stretches: shown === panel.full.length ? panel.stretches : stretches,
    sameMonths: months ? panel.sameMonths.slice(-months) : [],
  };
}
