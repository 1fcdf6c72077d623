/** What people and offices write where a figure is missing or withheld. */
const MARKS = new Set(
  '|-|–|—|.|..|...|…|:|*|/|x|c|n/a|na|n.a.|#n/a|nan|null|n/d|nd|no data|not available|missing|н/д|нет данных|деректер жоқ'.split(
    '|',
  ),
);

/** Whether a cell says that there is no figure; also a blank one. */
export const isMissingMark = (cell: string): boolean => MARKS.has(cell.trim().toLowerCase());

/** A year alone, or with a month, a quarter, a day or the next year beside it; or two of them in EDTF. */
const PERIODS = [
  /^(?:fy ?)?(?:1\d|20)\d\d(?: ?[/–—-] ?(?:\d\d|\d{4}))?(?: ?\p{L}{1,5}\.?)?$/iu,
  /^(?:1\d|20)\d\d[-./ ]?(?:[qmwhtк] ?\d{1,2}|\d{1,2})(?:[-./]\d{1,2})?(?:[t ][\d:.+z-]+)?$/iu,
  /^\d{1,2}[./-]\d{1,2}[./-]\d{4}(?: [\d:]+)?$/,
  /^\d{1,2}[./-]\d{4}$/,
  /^\d{4}(?:-\d\d){0,2}~?\/\d{4}(?:-\d\d){0,2}~?$/,
  /^\p{L}{1,9}\.? ?\d?\.?,? (?:1\d|20)\d\d(?: ?\p{L}{1,5}\.?)?$/u,
  /^(?:\d{1,2}|[ivx]+)[. -]{1,2}\p{L}{1,9}\.? (?:1\d|20)\d\d(?: ?\p{L}{1,5}\.?)?$/iu,
];

/** Whether a text may be a time. What it is, is read later: see `spreadsheet-dates`. */
export const isLikePeriod = (text: string): boolean => PERIODS.some((pattern) => pattern.test(text.trim()));

/** Whether a text may be a number, with signs that belong to numbers and one letter of a remark behind it. */
export const isLikeNumber = (text: string): boolean =>
  /^[<>~≈≥≤(]? ?-?\d[\d\s.,'’]*%?\)?(?: ?\p{L}{1,2}| ?\*+)?$/u.test(text.trim());

/** What a row calls itself that adds up the others. */
const TOTALS = /^(?:(?:grand )?total|all|sum|итого|всего|барлығы|жиыны|summe|gesamt|insgesamt|totale?)(?![\p{L}\d])/iu;

/** Nearly all begin with a digit: those are looked at no further. */
export const isLikeTotal = (text: string): boolean => !/^\d/.test(text) && TOTALS.test(text.trim());
