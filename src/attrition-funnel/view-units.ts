import { type TemplateResult, css, html, nothing, svg } from 'lit';
import type { Messages } from '../locales/index.js';
import type { Fill } from '../core/bars.js';
import { hedgedEnd } from '../ui/bars.js';
import type { FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';
import type { UnitGrid } from './model-units.js';
import { openEdge, stageWords } from './view-stage.js';
import { fillOf } from './view-words.js';

/** A square and the gap behind it, in the units of the drawing, which scales to its room. */
const SIDE = 30;
const STEP = 35;

/** Stages as squares of the same worth: the next stage fills the first rows, the remainder the others. */
export function funnelUnits(model: FunnelModel, grid: UnitGrid, messages: Messages): TemplateResult {
  const { first, next, branches, remainder } = model;
  const { funnel: words } = messages;
  const facts = funnelFacts(model, messages);
  const count = (parts: readonly number[]) => words.squares(parts.reduce((sum, part) => sum + part, 0));
  return html`<ul class="stages" role="list">
    <li class="lead">
      ${stageWords(first, model, messages)}
      <span class="words">${words.eachSquare(grid.size, facts.first, facts.next)}</span>
      <div class="squares">${openEdge(messages)} ${squares(model, grid)}</div>
      <ul class="parts" role="list">
        <li class="lead">
          ${stageWords(next, model, messages, count(grid.parts))}
          <ul class="branches" role="list">
            ${branches.map((branch, index) => html`<li>${stageWords(branch, model, messages, count(grid.parts.slice(index, index + 1)))}</li>`)}
          </ul>
        </li>
        ${remainder ? html`<li>${stageWords(remainder, model, messages, count([grid.remainder]))}</li>` : nothing}
      </ul>
    </li>
  </ul>`;
}

function squares(model: FunnelModel, { perRow, parts, remainder }: UnitGrid): TemplateResult {
  const figures = model.branches.length ? model.branches : [model.next];
  const fills: Fill[] = [
    ...parts.flatMap((count, index) => Array<Fill>(count).fill(fillOf(figures[index]!, model))),
    ...Array<Fill>(remainder).fill('hatched'),
  ];
  const gap = STEP - SIDE;
  // How far a hedged number reaches is drawn behind its last square (rule 4).
  const last = fills.length - 1;
  const end = (last % perRow) + 1;
  return html`<svg
    class="bar units"
    viewBox="0 0 ${perRow * STEP - gap} ${Math.ceil(fills.length / perRow) * STEP - gap}"
    aria-hidden="true"
  >
    ${fills.map(
      (fill, index) =>
        svg`<rect class=${fill} part="unit" x=${(index % perRow) * STEP} y=${Math.floor(index / perRow) * STEP} width=${SIDE} height=${SIDE} />`,
    )}
    ${svg`<svg width=${end * STEP - gap} y=${Math.floor(last / perRow) * STEP} overflow="visible">${hedgedEnd(model.first.bound, SIDE)}</svg>`}
  </svg>`;
}

export const unitStyles = css`
  .squares {
    max-inline-size: 600px;
    margin-block-end: 16px;
  }

  .squares .edge {
    margin-inline-end: 0;
  }

  .units {
    inline-size: 100%;
    block-size: auto;
    direction: ltr;
  }

  .parts .branches {
    margin-block-start: 12px;
  }

  /* Three columns, the branches two of them. */
  @container (width >= 600px) {
    .squares + .parts {
      grid-template-columns: 2fr 1fr;
      align-items: end;
    }

    .parts .branches {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
`;
