import type { css as Css } from 'lit';

/** They come with what they are for. */
export const unitStyles = (css: typeof Css) => css`
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
