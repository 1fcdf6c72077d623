// The text of docs/performance.md.

const START = '<!-- by hand -->';
const END = '<!-- end -->';
const PLACEHOLDER = 'Nothing has been written here yet.';

const whole = (number) => Math.round(number).toLocaleString('en');
const number = (value, unit) => {
  if (unit === 'ms') return `${whole(value)} ms`;
  if (unit === 'kB') return `${value.toFixed(1)} kB`;
  return Number.isInteger(value) ? whole(value) : value.toFixed(value < 0.1 ? 3 : 2);
};
const spreadOf = ({ median, least, most }) => `${whole(median)} (${whole(least)}–${whole(most)})`;
/** Columns of figures are flush right. */
function table(head, rows) {
  const isFigure = (index) => index > 0 && rows.every((cells) => /^[\d(]/.test(String(cells[index])));
  const rule = head.map((_, index) => (isFigure(index) ? '--:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const isMet = ({ measured, limit }) => measured <= limit;

/** What somebody wrote between the marks, which a new measurement keeps. */
export function byHand(text) {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  return start < 0 || end < start ? PLACEHOLDER : text.slice(start + START.length, end).trim();
}

/** Those bounds that are not met, and of which no line by hand says why. */
export function unexplained(bounds, text) {
  const lines = text.split('\n').map((line) => line.replace(/^[-*\s]+/, ''));
  return bounds.filter((bound) => !isMet(bound) && !lines.some((line) => line.startsWith(bound.name)));
}

const boundsTable = (bounds) =>
  table(
    ['what', 'of', 'measured', 'at most', 'met'],
    bounds.map((bound) => [
      bound.name,
      bound.of,
      number(bound.measured, bound.unit),
      number(bound.limit, bound.unit),
      isMet(bound) ? 'met' : `not met, by ${number(bound.measured - bound.limit, bound.unit)}`,
    ]),
  );

/** Each part's own tables, beside its bounds. */
const TABLES = {
  load: ({ rows, rounds, fastest }) => `## Time to the chart

Slow 4G (1.6 Mbit/s, 150 ms), a processor 4 times slower, nothing in the cache, everything compressed with Brotli. All draw the same
years, at their makers' defaults without animation, and are asked in turn, ${rounds} rounds: the median, and in brackets the least and the
most. “Time” is when the chart is painted; blocked is what all tasks over 50 ms have of more. Bytes are those on the way,
headers included; the shift is the most of all rounds. “As many bytes as our script, no work” is a script of chance that only puts
the picture on the page: so fast could ours be if it took no time.

${table(
  ['', 'time, ms', `of ${fastest.name}`, 'of inline SVG', 'longest task, ms', 'blocked, ms', 'kB', 'layout shift'],
  rows.map(({ name, seen, longest, blocked, bytes, shift }) => [
    name,
    spreadOf(seen),
    (seen.median / fastest.seen.median).toFixed(2),
    (seen.median / rows.find((row) => row.name === 'inline SVG').seen.median).toFixed(2),
    spreadOf(longest),
    spreadOf(blocked),
    (bytes / 1000).toFixed(1),
    shift.toFixed(3),
  ]),
)}`,
  many: ({ rows, rounds }) => `## Many on one page

Total blocking time in ms, a processor 4 times slower, from this machine, ${rounds} rounds in turn. “Scrolled” has, besides, what
comes while a reader goes through to the end.

${table(
  ['', 'until all are drawn', 'scrolled through to the end'],
  Object.entries(rows).map(([name, { drawn, scrolled }]) => [name, spreadOf(drawn), spreadOf(scrolled)]),
)}`,
  shift: ({ rows }) => `## Layout shift of snippets

An article with every snippet, once with each of them at its top; the most of these articles.

${table(
  ['width, px', 'script after, s', 'layout shift'],
  rows.map(({ width, delay, most }) => [width, delay, most.toFixed(4)]),
)}`,
  mounts: ({ steps, rows }) => `## Mounts

What is alive on a page after so many widgets have come and gone, and the rubbish has been collected: nodes, listeners, kB of
JavaScript's heap.

${table(
  ['', ...steps.map((step) => `after ${step}`)],
  rows.map(({ tag, counts }) => [
    tag,
    ...counts.map(({ nodes, listeners, heap }) => `${whole(nodes)}, ${whole(listeners)}, ${whole(heap / 1000)}`),
  ]),
)}`,
  card: ({ rows }) => `## Cards

Blocks of code that run in the built files.

${table(
  ['', 'first drawing', 'first card, with its quotes', 'every other card'],
  rows.map(({ tag, drawing, first, other }) => [tag, whole(drawing), whole(first), whole(other)]),
)}`,
};

/** One part, for the terminal or for the document. */
export const sectionOf = (part, result) => TABLES[part]?.(result) ?? null;

export const boundsSection = (bounds) => `## Bounds

Ratios are of what was measured in this one run. Of what is not met, the end says why.

${boundsTable(bounds)}`;

/** The whole document. @param {string} hand what somebody wrote in it */
export const documentOf = ({ machine, results, bounds, hand }) => `# How fast it is

Written by \`npm run bench\`, which measures all of it again; only what is between the marks at the end is written by hand. Numbers of
different runs, or machines, are not comparable: ratios are.

${table(['', ''], Object.entries(machine))}

${[
  ...['load'].map((part) => results[part] && sectionOf(part, results[part])),
  boundsSection(bounds),
  ...Object.keys(results).map((part) => (part === 'load' ? null : sectionOf(part, results[part]))),
]
  .filter((section) => section)
  .join('\n\n')}

## What is not met, and why

${START}

${hand}

${END}
`;
