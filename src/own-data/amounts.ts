import { DataError, type Place } from '../core/data-error.js';
import { badNumberHint } from './amount-hints.js';
import { type Cell, quoted } from './csv-cell.js';
import { isMissingMark } from './looks.js';

/** One way of writing numbers: which sign begins the fraction, and which signs may stand between groups of three. */
interface Dialect {
  readonly decimal: ',' | '.';
  readonly groups: string;
}

/** Space, no-break space, narrow no-break space, thin space. */
const SPACES = ' \u00a0\u202f\u2009';
const APOSTROPHES = "'’";

const DIALECTS: readonly Dialect[] = [
  { decimal: '.', groups: SPACES },
  { decimal: '.', groups: APOSTROPHES },
  { decimal: '.', groups: ',' },
  { decimal: ',', groups: SPACES },
  { decimal: ',', groups: APOSTROPHES },
  { decimal: ',', groups: '.' },
];

/** More digits than a double keeps would be rounded. */
const MOST_DIGITS = 15;
const LARGEST = 1e12;

/**
 * Learns from all number cells of a file how the file writes numbers, and returns what reads one of them: a number from 0
 * to 1e12, or `null` for a cell that is empty, which means that the figure is missing.
 *
 * `1.234` is 1.234 in one country and 1234 in another. It is read as 1.234 only when another cell, such as `1.5`, shows
 * a fraction behind a point; as 1234 only when one, such as `1.234.567` or `1,5`, shows what a point cannot be. A file
 * that writes numbers in two ways is not read.
 *
 * Where commas part the cells, a comma inside quotes parts thousands, unless another cell shows that it cannot.
 * @param cells every number cell of the file
 * @param written what is known of the file besides: which sign begins a fraction, and whether commas part its cells
 * @throws DataError `ambiguous-number` at the first cell that contradicts the ones before it. What is returned throws
 *   `ambiguous-number`, and `bad-number` for all that is not a plain count: words, signs, hedges, percentages.
 */
export function amountReader(
  cells: readonly Cell[],
  { decimal = null, isCommas = false }: { readonly decimal?: ',' | '.' | null; readonly isCommas?: boolean } = {},
): (text: string, place: Place) => number | null {
  let agreed = decimal ? DIALECTS.filter((one) => one.decimal === decimal) : DIALECTS;
  // How thousands are grouped proves no decimal sign: "1,234" and "1.234" may both be typed by hand, and mean 1234.
  let isDecided = decimal !== null;
  let fractionIsShown = decimal !== null;
  for (const { text, row, column } of cells) {
    const possible = isMissingMark(text) ? [] : dialectsOf(text.trim());
    const [first] = possible;
    if (!first) continue;
    agreed = agreed.filter((one) => possible.includes(one));
    if (agreed.length === 0) throw contradiction(text, { row, column });
    if (possible.some(({ decimal }) => decimal !== first.decimal)) continue;
    isDecided = true;
    fractionIsShown ||= text.includes(first.decimal);
  }
  const points = agreed.filter((one) => one.decimal === '.');
  if (isCommas && !isDecided && points.length) [agreed, isDecided] = [points, true];
  return (text, place) => {
    const trimmed = text.trim();
    if (isMissingMark(trimmed)) return null;
    const possible = dialectsOf(trimmed);
    if (possible.length === 0) {
      const message = `not a number that can be read: ${quoted(text)}${badNumberHint(trimmed)}`;
      throw new DataError('bad-number', message, { value: text, place });
    }
    const spoken = agreed.find((one) => possible.includes(one));
    if (!spoken) throw contradiction(text, place);
    const readings = new Set(possible.map((one) => valueIn(one, trimmed)));
    const isCertain = trimmed.includes(spoken.decimal) ? fractionIsShown : isDecided;
    if (readings.size > 1 && !isCertain) {
      const message = `${quoted(text)} may be ${[...readings].join(' or ')}; write thousands without a separator`;
      throw new DataError('ambiguous-number', message, { value: text, place });
    }
    return valueIn(spoken, trimmed);
  };
}

/** The dialects in which the text is a number. */
function dialectsOf(text: string): readonly Dialect[] {
  return DIALECTS.filter((one) => valueIn(one, text) !== null);
}

function valueIn({ decimal, groups }: Dialect, text: string): number | null {
  const [whole = '', fraction, ...rest] = text.split(decimal);
  const digits = withoutGroups(whole, groups);
  if (digits === null || rest.length || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  if ((digits + (fraction ?? '')).replace(/^0+/, '').length > MOST_DIGITS) return null;
  const value = Number(`${digits}.${fraction ?? ''}`);
  return value > LARGEST ? null : value;
}

/** The digits of a whole number; `null` unless they stand alone, or in groups of three that one sign parts. */
function withoutGroups(whole: string, groups: string): string | null {
  if (/^(?:0|[1-9]\d*)$/.test(whole)) return whole;
  const sign = /\D/.exec(whole)?.[0];
  if (sign === undefined || !groups.includes(sign)) return null;
  const [first = '', ...others] = whole.split(sign);
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
  return isGrouped ? first + others.join('') : null;
}

function contradiction(text: string, place: Place): DataError {
  const message = `${quoted(text)} is written in another way than the numbers above it`;
  return new DataError('ambiguous-number', message, { value: text, place });
}
