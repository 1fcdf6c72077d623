import { parsePeriod } from '../core/period.js';
import { type ExportRows, nameCell, PERIOD_COLUMNS, periodCells, textCell, wordsCell } from '../export/rows.js';
import type { Messages } from '../locales/index.js';
import type { SeriesBreak, Trend } from './data.js';

/**
 * A series as rows of own data, in the order of the data. Own data have no list of breaks: the reason of one stands in the
 * caveat of the first count that it parts from earlier ones, where their reader looks for it.
 */
export function trendRows(trend: Trend, messages: Messages): ExportRows {
  const breaks = breaksByCount(trend);
  return {
    columns: [
      ...PERIOD_COLUMNS,
      ...['value', 'status', 'bound', 'unit', 'definition', 'provider', 'source', 'caveat', 'period_words'],
    ],
    rows: trend.observations.map((count) => {
      const own = breaks.get(count.id) ?? [];
      // A change of rule is said in the same words as a caveat of its first count.
      const caveats = new Set(
        [...own.map(({ reason }) => reason), ...(count.caveat ? [count.caveat] : [])].map((text) =>
          textCell(text, messages),
        ),
      );
      return {
        id: count.id,
        cells: {
          ...periodCells(count.period),
          value: count.unrounded ?? count.value,
          status: count.status.join(' '),
          bound: count.bound,
          unit: messages.text(trend.unit.other),
          definition: nameCell(trend.definitions, count.definition, ({ label }) => label, messages),
          provider: nameCell(trend.providers, count.provider, ({ name }) => name, messages),
          caveat: [...caveats].join(' ') || null,
          period_words: wordsCell(count.period, count.periodWords, messages),
        },
        citations: [...count.citations, ...own.flatMap(({ citations }) => citations)],
      };
    }),
  };
}

/** Each break with the first count of its period that is marked as not comparable, or that mixes two definitions. */
function breaksByCount({ observations, breaks, calendar }: Trend): ReadonlyMap<string, readonly SeriesBreak[]> {
  const marked = observations.filter(
    ({ status, definitionChanged }) => status.includes('break') || definitionChanged !== undefined,
  );
  const slotOf = (period: string) => (calendar ? calendar.indexes[period] : parsePeriod(period).start.year);
  const byCount = new Map<string, SeriesBreak[]>();
  for (const each of breaks) {
    const among = each.kind === 'rule' ? observations : marked;
    const count = among.find(({ period }) => slotOf(period) === slotOf(each.date));
    if (count) byCount.set(count.id, [...(byCount.get(count.id) ?? []), each]);
  }
  return byCount;
}
