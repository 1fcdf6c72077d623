import type { css as Css } from 'lit';

/** They come with what they are for. */
export const unitStyles = (css: typeof Css) => css`
  .squares {
    max-inline-size: 600px;
    margin-block: 4px;
  }

  .units {
    display: block;
    inline-size: 100%;
    max-inline-size: 480px;
    block-size: auto;
    overflow: visible;
    direction: ltr;
  }

  .sample {
    flex: none;
  }

  .stages > .rest {
    display: flex;
    gap: 8px;
    margin: 2px 0 0;
  }

  .rest .sample {
    margin-block-start: 1px;
  }

  .squares + .stages {
    margin: 0;
    padding: 0;
  }

  .squares + .stages > p {
    padding: 0;
    text-align: start;
  }

  .squares + .stages ul {
    gap: 0;
    margin-block-start: 2px;
  }

  .unit,
  .units :is(rect, path) {
    fill: var(--_count);
  }

  .unit {
    stroke: var(--_count);
    stroke-width: 1.5px;
  }

  .lined.unit {
    fill: url('#dv-striped');
  }

  .hollow.unit {
    fill: none;
  }
`;
