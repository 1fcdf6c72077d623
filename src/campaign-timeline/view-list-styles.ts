import { css } from 'lit';

export const listStyles = css`
  .list {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
  }

  .fold {
    min-block-size: 26px;
    font-size: var(--_note);
  }

  .events,
  .after {
    flex: 0 0 100%;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_rule);
  }

  .spine {
    padding-block: 2px;
    border-block-end: 1px solid var(--_rule);
  }

  .chart .cited {
    display: block;
    inline-size: 100%;
    text-decoration: none;
  }

  .chart .cited:is(:hover, [aria-expanded='true']) .title {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .year {
    margin: 1px 0 0 22px;
    font-size: var(--_small);
    font-weight: 700;
    line-height: calc(14em / 12);
  }

  .row {
    display: grid;
    grid-template-columns: 84px 14px minmax(0, 1fr);
    gap: 6px;
    min-block-size: 20px;
    padding-block: 2px;
    line-height: calc(17em / 14);
    overflow-wrap: anywhere;
  }

  .spine .row {
    grid-template-columns: 16px 46px 14px minmax(0, 1fr);
  }

  .after .row {
    grid-template-columns: 14px minmax(0, 1fr);
    padding-block: 5px;
  }

  .row .mark {
    margin-block-start: 2px;
  }

  .number,
  .when,
  .quiet {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .number {
    text-align: end;
  }

  .sought {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
  }

  .details {
    padding-inline-start: 90px;
  }

  @media print {
    .events[hidden] {
      display: block;
    }

    .fold .sign {
      display: none;
    }
  }
`;
