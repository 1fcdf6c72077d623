import { type TemplateResult, css, html, svg } from 'lit';
import type { LaneId } from './model.js';
import { RADIUS } from './model-overview.js';
import { LANE_OUTLINE } from './model-shapes.js';

/** A lane's shape around a point of a drawing. Hollow: announced or planned (rule 7). */
export function shapeAt(lane: LaneId, x: number, y: number, hollow: boolean): TemplateResult {
  return svg`<path class="shape ${lane} ${hollow ? 'hollow' : ''}" transform="translate(${x} ${y})" d=${LANE_OUTLINE[lane]} />`;
}

const BOX = 2 * RADIUS + 3;

/** A lane's shape within a line of text. */
export function shape(lane: LaneId, hollow = false): TemplateResult {
  return html`<svg
    class="sign"
    width=${BOX}
    height=${BOX}
    viewBox="${-BOX / 2} ${-BOX / 2} ${BOX} ${BOX}"
    aria-hidden="true"
  >
    ${shapeAt(lane, 0, 0, hollow)}
  </svg>`;
}

export const shapeStyles = css`
  .law {
    --_lane: var(--_text);
  }

  .government,
  .context {
    --_lane: var(--_muted);
  }

  .against {
    --_lane: var(--_contrast);
  }

  .for {
    --_lane: var(--_accent);
  }

  .sign {
    flex: none;
    vertical-align: -2px;
  }

  .shape {
    fill: var(--_lane);
    stroke: var(--_lane);
    stroke-width: 1.6px;
    stroke-linejoin: round;
  }

  .shape.hollow {
    fill: var(--_surface);
  }
`;
