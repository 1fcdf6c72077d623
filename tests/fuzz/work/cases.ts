import type { Funnel } from '../../../src/attrition-funnel/data.js';
import { inLanguage, type WithCodes } from '../../../src/own-data/saying.js';
import { countInText } from '../../../src/own-data/count-path.js';
import { DataError } from '../../../src/core/data-error.js';
import { reportAddress } from '../../../src/core/links.js';
import { plainValue } from '../../../src/embed/plain-value.js';
import { csv } from '../../../src/export/csv-file.js';
import { poster, POSTER_SHEET } from '../../../src/export/poster.js';
import { summaries } from '../../../src/sentences.js';
import { leaves } from '../../../src/leaves.js';
import { messagesFor } from '../../../src/locales/index.js';
import { ownData as ownDataEn } from '../../../src/locales/en/own-data.js';
import type { OwnInput } from '../../../src/own-data/read.js';
import { readOwn } from '../../../src/own-readers.js';
import { WIDGETS, type Widget } from '../../../src/widgets.js';
import { frameQuery } from '../../../src/page/query.js';
import { manyRows } from '../cases.js';
import { run } from '../run.js';

/** Something that a stranger may write, in ever larger sizes. */
export interface Case {
  readonly name: string;
  /** Each twice the one before. */
  readonly sizes: readonly number[];
  readonly task: (size: number) => unknown;
}

/** Sizes that double. Behind a limit they go on, because saying that something is too long is work too. */
const sizes = (first: number, last: number): number[] => (first > last ? [] : [first, ...sizes(first * 2, last)]);

const TODAY = 19_889;
const PAGE = 'https://news.example/';
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index));
const header = (count: number) => `year,value,${many(count - 2, (index) => `column ${index}`).join()}`;

/** Reads own data as an element does; a refusal is said in a sentence. */
function read(widget: Widget, input: OwnInput): ReturnType<typeof readOwn> | string {
  try {
    return readOwn(widget, input, { today: TODAY, whose: 'news.example' });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return ownDataEn.problem(error);
  }
}

/** Reads a funnel, and makes of it all that a reader can take away; cards are only made of what is bundled. */
function used(object: object, heading: string | null = null): void {
  const found = read('attrition-funnel', { object });
  if (typeof found === 'string') return;
  const data = inLanguage<Funnel>(found.data as WithCodes<Funnel>);
  const messages = messagesFor('en');
  const { model: modelOf, rows, words: wordsOf, whole } = leaves['attrition-funnel'];
  const model = found.model ? found.model(data) : modelOf(data);
  const words = wordsOf(model, { address: PAGE, heading }, messages, summaries['attrition-funnel'](model, messages));
  csv(data, rows(data, messages), { messages, page: PAGE });
  poster(words, whole(model, messages, POSTER_SHEET));
}

const file = (make: (size: number) => string) => (size: number) => read('offence-trend', { text: make(size) });

/** Texts of so many letters, each hard in its own way. */
const LETTERS: Readonly<Record<string, (size: number) => string>> = {
  letters: (size) => 'm'.repeat(size),
  words: (size) => 'words '.repeat(size / 5).slice(0, size),
  hyphens: (size) => 'a-'.repeat(size / 2),
  apostrophes: (size) => "'".repeat(size),
  spaces: (size) => `a${' '.repeat(size - 2)}a`,
  digits: (size) => '1'.repeat(size),
  'angle brackets': (size) => '<'.repeat(size),
  'spaces and brackets': (size) => ' <'.repeat(size / 2),
  tags: (size) => '<b>'.repeat(size / 3).padEnd(size),
  addresses: (size) => '<https://'.repeat(size / 9).padEnd(size),
  'signs that turn the text': (size) => '\u202e\u05d0'.repeat(size / 2),
};

const eachText = (name: string, first: number, last: number, task: (text: string) => unknown): Case[] =>
  Object.entries(LETTERS).map(([of, make]) => ({
    name: `${of} of ${name}`,
    sizes: sizes(first, last),
    task: (size) => task(make(size)),
  }));

export const CASES: readonly Case[] = [
  ...WIDGETS.flatMap((widget) =>
    [0, 1, 2].map((index) => ({
      name: `rows of a ${widget} that is drawn, ${index}`,
      sizes: sizes(500, 4_000),
      task: (size: number) => run(widget, { object: manyRows(widget, index, size) }, 480 + 97 * index, 'en'),
    })),
  ),
  { name: 'apostrophes in an attribute', sizes: sizes(1_200, 153_600), task: (size) => plainValue("'".repeat(size)) },
  {
    name: 'apostrophes within quotes in an attribute',
    sizes: sizes(1_200, 153_600),
    task: (size) => plainValue(`"${"'".repeat(size / 2)}\0${"'".repeat(size / 2)}"\t"`),
  },
  ...eachText('an attribute', 1_000, 16_000, plainValue),
  ...eachText('a frame’s address', 1_000, 16_000, (value) => {
    const options = new URLSearchParams({ toolbar: value, actors: value });
    return frameQuery(`https://news.example/embed.html?${options}`);
  }),
  ...eachText('an address', 1_000, 16_000, (value) => reportAddress(value, 'own', '1')),
  ...eachText('a path to a count', 1_000, 16_000, (value) => attempt(() => countInText('{"a":1}', `a.${value}`))),
  { name: 'columns of a CSV file', sizes: sizes(25, 51_200), task: file((size) => `${header(size)}\n2019,5`) },
  {
    name: 'columns and rows of a CSV file',
    sizes: sizes(25, 3_200),
    task: file((size) => `${header(size)}\n${many(size, (row) => `${1000 + (row % 1000)},5\n`).join('')}`),
  },
  {
    name: 'columns of a CSV file, two of one name',
    sizes: sizes(25, 51_200),
    task: file((size) => `year,value,${many(size, (index) => `c${index % (size - 1)}`).join()}\n2019,5`),
  },
  {
    name: 'blank columns of a CSV file',
    sizes: sizes(25, 51_200),
    task: file((size) => `year,value${','.repeat(size)}\n2019,5`),
  },
  {
    name: 'columns of a table in the page',
    sizes: sizes(25, 51_200),
    task: (size) => read('offence-trend', { cells: [header(size).split(','), ['2019', '5']] }),
  },
  {
    name: 'names in a row of JSON',
    sizes: sizes(25, 25_600),
    task: file((size) => `[{"period":"2019","value":5${many(size, (index) => `,"n${index}":1`).join('')}}]`),
  },
  {
    name: 'rows of JSON, each with a name of its own',
    sizes: sizes(25, 3_200),
    task: file((size) => `[${many(size, (index) => `{"period":"2019","value":5,"n${index}":1}`).join()}]`),
  },
  {
    name: 'quotes in a CSV file',
    sizes: sizes(1_000, 64_000),
    task: file((size) => `year,value,caveat\n2019,5,${'"'.repeat(size)}`),
  },
  {
    name: 'quoted cells of a CSV file that do not close',
    sizes: sizes(1_000, 64_000),
    task: file((size) => `year,value,caveat\n${'2019,"5"x,a\n'.repeat(size / 10)}`),
  },
  ...['"a""', ',"a"b'].map((piece) => ({
    name: `${piece} over and over in a CSV file`,
    sizes: sizes(1_000, 64_000),
    task: file((size) => `year,caveat\n${piece.repeat(size / 5)}`),
  })),
  ...WIDGETS.flatMap((widget) =>
    eachText(`all cells of ${widget}`, 100, 12_800, (cell) => {
      const row = { period: cell, date: '2020', title: cell, name: cell, id: cell, label: cell, source: cell };
      return read(widget, {
        object: {
          title: cell,
          rows: [
            { ...row, value: cell },
            { ...row, title: 'x', name: 'x', value: 1 },
          ],
        },
      });
    }),
  ),
  ...eachText('a CSV file', 1_000, 16_000, (given) => read('offence-trend', { text: given })),
  ...['value', 'period', 'year', 'from_month', 'status', 'source', 'caveat'].flatMap((column) =>
    eachText(`a cell in the column ${column}`, 100, 12_800, (value) =>
      read('offence-trend', {
        cells: [
          [...new Set(['year', 'value', column])],
          column === 'value' ? ['2019', value] : column === 'year' ? [value, '5'] : ['2019', '5', value],
        ],
      }),
    ),
  ),
  ...eachText('a label', 25, 6_400, (label) =>
    used({
      rows: [
        { id: 'a', label, value: 5 },
        { id: 'b', parent: 'a', label, value: 3 },
      ],
    }),
  ),
  ...eachText('a headline', 1_000, 4_000, (heading) =>
    used(
      {
        rows: [
          { id: 'a', label: 'a', value: 5 },
          { id: 'b', parent: 'a', label: 'b', value: 3 },
        ],
      },
      heading,
    ),
  ),
];

function attempt(task: () => unknown): void {
  try {
    task();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
}
