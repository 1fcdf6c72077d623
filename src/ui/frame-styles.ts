import { css } from 'lit';

export const frameStyles = css`
  figure {
    box-sizing: border-box;
    margin: 0;
    padding: var(--_gap);
    border-block-start: 3px solid var(--_text);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  .heading {
    margin: 0 0 4px;
    max-inline-size: 34em;
    font-size: 22px;
    font-weight: 700;
    line-height: 1.22;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }

  .subtitle,
  .summary,
  .support,
  .correction,
  .caveat,
  .from,
  .footer,
  .failure {
    margin: 0 0 12px;
    max-inline-size: 46em;
    text-wrap: pretty;
  }

  .failure {
    margin: 0;
    max-inline-size: none;
    padding: 10px var(--_gap) 6px;
    background: var(--_surface);
  }

  .subtitle {
    color: var(--_muted);
    font-size: 14px;
  }

  .support,
  .correction {
    padding: 6px 10px;
    border-inline-start: 3px solid var(--_accent);
  }

  a {
    color: inherit;
  }

  .chart {
    margin-block: 16px 10px;
  }

  .caveat,
  .from,
  .footer {
    margin: 4px 0 0;
    font-size: 14px;
  }

  .from,
  .footer {
    color: var(--_muted);
    font-size: 13px;
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
    .heading,
    .subtitle {
      break-after: avoid;
    }

    .toolbar {
      display: none;
    }

    .notes a::after {
      content: ' (' attr(href) ')';
    }
  }

  @container (width < 480px) {
    figure {
      padding: 16px;
    }

    .heading {
      font-size: 20px;
    }
  }
`;
