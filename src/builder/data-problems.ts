import { type TemplateResult, html, nothing } from 'lit';
import type { DataError } from '../core/data-error.js';
import { cellOf, type OwnFigures } from './data-figures.js';
import type { StepWords } from './data-words.js';

/** Of a file that is wrong in thousands of cells, some are enough to see why. */
export const MOST_SAID = 50;

/** All problems at once, each of which leads to its cell, and what else is to be known. */
export function dataProblems(figures: OwnFigures, words: StepWords): TemplateResult {
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
            ${more > 0 ? html`<li class="plain">${words.more(more)}</li>` : nothing}
          </ul>`
        : nothing
    }`;
}

function item(figures: OwnFigures, problem: DataError, words: StepWords): TemplateResult {
  const place = placeOf(figures, problem);
  const said = problem.code === 'several-rows' ? words.question(problem.value) : words.problem(problem);
  if (!place) return html`<li class="plain">${said}</li>`;
  const lead = ({ target }: Event) => (target as Element).closest('.table')?.querySelector<HTMLElement>(place)?.focus();
  return html`<li><button type="button" @click=${lead}>${said}</button></li>`;
}

/** Where a problem is mended, as a selector: its cell, or the menu that answers it; `null` for what is said of the whole. */
function placeOf(figures: OwnFigures, problem: DataError): string | null {
  if (problem.code === 'several-rows') return '.pick select';
  const cell = cellOf(figures, problem);
  return cell && selectorOf(cell.row, cell.column);
}

const selectorOf = (row: number, column: number) => `[data-row="${row}"][data-column="${column}"]`;

export const cellIn = (place: Element | null, row: number, column: number): HTMLElement | null =>
  place?.querySelector<HTMLElement>(selectorOf(row, column)) ?? null;
