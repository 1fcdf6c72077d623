import { type TemplateResult, css, html, nothing, svg } from 'lit';
import type { Bound } from '../core/evidence.js';
import type { Messages } from '../locales/index.js';
import { END_WIDTH, type Fill } from '../core/bars.js';
import { hedgedEnd } from '../ui/bars.js';
import type { FunnelModel, Rows } from './model.js';
import { funnelFacts } from './model-finding.js';
import { openEdge, stageWords } from './view-stage.js';
import { fillOf } from './view-words.js';

const HEIGHT = 40;
/** How high the slant of the lens is. */
const LENS = 26;

/**
 * Stages as bars on one scale, each row under its words. The list is the text form: a stage, what stands beside it, and
 * the branches; so nothing is said by a bar alone.
 */
export function funnelBars(model: FunnelModel, messages: Messages): TemplateResult {
  const { first, next, branches, remainder, rows } = model;
  return html`<ul class="stages" role="list">
    <li class="lead">
      ${stageWords(first, model, messages)} ${openEdge(messages)}
      ${rows && row([{ share: rows.first, fill: 'solid' }], first.bound)}
      <ul class="parts beside" role="list">
        <li class="lead">${stageWords(next, model, messages)}</li>
        ${remainder ? html`<li class="remainder">${stageWords(remainder, model, messages)}</li>` : nothing}
      </ul>
      ${
        rows &&
        row(
          [
            { share: rows.next, fill: 'solid' },
            { share: rows.remainder, fill: 'hatched' },
          ],
          remainder ? remainder.bound : next.bound,
        )
      }
    </li>
    ${
      branches.length
        ? html`<li>
            ${magnified(model, messages)}
            <ul class="branches" role="list">
              ${branches.map((branch) => html`<li>${stageWords(branch, model, messages)}</li>`)}
            </ul>
          </li>`
        : nothing
    }
  </ul>`;
}

/** The next stage at full width, joined by a lens to the place from which it was enlarged. */
function magnified(model: FunnelModel, messages: Messages) {
  const { next, branches, rows } = model;
  if (!rows?.magnified) return nothing;
  const parts = rows.magnified.branches.map((share, index) => ({ share, fill: fillOf(branches[index]!, model) }));
  return html`<div class="lens">
      ${lens(rows)}
      <span class="words">${messages.funnel.enlarged(funnelFacts(model, messages).next, rows.magnified.times)}</span>
    </div>
    ${row(parts, next.bound)}`;
}

function lens({ next }: Rows): TemplateResult {
  const from = next * 100;
  return html`<svg width="100%" height="100%" aria-hidden="true">
    <svg width="100%" height=${LENS} viewBox="0 0 100 1" preserveAspectRatio="none">
      <path d="M0 0H${from}L100 1H0Z" />
    </svg>
    <svg y=${LENS} width="100%" height="100%"><rect width="100%" height="100%" /></svg>
  </svg>`;
}

/** Parts of a row, from the left edge and on one scale. */
function row(parts: readonly { readonly share: number; readonly fill: Fill }[], bound: Bound): TemplateResult {
  const drawn = parts.filter(({ share }) => share > 0);
  const ends = [0];
  for (const { share } of drawn) ends.push((ends.at(-1) ?? 0) + share);
  const at = (index: number) => (ends[index] ?? 0) * 100;
  return html`<div class="scale">
    <svg class="bar" part="bar" width="100%" height=${HEIGHT} aria-hidden="true">
      ${drawn.map(({ share, fill }, index) => svg`<rect class=${fill} x="${at(index)}%" width="${share * 100}%" height=${HEIGHT} />`)}
      ${drawn.slice(1).map((_, index) => svg`<line x1="${at(index + 1)}%" x2="${at(index + 1)}%" y1="-1" y2=${HEIGHT + 1} />`)}
      <svg width="${at(drawn.length)}%" overflow="visible">${hedgedEnd(bound, HEIGHT)}</svg>
    </svg>
  </div>`;
}

export const barsStyles = css`
  .scale {
    padding-inline-end: ${END_WIDTH}px;
    direction: ltr;
  }

  .scale line {
    stroke: var(--_surface);
    stroke-width: 3px;
  }

  .beside {
    margin-block: 22px 8px;
  }

  .remainder {
    padding-inline-end: ${END_WIDTH}px;
    text-align: end;
  }

  .lens {
    position: relative;
    margin-inline-end: ${END_WIDTH}px;
    /* Below the slant. A number, because the build's minifier may swap two expressions in one rule. */
    padding: 30px 10px 6px;
  }

  .lens > svg {
    position: absolute;
    inset: 0;
    fill: var(--_accent);
    fill-opacity: 0.13;
  }

  .lens .words {
    color: var(--_text);
  }

  .lens ~ .branches {
    margin-block-start: 8px;
    padding-inline-end: ${END_WIDTH}px;
  }

  /* Under the end of the row, where the smaller of two branches is. */
  .lens ~ .branches > :nth-child(2):last-child {
    text-align: end;
  }

  @container (width >= 560px) {
    .beside {
      grid-template-columns: auto auto;
      justify-content: space-between;
      align-items: end;
    }
  }
`;
