import { css } from 'lit';
import { END_WIDTH } from '../core/bars.js';

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
    grid-template-columns: minmax(62px, max-content) minmax(0, 1fr) 102px;
    align-items: center;
    column-gap: 7px;
  }

  .whole li {
    grid-template-columns: 2.6em minmax(0, 1fr);
  }

  .months .track {
    padding-inline-end: 42px;
  }

  .rows .year {
    text-align: end;
    white-space: nowrap;
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

  .whole .gap .year {
    white-space: normal;
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
    margin-inline-start: -42px;
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

  .fill-surface {
    fill: var(--_surface);
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

  .stroke-surface {
    stroke: var(--_surface);
  }

  .stroke-rule {
    stroke: var(--_rule);
  }
`;
