import type { html as Html, nothing as Nothing, svg as Svg, TemplateResult } from 'lit';
import type { Fill } from '../core/bars.js';
import type { Messages } from '../locales/index.js';
import { eachSquare, squareCount } from '../locales/squares.js';
import type { hedgedEnd as HedgedEnd } from '../ui/bars.js';
import type { FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';
import { type UnitGrid, unitGrid } from './model-units.js';
import type { openEdge as OpenEdge, stageWords as StageWords } from './view-stage.js';
import { fillOf } from './view-words.js';

/** A square and the gap behind it, in the units of the drawing, which scales to its room. */
const SIDE = 30;
const STEP = 35;

export { unitStyles } from './view-units-styles.js';

/** What draws. Handed in: with a Lit of its own this file, fetched after the script, would be refused by strict pages. */
export interface UnitTools {
  readonly html: typeof Html;
  readonly svg: typeof Svg;
  readonly nothing: typeof Nothing;
  readonly hedgedEnd: typeof HedgedEnd;
  readonly openEdge: typeof OpenEdge;
  readonly stageWords: typeof StageWords;
}

/** The view of squares, made with the tools of whoever asks for it. */
export function unitView({ html, svg, nothing, hedgedEnd, openEdge, stageWords }: UnitTools) {
  return (model: FunnelModel, messages: Messages): TemplateResult | null => {
    const grid = unitGrid(model);
    return grid && funnelUnits(model, grid, messages);
  };

  /** Stages as squares of the same worth: the next stage fills the first rows, the remainder the others. */
  function funnelUnits(model: FunnelModel, grid: UnitGrid, messages: Messages): TemplateResult {
    const { first, next, branches, remainder } = model;
    const facts = funnelFacts(model, messages);
    const count = (parts: readonly number[]) =>
      squareCount(
        parts.reduce((sum, part) => sum + part, 0),
        messages,
      );
    return html`<ul class="stages" role="list">
      <li class="lead">
        ${stageWords(first, model, messages)}
        <span class="words">${eachSquare(grid.size, facts.first, facts.next, messages)}</span>
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
}
