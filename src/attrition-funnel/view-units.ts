import type { html as Html, svg as Svg, TemplateResult } from 'lit';
import type { Messages } from '../locales/index.js';
import { eachSquare } from '../locales/squares.js';
import type { hedgedEnd as HedgedEnd } from '../ui/bar-templates.js';
import type { BesideModel, DrawnStage, FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';
import { type UnitGrid, unitGrid } from './model-units.js';
import type { Squares } from './view-stages.js';
import { fillOf } from './view-words.js';

/** A square and the gap behind it, in the units of the drawing, which scales to its room. */
const SIDE = 30;
const STEP = 35;

export { unitStyles } from './view-units-styles.js';

/** What draws. Handed in: with a Lit of its own this file, fetched after the script, would be refused by strict pages. */
export interface UnitTools {
  readonly html: typeof Html;
  readonly svg: typeof Svg;
  readonly hedgedEnd: typeof HedgedEnd;
}

/** The squares of a funnel, made with the tools of whoever asks for them; `null` of a chain, and where they do not come out whole. */
export function unitView({ html, svg, hedgedEnd }: UnitTools) {
  const square = (fill: string, x: number, y: number, isUnit = false) =>
    svg`<rect class="unit ${fill}" part=${isUnit ? 'unit' : 'bar'} x=${x * STEP} y=${y * STEP} width=${SIDE} height=${SIDE} />`;

  return (model: FunnelModel, messages: Messages): Squares | null => {
    if (!('branches' in model)) return null;
    const grid = unitGrid(model);
    if (!grid) return null;
    const { first, next } = funnelFacts(model, messages);
    return {
      picture: picture(model, grid),
      words: eachSquare(grid.size, first, next, messages),
      sample: (figure) =>
        html`<svg class="sample" viewBox="-1 -1 32 32" width="14" height="14" aria-hidden="true">
          ${square(fillIn(model, figure), 0, 0)}
        </svg>`,
    };
  };

  /** The next stage fills the first rows, branch by branch; those of no branch are as hollow as the track. */
  function picture(model: BesideModel, { perRow, parts, remainder }: UnitGrid): TemplateResult {
    const figures = model.branches.length ? model.branches : [model.next];
    const fills = [
      ...parts.flatMap((count, index) => Array<string>(count).fill(fillIn(model, figures[index]))),
      ...Array<string>(remainder).fill('hollow'),
    ];
    const gap = STEP - SIDE;
    // How far a hedged number reaches is drawn behind its last square (rule 4).
    const last = fills.length - 1;
    const end = (last % perRow) + 1;
    const rows = Math.ceil(fills.length / perRow);
    return html`<div class="squares">
      <svg class="units" viewBox="-1 -1 ${perRow * STEP - gap + 18} ${rows * STEP - gap + 2}" aria-hidden="true">
        <pattern id="dv-striped" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="3" />
        </pattern>
        ${fills.map((fill, index) => square(fill, index % perRow, Math.floor(index / perRow), true))}
        ${svg`<svg width=${end * STEP - gap} y=${Math.floor(last / perRow) * STEP} overflow="visible">${hedgedEnd(model.first.bound, SIDE)}</svg>`}
      </svg>
    </div>`;
  }
}

/** Every second branch is striped; without a figure, hollow. */
const fillIn = (model: BesideModel, figure?: DrawnStage) => (figure ? fillOf(figure, model) : 'hollow');
