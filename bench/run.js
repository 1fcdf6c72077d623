// Everything that is measured, in one go: npm run bench, after npm run build. It writes docs/performance.md. `-- load` prints
// one part, and writes nothing; `--rounds 3` is quicker, and less sure. Fails where a bound is not met and nobody has written
// there why. Run by tsx.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machineOf } from './machine.js';
import { boundsSection, byHand, documentOf, isMet, sectionOf, unexplained } from './report.js';
import { launchChromium } from './browser.js';

const DOCUMENT = 'docs/performance.md';
/** What each measures is said where it is. They read what is built, so that none is loaded before that is known to be there. */
const PARTS = {
  load: async (given) => (await import('./load.js')).load(given),
  sizes: async () => (await import('./sizes.js')).sizes(),
  many: async (given) => (await import('./many.js')).many(given),
  shift: async (given) => (await import('./shift.js')).shift(given),
  mounts: async () => (await import('./mounts.js')).mounts(),
  card: async () => (await import('./card.js')).card(),
  rows: async (given) => (await import('./rows.js')).rows(given),
  paste: async (given) => (await import('./paste.js')).paste(given),
  redraw: async () => redrawn(),
};

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '7' } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const unknown = positionals.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length) stop(`no ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);
if (!(rounds >= 1)) stop(`--rounds ${values.rounds}: a number of 1 or more`);
if (!existsSync('cdn/dv-widgets.js')) stop('cdn/ is not built: npm run build');
if (!existsSync('bench/node_modules')) execFileSync('npm', ['ci', '--prefix', 'bench'], { stdio: 'inherit' });

const browser = await launchChromium();
const results = {};
for (const part of positionals.length ? positionals : Object.keys(PARTS)) {
  console.log(`${part} …`);
  const result = await PARTS[part]({ rounds, browser });
  results[part] = result;
}
const machine = await machineOf(browser);
await browser.close();
const bounds = Object.values(results).flatMap((result) => result.bounds);
const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
const hand = byHand(before);
if (positionals.length) {
  for (const [part, result] of Object.entries(results)) console.log(`\n${sectionOf(part, result) ?? ''}`);
  console.log(`\n${boundsSection(bounds)}`);
} else {
  writeFileSync(DOCUMENT, documentOf({ machine, results, bounds, hand }));
  console.log(`${DOCUMENT}: ${bounds.filter(isMet).length} of ${bounds.length} bounds are met`);
}
for (const { name } of unexplained(bounds, hand)) {
  console.error(`${name}: not met, and ${DOCUMENT} does not say why`);
  process.exitCode = 1;
}

/** The trend's 5,000 own points drawn anew, beside bare Plot. */
async function redrawn() {
  const { redraw } = await import('./redraw.js');
  const { ours, plot, marks, rounds } = await redraw();
  const name = 'Redrawing beside bare Plot';
  const of = `${marks} marks, ${rounds} rounds, ${ours.median.toFixed(1)} ms / ${plot.median.toFixed(1)} ms`;
  return { ours, plot, bounds: [{ name, limit: 1.15, measured: ours.median / plot.median, of }] };
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
