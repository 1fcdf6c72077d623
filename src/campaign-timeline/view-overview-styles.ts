import type { css as Css } from 'lit';
import { FONT_SIZE } from './model-map.js';

/** They come with what they are for. */
export const overviewStyles = (css: typeof Css) => css`
  .map {
    overflow: visible;
    direction: ltr;
    font-size: ${FONT_SIZE}px;
  }

  .map text {
    fill: var(--_text);
  }

  .map .quietly {
    fill: var(--_muted);
  }

  .hair {
    fill: none;
    stroke: var(--_rule);
  }

  /* No colour of theirs counts, so that a reader's own dark mode takes no band away. */
  .map mask {
    mask-type: alpha;
  }

  .band {
    fill: var(--_lane);
    fill-opacity: 0.42;
  }

  .band.lasted {
    fill-opacity: 1;
  }

  .band.hollow {
    fill: none;
    stroke: var(--_lane);
    stroke-dasharray: 4 2;
  }

  /* On its bar. */
  .lasted + .shape {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }

  .touch {
    fill: none;
    pointer-events: all;
  }

  .mark-of {
    cursor: pointer;
  }

  .mark-of:hover text {
    font-weight: 700;
    text-decoration: underline;
  }
`;
