import { type TemplateResult, css, html, nothing, svg } from 'lit';
import { END_WIDTH } from '../core/bars.js';
import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import type { Figure, FunnelModel } from './model.js';
import { amountWords, fillOf, originWords, shareWords } from './view-words.js';

/** A stage in words: what it is, how many of which unit, and what it is set against. More words may follow. */
export function stageWords(
  figure: Figure,
  model: FunnelModel,
  messages: Messages,
  more: string | null = null,
): TemplateResult {
  const { stage } = figure;
  const words = [shareWords(figure, model, messages), originWords(figure, model, messages), more].filter(
    (each) => each,
  );
  const sample =
    figure === model.remainder || model.branches.includes(figure)
      ? html`<svg class="bar sample" width="12" height="12" aria-hidden="true">
          ${svg`<rect class=${fillOf(figure, model)} width="12" height="12" />`}
        </svg>`
      : nothing;
  return html`<span class="label">${sample}${messages.text(stage.label)}</span>
    <span class="count">
      <b>${cited(amountWords(figure, messages), stage.id, model.notes)}</b>
      <span class="unit"
        >${figure.value === null ? nothing : messages.unit(stage.unit, figure.value, figure.bound)}</span
      >
    </span>
    ${words.length ? html`<span class="words">${words.map((each, index) => html`<span>${each}${index < words.length - 1 ? ' ·' : ''}</span> `)}</span>` : nothing}`;
}

/** The open edge above what is drawn: nobody knows how far it would reach, so it has no end and no scale. */
export function openEdge({ funnel: words }: Messages): TemplateResult {
  return html`<span class="edge"
    >${words.notReported}<svg width="100%" height="100%" aria-hidden="true">
      <line y2="100%" />
      <line x1="100%" x2="100%" y2="100%" /></svg
  ></span>`;
}

export const stageStyles = css`
  .stages,
  .parts,
  .branches {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .parts,
  .branches {
    display: grid;
    gap: 12px;
  }

  /* Side by side, unless their longest words have no room. */
  .branches {
    display: flex;
    flex-wrap: wrap;
  }

  .branches > * {
    flex: 1 1 min-content;
  }

  .label,
  .count,
  .words,
  .edge {
    display: block;
  }

  .label {
    line-height: 1.3;
  }

  .label,
  .lens .words {
    text-wrap: balance;
  }

  .count {
    color: var(--_muted);
    line-height: 1.3;
  }

  .count b {
    color: var(--_text);
    font-size: var(--_headline);
    letter-spacing: -0.01em;
  }

  .lead > .count b {
    font-size: var(--_figure);
  }

  /* Not parted, unless there is no room for the whole. */
  .unit {
    display: inline-block;
  }

  .words {
    color: var(--_muted);
    font-size: var(--_note);
  }

  /* A line ends between two things that are said, not within one. */
  .words span {
    display: inline-block;
  }

  .sample {
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: -1px;
  }

  .edge {
    position: relative;
    margin-block-start: 10px;
    margin-inline-end: ${END_WIDTH}px;
    padding: 12px 10px 8px;
    color: var(--_muted);
    font-size: var(--_note);
  }

  .edge svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }

  .edge line {
    stroke: var(--_muted);
    stroke-dasharray: 3 4;
  }
`;
