// What readers of every kind get from the four built elements, measured: axe, the tree that assistive technology reads,
// and layout and contrast under readers' preferences. `--write` writes down the trees that are expected.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addToTally } from '../tests/support/tally.js';
import { LANGUAGES } from '../src/generated/languages.js';
import { show, spokenLanguages, startBrowser, TAGS } from './accessibility-page.js';
import { COLOURS, PLACES } from './accessibility-places.js';
import { unreached } from './accessibility-touch.js';
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
        return (globalThis.measure[name](host, ...rest) ?? []).map((fault) => `${tag}: ${fault}`);
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

async function layout() {
  for (const { name, css = '', dir = 'ltr', prepare, value, table, isPaper, ...place } of PLACES) {
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
          if (prepare) await measure(page, prepare, value);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          return [
            ...(await measure(page, 'layoutFaults')),
            ...(isPaper ? await measure(page, 'scrollFaults') : []),
            ...(wide > 0 ? [`the page scrolls sideways by ${wide} px`] : []),
          ];
        });
    await page.close();
  }
}

async function colours() {
  for (const { name, theme, ground, ...place } of COLOURS)
    for (const width of [320, 720]) {
      const { page } = await browser.open({ ...place, width });
      for (const state of ['Ready', 'Partial'])
        await check(`contrast: ${name}, ${state}, ${width} px`, async () => {
          await show(page, { state, theme });
          return [
            ...(await measure(page, 'contrastFaults', ...(ground ? [ground] : []))),
            ...(await measure(page, 'backgroundFaults')),
            ...(await measure(page, 'absentMarks')),
          ];
        });
      await page.close();
    }
}

async function controls() {
  for (const width of [320, 720]) {
    const { page } = await browser.open({ width, features: { 'prefers-reduced-motion': 'reduce' } });
    for (const language of LANGUAGES)
      await check(`targets and motion: ${language}, ${width} px`, async () => {
        await show(page, { language, table: true });
        return [...(await measure(page, 'targetFaults')), ...(await measure(page, 'motionFaults'))];
      });
    await page.close();
  }
}

async function touch() {
  const { page } = await browser.open({ width: 360, isTouched: true });
  for (const language of LANGUAGES)
    for (const tag of TAGS)
      await check(`touch: ${tag}, ${language}`, async () => {
        await show(page, { language });
        return unreached(page, tag);
      });
  await page.close();
}

/** Paper cannot be clicked: the addresses are printed. A PDF's links prove that nothing before them was left out. */
async function paper() {
  const { page } = await browser.open({ features: { 'prefers-color-scheme': 'dark' } });
  await show(page, {});
  await check('paper: every source with its address', async () => {
    // They are fetched, but closed: paper opens them.
    await page.evaluate(
      (tags) => Promise.all(tags.map((tag) => document.querySelector(tag).tools.whole())).then(() => undefined),
      TAGS,
    );
    const addresses = await page.evaluate((tags) => {
      dispatchEvent(new Event('beforeprint'));
      const found = globalThis.measure.sourceAddresses(tags);
      dispatchEvent(new Event('afterprint'));
      return found;
    }, TAGS);
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    const printed = new Set([...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address));
    const left = addresses.filter((address) => !printed.has(address)).map((address) => `not printed: ${address}`);
    await show(page, { table: true });
    await page.emulateMediaType('print');
    return [...left, ...(addresses.length ? [] : ['no sources']), ...(await measure(page, 'unprintedAddresses'))];
  });
  await page.close();
}

for (const run of [axeMatrix, trees, layout, colours, controls, touch, paper]) await run();
await browser.close();
console.log(`Accessibility: ${passed} passed, ${failed} failed`);
addToTally(passed, failed);
process.exitCode = failed || !passed ? 1 : 0;
