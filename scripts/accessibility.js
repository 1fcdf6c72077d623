// What readers of every kind get from the four built elements, measured: axe, the tree that assistive technology reads,
// and layout and contrast under readers' preferences. `--write` writes down the trees that are expected.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addToTally } from '../tests/support/tally.js';
import { LANGUAGES, show, spokenLanguages, startBrowser, TAGS } from './accessibility-page.js';
import { accessibilityTree } from './accessibility-tree.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const write = process.argv.includes('--write');
const problems = [];
const browser = await startBrowser(problems);
let passed = 0;
let failed = 0;

/** One check: passed when nothing is found and nothing went wrong on the page meanwhile. */
async function check(name, find) {
  problems.length = 0;
  const faults = [...(await find().catch((error) => [error.message])), ...problems];
  if (!faults.length) return void passed++;
  failed++;
  console.log(`✗ ${name}: ${faults.slice(0, 8).join('; ')}${faults.length > 8 ? ` … (${faults.length})` : ''}`);
}

/** Faults that a measurement finds in each element, named. */
const measure = (page, name, ...rest) =>
  page.evaluate(
    (tags, name, rest) =>
      tags.flatMap((tag) => {
        const host = document.querySelector(tag);
        return globalThis.measure[name](host, ...rest).map((fault) => `${tag}: ${fault}`);
      }),
    TAGS,
    name,
    rest,
  );

const states = ['Ready', 'Partial', 'Failed'];

async function axeMatrix() {
  const { page } = await browser.open({});
  await page.evaluate(axe);
  for (const width of [320, 720]) {
    await page.setViewport({ width, height: 900 });
    for (const state of states)
      for (const language of LANGUAGES)
        for (const theme of ['light', 'dark'])
          await check(`axe: ${state}, ${language}, ${theme}, ${width} px`, async () => {
            await show(page, { state, language, theme });
            const violations = await page.evaluate(async () => (await globalThis.axe.run()).violations);
            return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0].target.flat().join(' ')})`);
          });
  }
  await page.close();
}

async function trees() {
  const { page, client } = await browser.open({});
  await client.send('Accessibility.enable');
  for (const language of await spokenLanguages(page)) {
    await show(page, { language, table: true });
    for (const tag of TAGS)
      await check(`tree: ${tag}, ${language}`, async () => {
        const file = `tests/accessibility/${tag}.${language}.txt`;
        const tree = await accessibilityTree(client, tag);
        if (write) writeFileSync(file, tree);
        const expected = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
        const lines = tree.split('\n');
        const first = lines.findIndex((line, index) => line !== expected[index]);
        if (first < 0 && lines.length === expected.length) return [];
        return [`${file}:${first + 1} expects "${expected[first] ?? 'nothing'}", is "${lines[first] ?? 'nothing'}"`];
      });
  }
  await page.close();
}

const HOSTILE = `* { font-size: 40px; line-height: 1; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase;
  text-align: center; text-indent: 2em; white-space: nowrap; direction: rtl; color: #eee; font-weight: 100; float: none }
  figure, table, ol, button, p { display: none } svg { inline-size: 9px } text { display: none }`;

/** Where layout is measured. Every one is a page of its own; `prepare` runs in it on each element. */
const PLACES = [
  { name: '720 px', width: 720 },
  { name: '640 px', width: 640 },
  { name: '480 px', width: 480 },
  { name: '320 px, enlarged to 400 %', width: 320, height: 256, scale: 4 },
  { name: '320 px, table open', width: 320, table: true },
  { name: 'text at 200 %, 1280 px', width: 1280, prepare: 'enlargeText', value: 2 },
  { name: 'text at 200 %, 640 px', width: 640, prepare: 'enlargeText', value: 2 },
  { name: 'text spacing, 720 px', width: 720, prepare: 'spaceText' },
  { name: 'text spacing, 320 px', width: 320, prepare: 'spaceText' },
  { name: 'right-to-left page, 720 px', width: 720, dir: 'rtl' },
  { name: 'right-to-left page, 320 px', width: 320, dir: 'rtl' },
  { name: 'root font size of 1 px', css: 'html { font-size: 1px }' },
  { name: 'root font size of 100 px', css: 'html { font-size: 100px }' },
  { name: 'hostile page', css: HOSTILE },
  { name: 'hostile page, 320 px', width: 320, css: HOSTILE },
  { name: 'print on A4', width: 718, media: 'print' },
];

async function layout() {
  for (const { name, css = '', dir = 'ltr', prepare, value, table, ...place } of PLACES) {
    const { page } = await browser.open(place);
    await page.evaluate(
      (dir, css) => {
        document.dir = dir;
        document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
      },
      dir,
      css,
    );
    for (const state of ['Ready', 'Partial'])
      for (const language of LANGUAGES)
        await check(`layout: ${name}, ${state}, ${language}`, async () => {
          await show(page, { state, language, table });
          if (prepare)
            await page.evaluate(
              (tags, prepare, value) =>
                tags.forEach((tag) => globalThis.measure[prepare](document.querySelector(tag), value)),
              TAGS,
              prepare,
              value,
            );
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          return [
            ...(await measure(page, 'layoutFaults')),
            ...(wide > 0 ? [`the page scrolls sideways by ${wide} px`] : []),
          ];
        });
    await page.close();
  }
}

const FORCED = { 'forced-colors': 'active' };
const COLOURS = [
  { name: 'light', features: { 'prefers-color-scheme': 'light' } },
  { name: 'dark', features: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced colours, light', features: { ...FORCED, 'prefers-color-scheme': 'light' } },
  { name: 'forced colours, dark', features: { ...FORCED, 'prefers-color-scheme': 'dark' } },
  { name: 'print', media: 'print', ground: 'rgb(255, 255, 255)' },
  {
    name: 'print from a dark page',
    media: 'print',
    features: { 'prefers-color-scheme': 'dark' },
    theme: 'dark',
    ground: 'rgb(255, 255, 255)',
  },
];

async function colours() {
  for (const { name, theme, ground, ...place } of COLOURS)
    for (const width of [320, 720]) {
      const { page } = await browser.open({ ...place, width });
      for (const state of ['Ready', 'Partial'])
        await check(`contrast: ${name}, ${state}, ${width} px`, async () => {
          await show(page, { state, theme });
          const surface =
            ground ??
            (await page.evaluate(
              (tag) => globalThis.measure.colourOf(document.querySelector(tag), 'var(--_surface)'),
              TAGS[0],
            ));
          return [...(await measure(page, 'contrastFaults', surface)), ...(await measure(page, 'backgroundFaults'))];
        });
      await page.close();
    }
}

const started = Date.now();
const step = async (run) => {
  const t = Date.now();
  await run();
  if (process.env.TIMES) console.log(run.name, Date.now() - t);
};
for (const run of [axeMatrix, trees, layout, colours].filter(
  (run) => !process.env.ONLY || process.env.ONLY.includes(run.name),
))
  await step(run);
await browser.close();
if (process.env.TIMES) console.log(Date.now() - started);
console.log(`Accessibility: ${passed} passed, ${failed} failed`);
addToTally(passed, failed);
process.exitCode = failed || !passed ? 1 : 0;
