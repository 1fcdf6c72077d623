import { type TemplateResult, html, nothing } from 'lit';
import { END_OF } from '../core/hedges.js';
import { footerLine } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import { bar } from '../ui/bars.js';
import { cited } from '../ui/cited.js';
import type { Figure, TrendModel } from './model.js';
import { type Panel, panelsOf, type SameMonths, type Stretch } from './model-panels.js';
import { partWords, periodWords, valueWords } from './view-words.js';

/** What every part of the drawing is made from. */
export interface Drawn {
  readonly model: TrendModel;
  readonly messages: Messages;
  /** Lines by panel; `null` while one is drawn. */
  readonly lines: ReadonlyMap<Panel, SVGSVGElement | null>;
}

/** Height of a bar in a row, and of one for a part of a year. */
const [ROW, PART] = [14, 9];
/** Height of the longest column, of one in a panel that is alone, and width of each. */
const [COLUMN, ALONE, WIDTH] = [112, 180, 32];

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

function columns({ full, stretches }: Panel, drawn: Drawn) {
  const { model, messages } = drawn;
  const largest = largestOf(full);
  const highest = panelsOf(model).length > 1 ? COLUMN : ALONE;
  // A grid of its own: how many years each stretch has is not known to a style sheet, and a strict page allows no attribute.
  const widths = stretches.map((each, index) => {
    const fixed = changeRoom(stretches, index);
    return fixed === null ? `${yearsOf(each)}fr` : `${fixed}px`;
  });
  return html`<div class="columns" .style=${`grid-template-columns:${widths.join(' ')}`}>
    ${stretches.map((each, index) => {
      if (each.kind === 'change')
        return html`<p class="change">${changeRoom(stretches, index) ? changeWords(each, drawn) : nothing}</p>`;
      if (each.kind === 'gap') {
        const next = stretches[index + 1];
        const isOver = changeRoom(stretches, index + 1) === 0;
        return html`<p class="gap">
          <span class="year"
            >${(each.years.length < 5 ? each.years : [years(each.years)]).map((year) => html`<span>${year}</span>`)}</span
          >
          <span>${missing(each, messages)}</span>
          ${isOver && next?.kind === 'change' ? html`<span class="change">${changeWords(next, drawn)}</span>` : nothing}
        </p>`;
      }
      const name = who(each.figures[0] as Figure, drawn);
      return html`<ul class="years" role="list">
          ${each.figures.map((figure) => {
            const { value, bound } = figure.observation;
            const height = Math.round(((value ?? 0) / largest) * highest);
            return html`<li class=${END_OF[bound]}>
              <b>${handle(figure, model, messages)}</b>
              <svg width=${WIDTH} height=${height} aria-hidden="true">
                <g transform="translate(0 ${height}) rotate(-90)">${bar(height, WIDTH, 'solid', bound)}</g>
              </svg>
              <span class="year">${figure.period.end.year}</span>
            </li>`;
          })}
        </ul>
        ${name ? html`<p class="who ${each.figures.length === 1 && index ? 'one' : ''}"><span>${name}</span></p>` : nothing}`;
    })}
  </div>`;
}

export const yearsOf = (each: Stretch): number =>
  each.kind === 'run' ? each.figures.length : each.kind === 'gap' ? each.years.length : 0;

/** Room for the words of a change: none where they stand over the empty place before it. `null` for years. */
export function changeRoom(stretches: readonly Stretch[], index: number): number | null {
  const before = stretches[index - 1];
  if (stretches[index]?.kind !== 'change') return null;
  return before?.kind === 'gap' && before.years.length > 1 ? 0 : 84;
}

const largestOf = (figures: readonly Figure[]) =>
  Math.max(...figures.map(({ observation }) => observation.value ?? 0)) || 1;

const years = (all: readonly number[]) => (all.length > 1 ? `${all[0]}–${all.at(-1)}` : String(all[0]));

const missing = ({ isPartlyKnown }: Extract<Stretch, { kind: 'gap' }>, { trend }: Messages) =>
  isPartlyKnown ? trend.noFullYear : trend.noFigure;

function who({ observation }: Figure, { model, messages }: Drawn): string {
  const provider = model.providers.get(observation.provider);
  return provider ? messages.text(provider.short) : '';
}

const when = (figure: Figure, messages: Messages) =>
  figure.partial ? periodWords(figure, messages) : String(figure.period.end.year);

/** A number that opens its card. */
const handle = (figure: Figure, { notes }: TrendModel, messages: Messages) =>
  cited(valueWords(figure, messages), figure.observation.id, notes, when(figure, messages));

function changeWords({ reasons: all, isOtherBody }: Extract<Stretch, { kind: 'change' }>, drawn: Drawn) {
  const other = isOtherBody ? drawn.messages.trend.otherBody : '';
  return html`${other}${other && all.length ? '; ' : ''}${reasons(all, drawn)}`;
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

const reasons = (all: Panel['reasons'], { model, messages }: Drawn) =>
  all.map((each, index) => html`${index ? '; ' : ''}${cited(messages.text(each.short), each.id, model.notes)}`);

const said = (all: Panel['reasons'], { messages }: Drawn) => all.map(({ short }) => messages.text(short)).join('; ');
