import type { OffenceTrend } from '../../src/offence-trend/element.js';
import type { TrendData } from '../../src/offence-trend/own.js';
import { until } from './place.js';
import { all, plain, read } from './readers.js';
import { messagesOf, seenWords } from './seen.js';

export { seenWords };

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

/** The drawing of a panel whose years are a line; bars have no picture of their own. */
export const linesOf = (element: Element) => all(element, '[part=chart] svg[viewBox]');

/** Its line, when it is drawn. */
export const lineOf = (element: OffenceTrend) => until(() => linesOf(element)[0], 'a line');

/** Where lines are, or will be: nothing else in a drawing is as high and has no words of its own. */
export const roomsForLines = (element: Element) =>
  all(element, '[part=chart] div:is(:empty, :has(> svg[viewBox]))').filter(({ clientHeight }) => clientHeight >= 200);

/** What stands side by side or under each other in a drawing: panels, and what is said between them. */
const partsOf = (element: Element) => all(element, '[part=chart] > div > *');

export const panelsOf = (element: Element) => partsOf(element).filter(({ localName }) => localName === 'div');

/** Panels in a frame, which say a number and have no bars. */
export const framedPanels = (element: Element) =>
  panelsOf(element).filter((panel) => getComputedStyle(panel).borderTopStyle === 'solid');

export function areSideBySide(element: Element): boolean {
  const [one, other] = panelsOf(element).map((panel) => panel.getBoundingClientRect());
  return Boolean(one && other && other.left >= one.right);
}

/** What is said between panels that nobody may compare. */
export const dividersOf = (element: Element) =>
  partsOf(element).filter(({ textContent }) => plain(textContent) === messagesOf(element).trend.doNotCompare);

/** Years in columns, each stretch as wide as it has years: of all that is drawn, only that depends on the data. */
export const columnsOf = (element: Element) => all(element, '[part=chart] [style*=grid-template-columns]');

/** Places in a list of years, or in a row of columns, where there is no year but words. */
const placesBetween = (element: Element) =>
  all(element, '[part=chart] :is(li, [style] > p)').filter((place) => !place.querySelector('[part=bar]'));

/** Places of years for which no figure is known: named, and said to be missing. */
export const gapsOf = (element: Element) =>
  placesBetween(element).filter(({ textContent }) => /no (full-year )?figure found/.test(textContent));

/** Where another body counts, or another rule holds: places of their own, or words over those of years that are missing. */
export const changesOf = (element: Element) => [
  ...placesBetween(element).filter((place) => !gapsOf(element).includes(place) && !isName(place)),
  ...gapsOf(element).flatMap((gap) => [...gap.querySelectorAll<HTMLElement>(':scope > span:nth-of-type(3)')]),
];

/** Who counted, beside the first bar or below the columns of theirs. */
export const countersOf = (element: Element) => [
  ...all(element, '[part=chart] li > span:has([part=bar]) + span'),
  ...placesBetween(element).filter(isName),
];

const isName = (place: Element) => place.matches('ul + p');

/** The names of the years that stand in rows. */
export const yearsInRows = (element: Element) => all(element, '[part=chart] li > span:has(+ span > [part=bar])');

export const chartOf = (element: OffenceTrend) => all(element, '[part=chart]')[0]!;

export const chartText = (element: OffenceTrend) => seenWords(chartOf(element));

/** Figures in the drawing, in the order of those who listen; reasons of breaks are none. */
export const figuresOf = (element: OffenceTrend) =>
  all(element, '[part=chart] [data-cites]').filter(({ dataset }) => !dataset['cites']!.startsWith('break-'));

export const figureAt = (element: OffenceTrend, words: string): DOMRect => {
  const found = figuresOf(element).find((figure) => seenWords(figure) === words);
  if (!found) throw new Error(`no figure "${words}"`);
  return found.getBoundingClientRect();
};
