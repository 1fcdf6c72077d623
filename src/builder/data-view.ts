import { type TemplateResult, html, nothing } from 'lit';
import { bringFile, dataEntry } from './data-entry.js';
import { dataGrid } from './data-grid.js';
import { dataMenus, pickMenus } from './data-menus.js';
import { dataProblems } from './data-problems.js';
import type { DataStep } from './data-step.js';
import { choiceField } from './fields.js';
import type { Form } from './form.js';

/** The step "Your data": one line until she wants it. */
export function dataSection(step: DataStep, form: Form): TemplateResult {
  const words = form.data;
  const { state } = step;
  const { figures } = state;
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    // A text that is dropped goes where it is dropped.
    if (!file) return;
    event.preventDefault();
    step.set({ isOpen: true });
    void bringFile(file, step, event.currentTarget as HTMLElement);
  };
  return html`<section class="data" @dragover=${allowFile} @drop=${drop}>
    <h2>${words.heading}</h2>
    ${choiceField({
      name: 'figures',
      legend: words.legend,
      choices: [
        { value: 'ours', label: words.ours },
        { value: 'own', label: words.own },
      ],
      chosen: [state.isOpen ? 'own' : 'ours'],
      changed: ([value]) => step.set({ isOpen: value === 'own' }),
    })}
    ${
      !state.isOpen
        ? nothing
        : !figures
          ? html`<p>${words.intro}</p>
              ${dataEntry(state, step, form)}
              <p class="hint">${words.untilThen}</p>`
          : html`<div class="table">
                <h3 tabindex="-1">${words.size(figures.sheet.rows.length - (figures.layout.header < 0 ? 0 : 1))}</h3>
                ${dataProblems(figures, words)} ${pickMenus(figures, step, words)}
                ${dataGrid(figures, state.showsAll, step, words)} ${dataMenus(state, figures, step, words)}
              </div>
              <details class="more">
                <summary>${words.another}</summary>
                <p>${words.intro}</p>
                ${dataEntry(state, step, form)}
              </details>`
    }
  </section>`;
}

/** Else the browser opens the file in place of this page, and all that was typed is lost. */
function allowFile(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
