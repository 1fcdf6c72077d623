import { DataError } from '../core/data-error.js';
import { type CalendarDate, dayNumber, firstDay, lastDay, parsePeriod } from '../core/period.js';
import { type Saying, say } from './saying.js';

/** What figures are for, in days and, where it is whole months, in these. */
interface Stretch {
  readonly first: Required<CalendarDate>;
  readonly last: Required<CalendarDate>;
  readonly days: number;
  readonly months: number | null;
}

/** Periods of one length, one behind the other. */
interface Grain {
  readonly unit: 'month' | 'day';
  /** In its unit. */
  readonly length: number;
  /** What is left over when the first month or day of one of them is divided by the length. */
  readonly phase: number;
}

/** Months of a period that has an axis of its own: a month, a quarter and the like, a fiscal year. */
const MONTHS = [1, 2, 3, 4, 6, 12];
const WEEK = 7;
const SHORTEST_MONTH = 28;

/** So many of all figures have the grain of their series. */
const NEARLY_ALL = 0.9;

/** So many periods an axis may have of which more than half are empty: a hundred years of months. */
const MOST_SPARSE = 1_200;

const irregular = (value: string, why: string) =>
  new DataError('irregular-periods', `${why}: "${value}"`, { value, place: { column: 'period' } });

/** The calendar of own data. */
export interface OwnCalendar {
  readonly calendar: {
    readonly labels: readonly Saying[];
    readonly indexes: Readonly<Record<string, number>>;
    readonly partly: Saying;
  };
  /** EDTF of its periods. */
  readonly texts: readonly string[];
  /** Periods of the data that are less than the one they lie in. */
  readonly parts: ReadonlySet<string>;
}

/**
 * The calendar of a series whose figures are for months, quarters, fiscal years or weeks; `null` where they go by calendar
 * years, or where nearly all are not of one kind.
 * @param texts EDTF, one for each figure
 * @throws DataError `irregular-periods` where none of them has a place on an axis of years either, or nearly all of an axis
 *   would be empty
 */
export function calendarOf(texts: readonly string[]): OwnCalendar | null {
  const years = yearsOfTheirOwn(texts);
  if (years) return years;
  const stretches = new Map(texts.map((text) => [text, stretchOf(text)]));
  const grain = grainOf(texts.map((text) => stretches.get(text) as Stretch));
  if (!grain) {
    if ([...stretches.values()].some(isOnYears)) return null;
    throw irregular(texts[0] ?? '', 'neither weeks, months, quarters nor years');
  }
  const { unit, length, phase } = grain;
  const slotOf = (date: Required<CalendarDate>) => Math.floor((ordinal(date, unit) - phase) / length);
  const places = [...stretches].flatMap(([text, { first, last }]) =>
    slotOf(first) === slotOf(last) ? [[text, slotOf(first)] as const] : [],
  );
  let [least, most] = [Infinity, -Infinity];
  for (const [, slot] of places) [least, most] = [Math.min(least, slot), Math.max(most, slot)];
  if (most - least >= Math.max(MOST_SPARSE, 2 * texts.length))
    throw irregular(places.find(([, slot]) => slot === least)?.[0] ?? '', 'too far from the others for an axis');
  const all = Array.from({ length: most - least + 1 }, (_, index) => textOf((least + index) * length + phase, grain));
  const parts = places.filter(([text]) => stretches.get(text)?.[unit === 'day' ? 'days' : 'months'] !== length);
  return {
    calendar: {
      labels: all.map((text) => say('periodLabel', text)),
      indexes: Object.fromEntries([
        ...all.map((text, index) => [text, index] as const),
        ...places.map(([text, slot]) => [text, slot - least] as const),
      ]),
      partly: say('partlyKnown'),
    },
    texts: all,
    parts: new Set(parts.map(([text]) => text)),
  };
}

/**
 * The calendar of fiscal years of which nobody says where they begin: of each figure a year and the next, as in `2018/2019`;
 * `null` where one of them is something else.
 */
function yearsOfTheirOwn(texts: readonly string[]): OwnCalendar | null {
  const first = texts.map((text) => (/^\d{4}\/\d{4}$/.test(text) ? Number(text.slice(0, 4)) : NaN));
  if (texts.length < 2 || texts.some((text, index) => text !== `${first[index]}/${(first[index] ?? 0) + 1}`))
    return null;
  const least = Math.min(...first);
  const all = Array.from(
    { length: Math.max(...first) - least + 1 },
    (_, index) => `${least + index}/${least + index + 1}`,
  );
  return {
    calendar: {
      labels: all.map((text) => say('periodLabel', text)),
      indexes: Object.fromEntries(all.map((text, index) => [text, index])),
      partly: say('partlyKnown'),
    },
    texts: all,
    parts: new Set(),
  };
}

const isOnYears = ({ first, last, days }: Stretch) => first.year === last.year && days >= SHORTEST_MONTH;

function stretchOf(text: string): Stretch {
  const { start, end } = parsePeriod(text);
  const [first, last] = [firstDay(start), lastDay(end)];
  const { year, month, approximate } = last;
  const isWholeMonths = first.day === 1 && last.day === lastDay({ year, month, approximate }).day;
  return {
    first,
    last,
    days: dayNumber(last) - dayNumber(first) + 1,
    months: isWholeMonths ? ordinal(last, 'month') - ordinal(first, 'month') + 1 : null,
  };
}

/** The grain that nearly all have; `null` where there is none, or it is the calendar year. */
function grainOf(stretches: readonly Stretch[]): Grain | null {
  const counts = new Map<string, { readonly grain: Grain; readonly members: Stretch[] }>();
  for (const stretch of stretches) {
    const grain = ownGrain(stretch);
    if (!grain) continue;
    const key = Object.values(grain).join(' ');
    const known = counts.get(key);
    if (known) known.members.push(stretch);
    else counts.set(key, { grain, members: [stretch] });
  }
  const found = [...counts.values()].find(({ members }) => members.length >= stretches.length * NEARLY_ALL);
  if (!found) return null;
  const { grain, members } = found;
  // The same months of several years, and no others, are parts of years that may be compared (rule 2).
  const starts = new Set(members.map(({ first }) => ordinal(first, grain.unit)));
  const isSameMonths = starts.size > 1 && new Set(members.map(({ first }) => first.month)).size === 1;
  const isYear = grain.unit === 'month' && grain.length === 12;
  if (isYear) return grain.phase === 0 ? null : grain;
  return grain.unit === 'month' && isSameMonths ? null : grain;
}

function ownGrain({ first, days, months }: Stretch): Grain | null {
  if (months !== null && MONTHS.includes(months))
    return { unit: 'month', length: months, phase: ordinal(first, 'month') % months };
  return days === WEEK ? { unit: 'day', length: WEEK, phase: ((dayNumber(first) % WEEK) + WEEK) % WEEK } : null;
}

/** Months since the year 0, or days since 1970. */
const ordinal = (date: Required<CalendarDate>, unit: Grain['unit']) =>
  unit === 'month' ? date.year * 12 + date.month - 1 : dayNumber(date);

/** EDTF of the period that begins there. */
function textOf(start: number, { unit, length }: Grain): string {
  const ends = [start, start + length - 1].map((each) =>
    unit === 'day'
      ? new Date(each * 86_400_000).toISOString().slice(0, 10)
      : `${Math.floor(each / 12)}-${String((each % 12) + 1).padStart(2, '0')}`,
  );
  return [...new Set(ends)].join('/');
}
