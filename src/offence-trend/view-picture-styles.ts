import { css } from 'lit';

/** A line, in our colours: of one in an attribute a reader's own dark mode knows nothing. */
export const pictureStyles = css`
  .line {
    min-block-size: 200px;
  }

  .picture {
    display: block;
    overflow: visible;
    direction: ltr;
    font-family: inherit;
  }

  .picture text {
    white-space: pre;
  }

  .fill-text {
    fill: var(--_text);
  }

  .fill-muted {
    fill: var(--_muted);
  }

  .fill-accent {
    fill: var(--_count);
  }

  .stroke-text {
    stroke: var(--_text);
  }

  .stroke-muted {
    stroke: var(--_muted);
  }

  .stroke-accent {
    stroke: var(--_count);
  }

  .stroke-rule {
    stroke: var(--_rule);
  }
`;
