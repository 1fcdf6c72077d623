import type { css as Css } from 'lit';
import { FONT_SIZE } from './model-overview.js';

/** They come with what they are for. */
export const overviewStyles = (css: typeof Css) => css`
  .map {
    display: block;
    inline-size: 100%;
    block-size: auto;
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

  .hair,
  .broken {
    fill: none;
    stroke: var(--_rule);
  }

  .broken {
    stroke: var(--_muted);
    stroke-width: 1.5px;
  }

  .early {
    fill: var(--_rule);
    fill-opacity: 0.35;
  }

  @media (forced-colors: active) {
    .early {
      fill-opacity: 0;
    }
  }

  .bar {
    fill: var(--_lane);
    fill-opacity: 0.2;
    stroke: var(--_lane);
  }

  .bar.hollow {
    fill: var(--_surface);
    fill-opacity: 1;
    stroke-dasharray: 3 2;
  }

  .slice {
    fill: var(--_lane);
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

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: var(--_note);
  }

  .key + .key {
    margin-block-start: 2px;
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
`;
