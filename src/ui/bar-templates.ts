import { type TemplateResult, css, html, nothing, svg } from 'lit';
import { type Fill, openEnd, SOFT_END } from '../core/bar-shapes.js';
import type { Bound } from '../core/evidence.js';
import { END_OF } from '../core/hedges.js';

/**
 * The pattern that parts of years refer to, once in a shadow root. Bars are SVG and not backgrounds: those vanish in print
 * and in forced colours, and their lengths would need style attributes, which a strict page drops.
 */
export const patterns = html`<svg class="patterns" width="0" height="0" aria-hidden="true">
  <defs>
    <pattern id="dv-hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="solid" width="2.5" height="7" />
    </pattern>
  </defs>
</svg>`;

/** A bar from the left edge; a hedge shows at its end (rule 4). */
export function bar(width: number | string, height: number, fill: Fill, bound: Bound): TemplateResult {
  return html`<svg class="bar" part="bar" width=${width} height=${height} aria-hidden="true">
    <rect class=${fill} width="100%" height=${height} />
    ${hedgedEnd(bound, height)}
  </svg>`;
}

/** A plain bar in one of the two colours, with the end of its hedge. */
export function hedgedBar(share: number, height: number, bound: Bound, colour: 'accent' | 'contrast'): TemplateResult {
  return html`<svg class="bar ${colour}" part="bar" width=${percent(share)} height=${height} aria-hidden="true">
    <rect class="solid" width="100%" height=${height} />
    ${hedgedEnd(bound, height)}
  </svg>`;
}

const percent = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;

/** What stands behind the end of a bar for its hedge. */
export const hedgedEnd = (bound: Bound, height: number) =>
  svg`<svg class="end" x="100%" overflow="visible">${END[END_OF[bound]](height)}</svg>`;

const END = {
  square: () => nothing,
  open: (height: number) => svg`<path d=${openEnd(height)} />`,
  soft: (height: number) => svg`${SOFT_END.map(([x, width]) => svg`<rect x=${x} width=${width} height=${height} />`)}`,
};

export const barStyles = css`
  .patterns {
    position: absolute;
  }

  .bar {
    display: block;
    flex: none;
    overflow: visible;
  }

  .bar rect {
    stroke: var(--_count);
    stroke-width: 1px;
  }

  .solid {
    fill: var(--_count);
  }

  .hatched {
    fill: url('#dv-hatched');
  }

  .end rect,
  .end path {
    fill: var(--_count);
    stroke: none;
  }

  .accent rect,
  .accent path {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .contrast rect,
  .contrast path {
    fill: var(--_contrast);
    stroke: var(--_contrast);
  }
`;
