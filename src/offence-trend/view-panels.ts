import { type TemplateResult, html, nothing } from 'lit';
import { END_OF } from '../core/hedges.js';
import { footerLine } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import { bar } from '../ui/bar-templates.js';
import { cited } from '../ui/cited.js';
import type { Figure } from './model.js';
import type { Gap, Panel, SameMonths } from './model-panels.js';
import { columns } from './view-columns.js';
import { changeWords, type Drawn, handle, reasons } from './view-panel-words.js';
import {
  largestOf,
  longestLabel,
  missing,
  partWords,
  said,
  slotLabel,
  span,
  titleOf,
  valueWords,
  when,
  who,
} from './view-words.js';

/** Height of a bar in a row, and of one for a part of a year. */
const [ROW, PART] = [14, 9];

/** Lines of words below a line; the table has the rest. */
const MOST_BESIDE = 8;

/** Between two panels. */
export const apart = ({ trend }: Messages) => html`<p class="apart"><span>${trend.doNotCompare}</span></p>`;

/** What stands alone: a number, never a bar (rule 3). */
export function lonePanel(panel: Panel, drawn: Drawn): TemplateResult {
  return html`<div class="segment lone">${why(panel, drawn)} ${loneNumber(panel, drawn)} ${also(panel, drawn)}</div>`;
}

/** What was before: each counted under rules of its own. */
export function earlierPanel(panels: readonly Panel[], next: Panel, drawn: Drawn): TemplateResult {
  return html`<div class="segment lone earlier">
    <p><b>${before(next, drawn)}</b></p>
    ${panels.map(
      (panel, index) =>
        html`${index ? apart(drawn.messages) : nothing} ${loneNumber(panel, drawn)}
          <p class="small">${said([...panel.reasons, ...panel.within], drawn)}</p>`,
    )}
  </div>`;
}

const before = (next: Panel, drawn: Drawn) => drawn.messages.trend.before(slotLabel(next, drawn));

/** The same in a line. */
export function earlierLine(panels: readonly Panel[], next: Panel, drawn: Drawn): TemplateResult {
  return html`<p class="spaced">
    ${before(next, drawn)}:
    ${panels.map(({ lone }, index) => lone && html`${index ? ', ' : ''}<b>${handle(lone, drawn)}</b> (${when(lone, drawn)})`)}
  </p>`;
}

const loneNumber = ({ lone, stretches }: Panel, drawn: Drawn) =>
  lone &&
  html`<p class="number">
      <span>${when(lone, drawn)}</span> <b>${handle(lone, drawn)}</b>
      <span class="small">${who(lone, drawn)}</span>
    </p>
    ${stretches.map((each) => (each.kind === 'gap' && !lone.partial ? gapLine(each, drawn) : nothing))}`;

const gapLine = (each: Gap, drawn: Drawn) => small([span(each.slots, drawn), missing(each, drawn)]);

const small = (words: readonly string[]) => html`<p class="small">${footerLine(words)}</p>`;

/** Other counts of it that are to be seen at once. */
function also({ lone }: Panel, { model: { notes }, messages }: Drawn) {
  const others = (lone && notes.evidence.get(lone.observation.id)?.others) ?? [];
  return others.flatMap(({ short }) =>
    short && lone
      ? html`<p class="also">
          ${cited(messages.frame.alsoReported(messages.text(short)), lone.observation.id, notes)}
        </p>`
      : [],
  );
}

/** A panel of bars: rows, or columns where there is room; and below them what is known of parts of years. */
export function barPanel(panel: Panel, isWide: boolean, drawn: Drawn): TemplateResult {
  const { messages, lines } = drawn;
  const line = lines.get(panel);
  return html`<div class="segment">
    ${why(panel, drawn)}
    ${
      line === undefined
        ? (isWide ? columns : rows)(panel, drawn)
        : html`<div class="line">${line}</div>
            ${beside(panel, drawn)}`
    }
    ${
      isWide
        ? html`<div class="months">${panel.sameMonths.map((each) => sameMonths(each, panel, drawn))}</div>`
        : panel.sameMonths.map(
            (each) =>
              html`<p class="spaced">
                ${partWords(each[0], messages)}:
                ${each.map((figure, index) => html`${index ? ', ' : ''}<b>${handle(figure, drawn)}</b> (${slotLabel(figure, drawn)})`)}
                <span class="small">${who(each[0], drawn) && `· ${who(each[0], drawn)}`}</span>
              </p>`,
          )
    }
  </div>`;
}

/** What a line has no room to say. */
function beside({ stretches }: Panel, drawn: Drawn) {
  const lines = stretches.flatMap((each, index) => {
    const next = stretches[index + 1];
    if (each.kind === 'gap') return gapLine(each, drawn);
    if (each.kind === 'change' && next?.kind === 'run')
      return html`<p class="small">${span(next.figures.slice(0, 1), drawn)} · ${changeWords(each, drawn)}</p>`;
    return [];
  });
  return lines.slice(0, MOST_BESIDE);
}

function sameMonths(figures: SameMonths, panel: Panel, drawn: Drawn) {
  const largest = largestOf(panel.sameMonths.flat());
  return html`<div>
    <p>${footerLine([partWords(figures[0], drawn.messages), who(figures[0], drawn)])}</p>
    <ul class="rows whole" role="list">
      ${figures.map((figure) => row(figure, largest, drawn, PART))}
    </ul>
  </div>`;
}

function rows({ full, stretches, slots }: Panel, drawn: Drawn) {
  // Rows cannot know of each other's labels: for longer ones than years there are some widths.
  const label = Math.min(4, Math.floor(longestLabel(slots, drawn) / 5));
  const { model, messages } = drawn;
  const largest = largestOf(full);
  const longest = Math.max(0, ...full.map((figure) => valueWords(figure, messages).length));
  const room = longest > 11 ? 'long' : longest > 5 ? 'roomy' : '';
  const named = full.some((figure) => who(figure, drawn)) ? '' : 'whole';
  return html`<ul class="rows ${room} ${named} l${label}" role="list">
    ${stretches.map((each) => {
      if (each.kind === 'change') return html`<li class="change">${changeWords(each, drawn)}</li>`;
      if (each.kind === 'gap') {
        const [when, words] = [span(each.slots, drawn), missing(each, drawn)];
        // Before a bar there is room for one period.
        const isBeside = each.slots.length > 1 && (model.trend.calendar || named);
        return html`<li class="gap">
          <span class="year">${isBeside ? '' : when}</span><span>${isBeside ? `${when}: ` : ''}${words}</span>
        </li>`;
      }
      return each.figures.map((figure, index) =>
        row(
          figure,
          largest,
          drawn,
          ROW,
          who(figure, drawn) && html`<span class="who">${index ? nothing : who(figure, drawn)}</span>`,
        ),
      );
    })}
  </ul>`;
}

function row(figure: Figure, largest: number, drawn: Drawn, height: number, beside: unknown = nothing) {
  const { value, bound } = figure.observation;
  return html`<li>
    <span class="year">${slotLabel(figure, drawn)}</span>
    <span class="track ${END_OF[bound]}"
      >${bar(String(((value ?? 0) / largest) * 100) + '%', height, figure.partial ? 'hatched' : 'solid', bound)}
      <b>${handle(figure, drawn)}</b></span
    >
    ${beside}
  </li>`;
}

/** What a panel's bars have in common, and why it stands apart; of a lone count, only why. */
function why(panel: Panel, drawn: Drawn) {
  const { reasons: own, within } = panel;
  const title = titleOf(panel, drawn);
  if (!own.length && !within.length && !title) return nothing;
  return title
    ? html`<p>
        <b>${title}</b>
        <span class="small"
          >${reasons(own, drawn)}${own.length && within.length ? ' · ' : ''}${said(within, drawn)}</span
        >
      </p>`
    : html`<p><b>${reasons(own, drawn)}</b> <span class="small">${said(within, drawn)}</span></p>`;
}
