import { DataError } from '../../src/core/data-error.js';
import { dayNumber } from '../../src/core/period.js';
import { ownData as ownDataEn } from '../../src/locales/en/own-data.js';
import type { OwnInput } from '../../src/own-data/read.js';
import { inLanguage } from '../../src/own-data/saying.js';
import { readOwn } from '../../src/own-readers.js';
import type { Widget } from '../../src/widgets.js';
import type { Funnel } from '../../src/attrition-funnel/data.js';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import type { Trend } from '../../src/offence-trend/data.js';
import type { Petitions } from '../../src/petition-counter/data.js';

interface Kinds {
  'offence-trend': Trend;
  'attrition-funnel': Funnel;
  'campaign-timeline': Timeline;
  'petition-counter': Petitions;
}

/** All tests read on 15 June 2024, from one host. */
export const CONTEXT = {
  today: dayNumber({ year: 2024, month: 6, day: 15, approximate: false }),
  whose: 'data.example.org',
};

/** Own data as they are shown, inLanguage in English. */
export interface Told<Data> {
  readonly data: Data;
  readonly problems: readonly DataError[];
}

/** Reads what a page or a server gives. */
export function ownOf<Kind extends Widget>(widget: Kind, input: OwnInput): Told<Kinds[Kind]> {
  const { data, problems } = readOwn<Kinds[Kind]>(widget, input, CONTEXT);
  return { data: inLanguage<Kinds[Kind]>(data), problems };
}

/** Reads lines of a CSV file, or an object. */
export const own = <Kind extends Widget>(widget: Kind, given: readonly string[] | object): Told<Kinds[Kind]> =>
  ownOf(widget, inputOf(given));

/** The error by which all of it is refused. */
export function refusal(widget: Widget, given: unknown): DataError {
  try {
    readOwn(widget, inputOf(given), CONTEXT);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** Code, row and column of everything that was found wrong. */
export const found = (errors: readonly DataError[]) => errors.map(({ code, place }) => [code, place.row, place.column]);

export const sentences = (errors: readonly DataError[]) => errors.map((error) => ownDataEn.problem(error));

/** What the data say of themselves below the notes, in English. */
export const remarksOf = ({ data }: Told<Trend | Funnel | Timeline | Petitions>) =>
  data.remarks.map(({ text }) => text?.en);

/** Publishers and addresses, without the ids that only the data know. */
export const sourcesOf = ({ data }: Told<Trend | Funnel | Timeline | Petitions>) =>
  data.sources.map(({ id: _, seen: __, ...source }) => source);

export async function textAt(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

function inputOf(given: unknown): OwnInput {
  const isLines = Array.isArray(given) && given.length > 0 && given.every((line) => typeof line === 'string');
  return isLines ? { text: given.join('\n') } : { object: given };
}
