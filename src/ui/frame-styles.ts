import { css } from 'lit';

export const frameStyles = css`
  figure {
    box-sizing: border-box;
    margin: 0;
    padding: 14px var(--_gap) 6px;
    border-block-start: var(--dv-top-rule, 2px solid var(--_text));
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    /* Words of own data and of the page may be longer than a line. */
    overflow-wrap: break-word;
  }

  .heading {
    margin: 0 0 4px;
    max-inline-size: 34em;
    font-family: var(--dv-heading-font);
    font-size: var(--_headline);
    font-weight: 700;
    line-height: calc(26em / 22);
    letter-spacing: -0.005em;
    text-wrap: balance;
  }

  p {
    margin: 0 0 8px;
    max-inline-size: 52em;
    text-wrap: pretty;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .failure {
    margin: 0;
    max-inline-size: none;
    padding: 10px var(--_gap) 6px;
    background: var(--_surface);
  }

  .subtitle {
    color: var(--_muted);
  }

  .support,
  .correction {
    padding: 4px 10px;
    border-inline-start: 2px solid var(--_text);
  }

  a {
    color: inherit;
  }

  .hint,
  .caveat,
  .from {
    margin: 3px 0 0;
    font-size: var(--_note);
    line-height: calc(17em / 13);
  }

  .hint,
  .from {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(15em / 12);
  }

  .from {
    margin-block-start: 4px;
  }

  /* What keys reach must be seen. */
  .listened:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [hidden] {
    display: none;
  }

  /* Letters in a picture have their places, however far a reader sets others apart. */
  svg {
    letter-spacing: normal;
    word-spacing: normal;
  }

  :focus-visible {
    border-radius: var(--_radius);
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_surface);
  }

  @media print {
    .summary.listened {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }

    .hint {
      display: none;
    }

    .heading,
    .subtitle {
      break-after: avoid;
    }

    .actions {
      display: none;
    }

    .notes a::after {
      content: ' (' attr(href) ')';
    }
  }

  @container (width < 480px) {
    figure {
      --_headline: 20px;
      padding: 10px 16px 4px;
    }

    .heading {
      line-height: calc(24em / 20);
    }
  }
`;
