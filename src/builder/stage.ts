import { type TemplateResult, html, nothing } from 'lit';
import { choiceField } from './fields.js';
import type { PreviewState } from './preview.js';
import { type PreviewWidth, WIDTHS } from './state.js';
import type { BuilderWords } from './words.js';

/** The chart as it will stand in the article. */
interface Stage {
  readonly element: HTMLElement;
  readonly state: PreviewState;
  readonly width: PreviewWidth;
  readonly words: BuilderWords;
  widen(width: PreviewWidth): void;
}

/** Where two panes begin, and from where the right one has room for a column of text, in CSS pixels. */
const TWO_PANES = 900;
const WIDE_PANES = 1180;

/** The width that the window has room for. */
export const firstWidth = (window: number): PreviewWidth =>
  window < 680 || (window >= TWO_PANES && window < WIDE_PANES) ? 360 : 600;

export function stageSection({ element, state, width, words, widen }: Stage): TemplateResult {
  const { preview } = words;
  return html`<section class="look">
    <div class="bar">
      <h2>${preview.heading}</h2>
      ${choiceField({
        name: 'width',
        legend: preview.legend,
        choices: WIDTHS.map((each) => ({ value: String(each), label: `${preview.widths[each]} (${each})` })),
        chosen: [String(width)],
        changed: ([chosen]) => widen(Number(chosen) as PreviewWidth),
      })}
    </div>
    ${state === 'missing' ? html`<p class="problem" role="status">${preview.missing}</p>` : nothing}
    <div class="stage" role="region" aria-label=${preview.box} tabindex="0">
      <div class="width-${width}">${element}</div>
    </div>
  </section>`;
}
