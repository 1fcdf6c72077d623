import { type TemplateResult, html, nothing } from 'lit';
import { END_OF } from '../core/hedges.js';
import { footerLine } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import { bar } from '../ui/bar-templates.js';
import { cited } from '../ui/cited.js';
import type { Figure } from './model.js';
import { type Panel, panelsOf, type SameMonths } from './model-panels.js';
import { columns } from './view-columns.js';
import { changeWords, type Drawn, handle, reasons } from './view-panel-words.js';
import { largestOf, missing, partWords, said, valueWords, when, who, years } from './view-words.js';

/** Height of a bar in a row, and of one for a part of a year. */
const [ROW, PART] = [14, 9];

/** Between two panels. */
export const apart = ({ trend }: Messages) => html`<p class="apart"><span>${trend.doNotCompare}</span></p>`;

/** What stands alone: a number, never a bar (rule 3). */
export function lonePanel(panel: Panel, drawn: Drawn): TemplateResult {
  return html`<div class="segment lone">${why(panel, drawn)} ${loneNumber(panel, drawn)} ${also(panel, drawn)}</div>`;
}

/** What was before: each counted under rules of its own. */
export function earlierPanel(panels: readonly Panel[], { year }: Panel, drawn: Drawn): TemplateResult {
  return html`<div class="segment lone earlier">
    <p><b>${drawn.messages.trend.before(year)}</b></p>
    ${panels.map(
      (panel, index) =>
        html`${index ? apart(drawn.messages) : nothing} ${loneNumber(panel, drawn)}
          <p class="small">${said([...panel.reasons, ...panel.within], drawn)}</p>`,
    )}
  </div>`;
}

/** The same in a line. */
export function earlierLine(panels: readonly Panel[], { year }: Panel, drawn: Drawn): TemplateResult {
  const { model, messages } = drawn;
  return html`<p class="spaced">
    ${messages.trend.before(year)}:
    ${panels.map(({ lone }, index) => lone && html`${index ? ', ' : ''}<b>${handle(lone, model, messages)}</b> (${when(lone, messages)})`)}
  </p>`;
}

function loneNumber({ lone, stretches, year }: Panel, drawn: Drawn) {
  const { model, messages } = drawn;
  if (!lone) return html`<p>${year} ${messages.trend.noFigure}</p>`;
  return html`<p class="number">
      <span>${when(lone, messages)}</span> <b>${handle(lone, model, messages)}</b>
      <span class="small">${who(lone, drawn)}</span>
    </p>
    ${stretches.map((each) => (each.kind === 'gap' && !lone.partial ? small([years(each.years), missing(each, messages)]) : nothing))}`;
}

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
                ${each.map((figure, index) => html`${index ? ', ' : ''}<b>${handle(figure, drawn.model, messages)}</b> (${figure.period.end.year})`)}
                <span class="small">${who(each[0], drawn) && `· ${who(each[0], drawn)}`}</span>
              </p>`,
          )
    }
  </div>`;
}

/** What a line has no room to say. */
function beside({ stretches }: Panel, drawn: Drawn) {
  return stretches.map((each, index) => {
    const next = stretches[index + 1];
    if (each.kind === 'gap') return small([years(each.years), missing(each, drawn.messages)]);
    if (each.kind === 'change' && next?.kind === 'run')
      return html`<p class="small">${next.figures[0]?.period.end.year} · ${changeWords(each, drawn)}</p>`;
    return nothing;
  });
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

function rows({ full, stretches }: Panel, drawn: Drawn) {
  const { messages } = drawn;
  const largest = largestOf(full);
  const longest = Math.max(0, ...full.map((figure) => valueWords(figure, messages).length));
  const room = longest > 11 ? 'long' : longest > 5 ? 'roomy' : '';
  const named = full.some((figure) => who(figure, drawn)) ? '' : 'whole';
  return html`<ul class="rows ${room} ${named}" role="list">
    ${stretches.map((each) => {
      if (each.kind === 'change') return html`<li class="change">${changeWords(each, drawn)}</li>`;
      if (each.kind === 'gap')
        return html`<li class="gap">
          <span class="year">${years(each.years)}</span><span>${missing(each, messages)}</span>
        </li>`;
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
  const { model, messages } = drawn;
  const { value, bound } = figure.observation;
  return html`<li>
    <span class="year">${figure.period.end.year}</span>
    <span class="track ${END_OF[bound]}"
      >${bar(String(((value ?? 0) / largest) * 100) + '%', height, figure.partial ? 'hatched' : 'solid', bound)}
      <b>${handle(figure, model, messages)}</b></span
    >
    ${beside}
  </li>`;
}

/** What a panel's bars have in common, and why it stands apart; of a lone count, only why. */
function why({ reasons: own, within, full, lone }: Panel, drawn: Drawn) {
  const { model, messages } = drawn;
  const [first, last] = [full[0], full.at(-1)];
  const definition = first && model.definitions.get(first.observation.definition);
  const isTitled = !lone && definition && panelsOf(model).length > 1 && model.definitions.size > 1;
  if (!own.length && !within.length && !isTitled) return nothing;
  return isTitled
    ? html`<p>
        <b
          >${years([first, last as Figure].map(({ period }) => period.end.year))}: ${messages.text(definition.short)}</b
        >
        <span class="small"
          >${reasons(own, drawn)}${own.length && within.length ? ' · ' : ''}${said(within, drawn)}</span
        >
      </p>`
    : html`<p><b>${reasons(own, drawn)}</b> <span class="small">${said(within, drawn)}</span></p>`;
}
