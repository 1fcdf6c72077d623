import { type TemplateResult, html, nothing } from 'lit';
import { END_OF } from '../core/hedges.js';
import { bar } from '../ui/bar-templates.js';
import type { Figure } from './model.js';
import { type Panel, panelsOf, type Stretch } from './model-panels.js';
import { changeWords, type Drawn, handle } from './view-panel-words.js';
import { largestOf, missing, slotLabel, span, who } from './view-words.js';

/** Height of the longest column, of one in a panel that is alone, and width of each. */
const [COLUMN, ALONE, WIDTH] = [112, 180, 32];

/** Full periods as columns: who counted below them, what changed between them. */
export function columns({ full, stretches }: Panel, drawn: Drawn): TemplateResult {
  const { model } = drawn;
  const largest = largestOf(full);
  const highest = panelsOf(model).length > 1 ? COLUMN : ALONE;
  // A grid of its own: how many years each stretch has is not known to a style sheet, and a strict page allows no attribute.
  const widths = stretches.map((each, index) => {
    const fixed = changeRoom(stretches, index);
    return fixed === null ? `${lengthOf(each)}fr` : `${fixed}px`;
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
            >${(each.slots.length < 5 ? each.slots.map((slot) => slotLabel(slot, drawn)) : [span(each.slots, drawn)]).map((label) => html`<span>${label}</span>`)}</span
          >
          <span>${missing(each, drawn)}</span>
          ${isOver && next?.kind === 'change' ? html`<span class="change">${changeWords(next, drawn)}</span>` : nothing}
        </p>`;
      }
      const name = who(each.figures[0] as Figure, drawn);
      return html`<ul class="years" role="list">
          ${each.figures.map((figure) => {
            const { value, bound } = figure.observation;
            const height = Math.round(((value ?? 0) / largest) * highest);
            return html`<li class=${END_OF[bound]}>
              <b>${handle(figure, drawn)}</b>
              <svg width=${WIDTH} height=${height} aria-hidden="true">
                <g transform="translate(0 ${height}) rotate(-90)">${bar(height, WIDTH, 'solid', bound)}</g>
              </svg>
              <span class="year">${slotLabel(figure, drawn)}</span>
            </li>`;
          })}
        </ul>
        ${name ? html`<p class="who ${each.figures.length === 1 && index ? 'one' : ''}"><span>${name}</span></p>` : nothing}`;
    })}
  </div>`;
}

/** How many slots a stretch has. */
export const lengthOf = (each: Stretch): number =>
  each.kind === 'run' ? each.figures.length : each.kind === 'gap' ? each.slots.length : 0;

/** Room for the words of a change: none where they stand over the empty place before it. `null` for periods. */
export function changeRoom(stretches: readonly Stretch[], index: number): number | null {
  const before = stretches[index - 1];
  if (stretches[index]?.kind !== 'change') return null;
  return before?.kind === 'gap' && before.slots.length > 1 ? 0 : 84;
}
