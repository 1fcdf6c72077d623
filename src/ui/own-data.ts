import { DataError } from '../core/data-error.js';
import type { DataSet } from '../core/evidence.js';
import { type OwnDataMessages } from '../locales/own-data.js';
import { ownData as ownDataEn } from '../locales/en/own-data.js';
import type { OwnInput } from '../own-data/read.js';
import { FOR_EMBEDDER, type OwnContext, type OwnReading } from '../own-data/reading.js';
import { inLanguage } from '../own-data/saying.js';
import { hostPage } from './host-page.js';
import type { LanguagePack } from './language-pack.js';
import type { Loaded, Notice } from './load-state.js';
import { loadText } from './load-text.js';
import type { OwnDataReceiver, OwnSource } from './own-source.js';
import { cellsOf } from './table-cells.js';

const pageHost = () => location.host || hostPage.title;

const DAY = 86_400_000;
/** As days since 1970. */
export const today = () => Math.floor(Date.now() / DAY);

/** English needs no pack. */
export const messagesIn = (pack: LanguagePack | null): OwnDataMessages => pack?.ownData ?? ownDataEn;

/** Fetches, where it has to, and reads own data. */
export async function loadOnce<Data>(
  read: (input: OwnInput, context: OwnContext) => OwnReading<Data>,
  source: OwnSource,
  { signal, show, fail }: OwnDataReceiver<Data>,
): Promise<void> {
  try {
    const { input, whose, problems } = await inputOf(source, signal);
    if (signal.aborted) return;
    const reading = read(input, { today: today(), whose });
    show(loadedOf(reading), [...reading.problems, ...problems]);
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof DataError)) throw error;
    fail(error);
  }
}

interface Found {
  readonly input: OwnInput;
  readonly whose: string;
  /** What was made of it before it was read. */
  readonly problems: readonly DataError[];
}

async function inputOf(source: OwnSource, signal: AbortSignal): Promise<Found> {
  if ('src' in source) {
    const { text, address, guessed } = await loadText(source.src, signal);
    const problems = guessed ? [new DataError('guessed', `this looks like ${guessed}`, { value: guessed })] : [];
    return { input: { text }, whose: new URL(address).host, problems };
  }
  return { input: 'data' in source ? { object: source.data } : inputIn(source.table), whose: pageHost(), problems: [] };
}

const inputIn = (table: HTMLTableElement): OwnInput => ({
  cells: cellsOf(table),
  caption: table.caption?.textContent ?? '',
});

/** A reading as an element shows it: inLanguage once for each language. */
export function loadedOf<Data>({ data, problems, model }: OwnReading<Data>): Loaded<Data> {
  const tellings = new Map<OwnDataMessages, Data>();
  return {
    data: data as Pick<DataSet, 'whose'>,
    tell(pack) {
      const messages = messagesIn(pack);
      if (!tellings.has(messages)) tellings.set(messages, inLanguage(data, messages));
      return tellings.get(messages) as Data;
    },
    notice: noticeOf(problems),
    ...(model && { model }),
  };
}

/** What to say above the drawing of rows that are not shown; `null`: nothing. Why they are not is in the notes. */
function noticeOf(problems: readonly DataError[]): Notice | null {
  const left = problems.flatMap(({ place: { row }, code }) => (row === undefined || FOR_EMBEDDER.has(code) ? [] : row));
  const { size } = new Set(left);
  return size ? (_, pack) => messagesIn(pack).rowsNotShown(size) : null;
}

/** What to say of data that could not be had. @param areShown whether older data still are */
export const failureOf =
  (error: DataError, areShown: boolean): Notice =>
  (_, pack) =>
    messagesIn(pack)[areShown ? 'notRenewed' : 'notShown'](error);
