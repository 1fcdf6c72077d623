import { type TemplateResult, html, nothing } from 'lit';
import { cellOf, type OwnFigures } from './data-figures.js';
import type { DataWords } from './data-words.js';

/** Of a file that is wrong in thousands of cells, some are enough to see why. */
export const MOST_SAID = 50;

/** All problems at once, each of which leads to its cell. */
export function dataProblems(figures: OwnFigures, words: DataWords): TemplateResult {
  const { problems, isDrawn } = figures;
  const more = problems.length - MOST_SAID;
  return html`<div role="status">
      <p class=${problems.length ? 'problem' : 'hint'}>
        ${problems.length ? words.wrong(problems.length) : words.fine} ${isDrawn ? nothing : words.notDrawn}
      </p>
    </div>
    ${
      problems.length
        ? html`<ul class="problems">
            ${problems.slice(0, MOST_SAID).map((problem) => {
              const cell = cellOf(figures, problem);
              const said = words.problem(problem);
              return html`<li>
                ${
                  cell
                    ? html`<button type="button" @click=${({ target }: Event) => goTo(cell, target as Element)}>
                        ${said}
                      </button>`
                    : said
                }
              </li>`;
            })}
            ${more > 0 ? html`<li>${words.more(more)}</li>` : nothing}
          </ul>`
        : nothing
    }`;
}

function goTo({ row, column }: { row: number; column: number }, from: Element): void {
  cellIn(from.closest('.table'), row, column)?.focus();
}

export const cellIn = (place: Element | null, row: number, column: number): HTMLElement | null =>
  place?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
