// What 5,000 pasted rows cost until they are a table with a role for each column, checked and ready to be drawn, beside what
// it costs to split them: npm run bench. The processor's time and not the clock's, so that nothing else is measured.
import { csvParseRows } from 'd3-dsv';
import { sheetOf } from '../src/own-data/sheet-of.js';
import { checkSheet, guessOf } from '../src/own-readers.js';

const LIMIT = 6;
const ROWS = 5_000;
const ROUNDS = 15;
const CONTEXT = { today: 19_889, whose: 'news.example' };

/** Rows of a long file of which one category is drawn, as pasted from a spreadsheet. */
const TEXTS = {
  'years of 50 towns': [
    'Town,Year,Reports,Source',
    ...rows(
      (index) =>
        `Town ${index % 50},${1900 + Math.floor(index / 50)},${(index * 7919) % 9973},"Yearbook, ${index % 7}"`,
    ),
  ].join('\n'),
  weeks: ['date,count', ...rows((index) => `${week(index)},${(index * 7919) % 9973}`)].join('\n'),
};
const PICKS: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'years of 50 towns': { Town: 'Town 1' } };

for (const [name, text] of Object.entries(TEXTS)) {
  const split = cost(() => csvParseRows(text));
  const read = cost(() => {
    const sheet = sheetOf({ text });
    const { table } = checkSheet('offence-trend', sheet, guessOf('offence-trend', sheet, PICKS[name]).layout, CONTEXT);
    if (!table) throw new Error(`${name}: no table`);
  });
  const ratio = read / split;
  console.log(`${ROWS} pasted rows, ${name}: ratio ${ratio.toFixed(1)} to splitting them, at most ${LIMIT}`);
  if (!(ratio <= LIMIT)) process.exitCode = 1;
}

/** Processor time in microseconds, the least of some rounds. */
function cost(task: () => unknown): number {
  const costs = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < 10; time++) task();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

function rows(text: (index: number) => string): string[] {
  return Array.from({ length: ROWS }, (_, index) => text(index));
}

/** Monday and Sunday of a week. */
function week(index: number): string {
  const day = (days: number) => new Date(Date.UTC(1910, 0, 3 + 7 * index + days)).toISOString().slice(0, 10);
  return `${day(0)}/${day(6)}`;
}
