import { type TemplateResult, css, html, nothing, svg } from 'lit';
import type { Messages } from '../locales/index.js';
import { END_WIDTH, type Fill } from '../ui/bars.js';
import { noteMarks } from '../ui/note-marks.js';
import type { Figure, FunnelModel } from './model.js';

/** What a stage is drawn with: branches differ by pattern and label, not by a colour that means something elsewhere. */
export function fillOf(figure: Figure, { branches, remainder }: FunnelModel): Fill {
  if (figure === remainder) return 'hatched';
  return branches.indexOf(figure) % 2 === 1 ? 'lined' : 'solid';
}

/** A stage in words: what it is, how many of which unit, and what it is set against. More words may follow. */
export function stageWords(
  figure: Figure,
  model: FunnelModel,
  messages: Messages,
  more: string | null = null,
): TemplateResult {
  const { stage, notes } = figure;
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
      <b>${amountWords(figure, messages)}</b>
      <span class="unit"
        >${figure.value === null ? nothing : messages.unit(stage.unit, figure.value, figure.bound)}${noteMarks(notes, messages)}</span
      >
    </span>
    ${words.length ? html`<span class="words">${words.map((each, index) => html`<span>${each}${index < words.length - 1 ? ' ·' : ''}</span> `)}</span>` : nothing}`;
}

/** A stage's number with its hedge. */
export function amountWords({ value, bound }: Figure, messages: Messages): string {
  return value === null ? messages.funnel.unknown : messages.hedged(value, bound);
}

/** That a number is derived, and how; `null` for what was counted. */
export function originWords(
  { origin, value }: Figure,
  { branches }: FunnelModel,
  { funnel: words }: Messages,
): string | null {
  if (origin === 'counted' || value === null) return null;
  return origin === 'sum' ? words.sum(branches.length) : words[origin];
}

/** A stage's share, with its denominator. */
export function shareWords({ percent }: Figure, { first }: FunnelModel, messages: Messages): string | null {
  return percent && messages.funnel.percent(percent, messages.text(first.stage.short ?? first.stage.label));
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
    font-size: 20px;
    font-weight: 700;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }

  .lead > .count b {
    font-size: 26px;
  }

  /* Not parted, unless there is no room for the whole. */
  .unit {
    display: inline-block;
  }

  .words {
    color: var(--_muted);
    font-size: 13px;
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
    font-size: 13px;
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
