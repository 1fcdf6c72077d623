import type { DataError, DataErrorCode, Place } from '../core/data-error.js';

/** Of each kind: what is wrong with the value and what would be right, without a capital and a full stop. */
export type Problems = Readonly<Record<DataErrorCode, (value: string, place: Place) => string>>;

/** Characters that a cell of a column may have, where that is not 200. */
const LONGEST: Readonly<Record<string, number>> = {
  source: 500,
  caveat: 500,
  description: 500,
  outcome: 500,
  url: 2000,
  id: 100,
  parent: 100,
};

/** How many characters are read of a cell. */
export const longest = ({ column = '' }: Place): number => LONGEST[column.split('.').at(-1) ?? ''] ?? 200;

/** They name their column themselves. */
const ABOUT_COLUMNS: readonly DataErrorCode[] = ['unknown-column', 'several-rows', 'guessed'];

/** A language's way to say what is wrong, and where: in the row and the column, in its own words. */
export const problemSentence =
  (problems: Problems, inRow: (row: number) => string, inColumn: (name: string) => string) =>
  ({ code, value, place }: DataError): string => {
    const where = [
      place.row && inRow(place.row),
      place.column && !ABOUT_COLUMNS.includes(code) && inColumn(place.named ?? place.column),
    ].filter((part) => part);
    const said = problems[code](shown(value), place);
    return `${capital([where.join(', '), said].filter((part) => part).join(': '))}.`;
  };

/** A file can put signs into a cell that would turn the sentence around it. */
function shown(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(plain) ? `\u2068${plain}\u2069` : plain;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
