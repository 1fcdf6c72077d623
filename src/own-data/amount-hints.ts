/** What people and spreadsheets write where a number belongs, and what to do about it. The first that fits is told. */
const HINTS: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/^#+$/, 'the column was too narrow when the spreadsheet wrote the file'],
  [/^#/, 'a formula of the spreadsheet failed'],
  [/^\d+([.,]\d+)?E[+-]?\d+$/i, 'the spreadsheet has shortened it; format the column as a number without decimals'],
  [/%/, 'counts are read, not percentages'],
  [/^\D+$/, 'leave the cell of a missing figure empty, and say why in the column status'],
  [/^[~≈<>≤≥]|\+$/, 'a hedge belongs in the column bound'],
  [/^[-−–]|^\(.*\)$/, 'counts are not negative'],
  [/^0\d/, 'a number does not begin with 0'],
  [/^[\d\s.,'’]*$/, 'groups have three digits and one separator, and at most 15 digits and 1e12 are read'],
];

/** What to do about a text that is not a number, to be added to a message; empty when there is nothing to say. */
export function badNumberHint(text: string): string {
  const hint = HINTS.find(([pattern]) => pattern.test(text))?.[1];
  return hint === undefined ? '' : `: ${hint}`;
}
