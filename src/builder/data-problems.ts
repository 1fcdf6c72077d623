import { type TemplateResult, html, nothing } from 'lit';
import type { DataError } from '../core/data-error.js';
import { cellOf, type OwnFigures } from './data-figures.js';
import type { DataWords } from './data-words.js';

/** Of a file that is wrong in thousands of cells, some are enough to see why. */
export const MOST_SAID = 50;

/** All problems at once, each of which leads to its cell, and what else is to be known. */
export function dataProblems(figures: OwnFigures, words: DataWords): TemplateResult {
  const { problems, remarks, isDrawn } = figures;
  const all = [...problems, ...remarks];
  const more = all.length - MOST_SAID;
  return html`<div role="status">
      <p class=${problems.length ? 'problem' : 'hint'}>
        ${problems.length ? words.wrong(problems.length) : words.fine} ${isDrawn ? nothing : words.notDrawn}
      </p>
    </div>
    ${
      all.length
        ? html`<ul class="problems">
            ${all.slice(0, MOST_SAID).map((each) => item(figures, each, words))}
            ${more > 0 ? html`<li>${words.more(more)}</li>` : nothing}
          </ul>`
        : nothing
    }`;
}

function item(figures: OwnFigures, problem: DataError, words: DataWords): TemplateResult {
  const cell = cellOf(figures, problem);
  const said = words.problem(problem);
  if (!cell) return html`<li>${said}</li>`;
  return html`<li>
    <button type="button" @click=${({ target }: Event) => goTo(cell, target as Element)}>${said}</button>
  </li>`;
}

function goTo({ row, column }: { row: number; column: number }, from: Element): void {
  cellIn(from.closest('.table'), row, column)?.focus();
}

export const cellIn = (place: Element | null, row: number, column: number): HTMLElement | null =>
  place?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
