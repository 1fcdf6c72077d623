import { css } from 'lit';
import { END_WIDTH } from '../core/bar-shapes.js';

export const trendStyles = css`
  .panels {
    display: grid;
    font-size: var(--_note);
    line-height: calc(17em / 13);
  }

  .panels p,
  .panels ul {
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .segment {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .lone {
    box-sizing: border-box;
    padding: 2px 9px;
    border: 1px solid var(--_rule);
  }

  .small,
  .who,
  .gap {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(15em / 12);
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
  }

  .number .cited {
    line-height: 1;
  }

  /* A thumb tells the reason from the number below it. */
  .lone b:first-child .cited {
    margin-block-start: -7px;
    padding-block-start: 7px;
  }

  .number .small {
    flex: 1 1 120px;
    min-inline-size: 0;
  }

  .number b {
    font-size: var(--_figure);
    line-height: calc(28em / 24);
  }

  /* Between numbers that a thumb must tell apart. */
  .panels .spaced {
    line-height: calc(24em / 13);
  }

  .panels .also {
    padding-block: 4px 3px;
  }

  /* The rule between panels says what it means. */
  .apart {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--_small);
    line-height: calc(16em / 12);
  }

  .apart::before,
  .apart::after {
    flex: 1;
    border: 0 dotted var(--_text);
    border-block-start-width: 2px;
    content: '';
  }

  .rows li {
    display: grid;
    grid-template-columns: minmax(max(62px, var(--_label, 0) * var(--_note)), max-content) minmax(0, 1fr) 102px;
    align-items: center;
    column-gap: 7px;
  }

  .whole li {
    grid-template-columns: max(2.6em, var(--_label, 0) * var(--_note)) minmax(0, 1fr);
  }

  .months .track {
    padding-inline-end: 42px;
  }

  .l1 {
    --_label: 4.9;
  }

  .l2 {
    --_label: 7.4;
  }

  .l3 {
    --_label: 9.9;
  }

  .l4 {
    --_label: 12.4;
  }

  .rows .year {
    text-align: end;
    white-space: nowrap;
  }

  .l4 li .year {
    white-space: normal;
  }

  .track {
    position: relative;
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    box-sizing: border-box;
    /* Room for the largest figure behind the longest bar. */
    padding-inline-end: 52px;
    border-inline-start: 1px solid var(--_text);
  }

  .roomy .track {
    padding-inline-end: 104px;
  }

  /* Figures that leave no room for bars stand under them. */
  .long .track {
    flex-wrap: wrap;
    padding-inline-end: ${END_WIDTH}px;
  }

  .track:not(.square) b {
    margin-inline-start: ${END_WIDTH}px;
  }

  .track b,
  .years b {
    flex: none;
    font-size: var(--_body);
  }

  .track b {
    margin-inline-end: -100%;
  }

  .long .track b {
    margin-inline-end: 0;
  }

  /* The whole bar is what opens the card. */
  .track .cited::after,
  .years .cited::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .rows .who {
    align-self: stretch;
    padding-inline-start: 7px;
    border-inline-start: 1px solid var(--_muted);
  }

  .rows .gap {
    padding-block-end: 2px;
  }

  .rows .gap > :last-child {
    grid-column: 2 / -1;
    padding-inline-start: 6px;
    border-inline-start: 1px dashed var(--_muted);
  }

  .rows .change {
    display: block;
    margin-block: 0 4.5px;
    border-block-start: 1px solid var(--_muted);
  }

  .change {
    font-size: var(--_small);
    line-height: calc(15em / 12);
  }
`;
