import { type TemplateResult, css, html, svg } from 'lit';
import type { LaneId } from './model.js';
import { RADIUS } from './model-overview.js';

/** Every lane has its own shape, so that colour is never alone. What has no lane is a small dot. */
const OUTLINES: Readonly<Record<LaneId, string>> = {
  law: 'M-4.7-4.7H4.7V4.7H-4.7Z',
  government: 'M0-6.2 6.2 0 0 6.2-6.2 0Z',
  against: 'M0-5.5 5.8 4.7H-5.8Z',
  for: 'M-5.2 0A5.2 5.2 0 1 0 5.2 0 5.2 5.2 0 1 0-5.2 0Z',
  context: 'M-2.6 0A2.6 2.6 0 1 0 2.6 0 2.6 2.6 0 1 0-2.6 0Z',
};

/** A lane's shape around a point of a drawing. Hollow: announced or planned (rule 7). */
export function shapeAt(lane: LaneId, x: number, y: number, hollow: boolean): TemplateResult {
  return svg`<path class="shape ${lane} ${hollow ? 'hollow' : ''}" transform="translate(${x} ${y})" d=${OUTLINES[lane]} />`;
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
