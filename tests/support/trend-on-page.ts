import type { OffenceTrend } from '../../src/offence-trend/element.js';
import type { TrendData } from '../../src/offence-trend/own.js';
import { until } from './place.js';
import { all, plain, read } from './readers.js';

/** The bundled trend at a width, as a reader of a language finds it. */
export const bundledAt = (width: number, lang = 'en') => read<OffenceTrend>('dv-offence-trend', { width, lang });

type OwnRow = TrendData['rows'][number];

/** So many years up to 2024; what a test says of each comes on top. */
export const yearly = (count: number, more: (index: number, year: number) => Partial<OwnRow> = () => ({})): OwnRow[] =>
  Array.from({ length: count }, (_, index) => {
    const year = 2024 - count + 1 + index;
    return { period: String(year), value: 800 + ((index * 37) % 19) * 25, ...more(index, year) };
  });

/** Own data drawn at a width; a line, where there is to be one, comes later. */
export async function ownAt(
  width: number,
  rows: readonly OwnRow[],
  more: Partial<OffenceTrend> = {},
): Promise<OffenceTrend> {
  const data = {
    title: 'Offences in Exampletown',
    subtitle: 'Those registered.',
    unit: 'offences',
    // Only what has a source opens a card.
    rows: rows.map((row) => ({ source: 'Yearbook of Exampletown', ...row })),
  };
  const element = await read<OffenceTrend>('dv-offence-trend', { width, data, ...more });
  element.scrollIntoView();
  return element;
}

/** Its line, when it is drawn. */
export const lineOf = (element: OffenceTrend) => until(() => all(element, '.line > .picture')[0], 'a line');

export const chartOf = (element: OffenceTrend) => all(element, '.chart')[0]!;

/** What a part says to those who see it. */
export function seenWords(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const heard of copy.querySelectorAll('.listened')) heard.remove();
  return plain(copy.textContent);
}

export const chartText = (element: OffenceTrend) => seenWords(chartOf(element));

/** Figures in the drawing, in the order of those who listen; reasons of breaks are none. */
export const figuresOf = (element: OffenceTrend) =>
  all(element, '.chart .cited').filter(({ dataset }) => !dataset['cites']!.startsWith('break-'));

export const figureAt = (element: OffenceTrend, words: string): DOMRect => {
  const found = figuresOf(element).find((figure) => seenWords(figure) === words);
  if (!found) throw new Error(`no figure "${words}"`);
  return found.getBoundingClientRect();
};
