import { css } from 'lit';
import { END_WIDTH } from '../core/bar-shapes.js';

/** Panels side by side, and the columns in them. */
export const columnStyles = css`
  .months {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
    gap: 8px 18px;
    max-inline-size: 420px;
    margin-block-start: 8px;
  }

  .wide {
    display: flex;
  }

  .wide .segment {
    flex: 1;
    padding-block: 8px;
  }

  .wide .lone {
    flex: 0 1 148px;
  }

  .wide .earlier {
    flex-basis: 122px;
  }

  /* The headline's number has no rival. */
  .earlier .number b {
    font-size: var(--_body);
    line-height: calc(24em / 14);
  }

  .wide .number .small {
    margin-block-start: 3px;
  }

  .wide > .apart {
    flex: 0 0 26px;
    flex-direction: column;
  }

  .wide > .apart span {
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    white-space: nowrap;
  }

  .wide > .apart::before,
  .wide > .apart::after {
    border-width: 0 0 0 2px;
  }

  .columns {
    display: grid;
    grid-template-rows: auto auto;
    grid-auto-flow: column;
    margin-block-start: 6px;
  }

  .columns > * {
    grid-row: 1;
  }

  .years {
    display: flex;
    align-items: end;
  }

  .years li {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    text-align: center;
  }

  .years svg {
    display: block;
    overflow: visible;
    margin: 2px auto 0;
  }

  .years :not(.square) > svg {
    margin-block-start: ${END_WIDTH}px;
  }

  .columns .year {
    display: flex;
    justify-content: space-around;
    border-block-start: 1px solid var(--_text);
    color: var(--_text);
    font-size: var(--_note);
    line-height: calc(18em / 13);
  }

  .columns .who {
    grid-row: 2;
    margin-inline: 2px;
    border-block-start: 1px solid var(--_muted);
    text-align: center;
  }

  /* Under one column there is no room for a name but beside it. */
  .one > span {
    display: block;
    margin-inline-start: -60px;
    text-align: end;
  }

  /* From the base line upwards. */
  .columns .gap {
    display: flex;
    flex-direction: column-reverse;
    text-align: center;
  }

  .columns .gap .year {
    border-block-start-style: dashed;
    border-color: var(--_muted);
    color: var(--_muted);
  }

  .columns > .change {
    border-inline-end: 1px solid var(--_muted);
  }

  .columns .gap > :nth-child(2) {
    margin-block-end: 3px;
  }

  .gap .change {
    max-inline-size: 112px;
    margin: 0 6px auto auto;
    color: var(--_text);
    text-align: end;
  }
`;
