import type { TableRow } from './table.js';

const PARTS = ['month', 'quarter', 'week', 'day', 'end', 'end_year', 'end_month', 'end_day'];

interface Dated {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Times whose parts stand in columns of their own, as one column. @param known columns that the element reads */
export function withParts({ header, rows }: Dated, known: readonly string[]): Dated {
  if (!PARTS.some((part) => header.includes(part))) return { header, rows };
  const kept = [...header.keys()].filter((index) => !PARTS.includes(header[index] ?? ''));
  const { names, more, time } = known.includes('date') ? days() : periods(header);
  const textOf = (cells: TableRow['cells']) => (name: string) => cells[header.indexOf(name)]?.trim() ?? '';
  return {
    header: [...kept.map((index) => names[header[index] ?? ''] ?? header[index] ?? ''), ...more],
    rows: rows.map((each) => {
      const text = textOf(each.cells);
      return {
        ...each,
        cells: [
          ...kept.map((index) => (header[index] && header[index] in names ? time(text) : (each.cells[index] ?? ''))),
          ...more.map(() => text('month')),
        ],
      };
    }),
  };
}

interface Parts {
  /** Columns that are made of several, and what they are called then. */
  readonly names: Readonly<Record<string, string>>;
  /** Columns that hold the month. */
  readonly more: readonly string[];
  readonly time: (text: (name: string) => string) => string;
}

/** A day, or two with a slash. */
const days = (): Parts => ({
  names: { date: 'date' },
  more: [],
  time(text) {
    const from = joined(text('date'), text('month'), text('day'));
    const to = text('end') || joined(text('end_year'), text('end_month'), text('end_day'));
    return to && to !== from ? `${from}/${to}` : from;
  },
});

/** A year with its month in two columns, or with its quarter or week as one period. */
function periods(header: readonly string[]): Parts {
  const part = ['quarter', 'week'].find((name) => header.includes(name));
  if (!part) return { names: {}, more: header.includes('month') ? ['from_month', 'to_month'] : [], time: () => '' };
  return {
    names: { year: 'period' },
    more: [],
    time(text) {
      const number = text(part);
      if (!number) return text('year');
      return `${text('year')}-${/^\d/.test(number) ? part.charAt(0).toUpperCase() : ''}${number}`;
    },
  };
}

/** A year with its month and day, where it is nothing but a year. */
function joined(year: string, month: string, day: string): string {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month)) return year;
  return [year, month.padStart(2, '0'), ...(/^\d{1,2}$/.test(day) ? [day.padStart(2, '0')] : [])].join('-');
}
