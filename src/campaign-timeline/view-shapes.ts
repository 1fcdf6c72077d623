import { type TemplateResult, css, html, svg } from 'lit';
import type { LaneId } from './model.js';
import { LANE_OUTLINE } from './model-shapes.js';

/** A lane's shape around a point of a drawing. Hollow: announced or planned (rule 7). */
export function shapeAt(lane: LaneId, x: number, y: number, hollow: boolean): TemplateResult {
  return svg`<path class="shape ${lane} ${hollow ? 'hollow' : ''}" transform="translate(${x} ${y})" d=${LANE_OUTLINE[lane]} />`;
}

/** A lane's shape within a line of text. */
export function shape(lane: LaneId, hollow = false): TemplateResult {
  return html`<svg class="mark" part="lane" width="14" height="14" aria-hidden="true">
    ${shapeAt(lane, 7, 7, hollow)}
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

  /* Where colours are the page's to choose: not on paper, nor where a reader has chosen hers. */
  @media screen and (forced-colors: none) {
    .law {
      --_lane: var(--dv-lane-law, var(--_text));
    }

    .government {
      --_lane: var(--dv-lane-government, var(--_muted));
    }

    .context {
      --_lane: var(--dv-lane-context, var(--_muted));
    }

    .against {
      --_lane: var(--dv-lane-against, var(--_contrast));
    }

    .for {
      --_lane: var(--dv-lane-for, var(--_accent));
    }
  }

  .mark {
    vertical-align: -3px;
  }

  .shape {
    fill: var(--_lane);
    stroke: var(--_lane);
    stroke-linejoin: round;
  }

  /* No closer than the month. */
  .pale .shape:not(.context, .hollow) {
    fill-opacity: 0.42;
    stroke: none;
  }

  .shape.hollow {
    fill: none;
    stroke-width: 1.6px;
  }

  .pale .hollow {
    stroke-dasharray: 2.4 1.8;
  }
`;
