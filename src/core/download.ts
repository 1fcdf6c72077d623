/**
 * Columns of a downloaded table for which own data have no place: what EDTF cannot say of a time, other figures for the
 * same thing, and what is true of the whole file. Whoever reads such a table again passes them over in silence.
 */
export const CARRIED_COLUMNS = [
  'period_words',
  'date_words',
  'conflicts',
  'about',
  'remarks',
  'data',
  'data_version',
  'licence',
  'checked',
  'page',
] as const;

/**
 * What a spreadsheet runs as a formula, also in letters of full width: at the start of a cell and of its lines, and behind
 * a semicolon, which separates cells where the comma is the decimal sign.
 */
const FORMULA = /(^|[;\n])('*[=+\-@\t\r＝＋－＠])/g;
const GUARDED_FORMULA = /(^|[;\n])'('*[=+\-@\t\r＝＋－＠])/g;

/** A text that no spreadsheet runs: with an apostrophe before what could be a formula. */
export const guarded = (text: string): string => text.replace(FORMULA, "$1'$2");

/** The text that was guarded. */
export const unguarded = (text: string): string => text.replace(GUARDED_FORMULA, '$1$2');
