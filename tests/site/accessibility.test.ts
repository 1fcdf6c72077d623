// What readers of every kind get from the four built elements, measured: axe, and layout, contrast, targets and paper under
// readers' preferences. The tree that assistive technology reads is in `trees`, a finger in `touch`.
import { LANGUAGES, measured, show, test, TAGS, wholeNotes } from './four.js';
import { COLOURS, PLACES } from './places.js';
import { expect, violations } from './site.js';

const SHOWN = ['Ready', 'Partial'] as const;

for (const width of [320, 720])
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const state of [...SHOWN, 'Failed'] as const)
      for (const language of LANGUAGES)
        for (const theme of ['light', 'dark'])
          test(`axe: ${state}, ${language}, ${theme}`, async ({ page }) => {
            await show(page, { state, language, theme });
            expect(await violations(page)).toEqual([]);
          });

    for (const { name, ground = [], ...given } of COLOURS)
      for (const state of SHOWN)
        test(`contrast: ${name}, ${state}`, async ({ page }) => {
          await show(page, { ...given, state });
          expect(await measured(page, 'contrastFaults', ...ground)).toEqual([]);
          expect(await measured(page, 'backgroundFaults')).toEqual([]);
          expect(await measured(page, 'absentMarks')).toEqual([]);
        });

    for (const language of LANGUAGES)
      test(`targets and motion: ${language}`, async ({ page }) => {
        await show(page, { language, table: true, preferences: { reducedMotion: 'reduce' } });
        expect(await measured(page, 'targetFaults')).toEqual([]);
        expect(await measured(page, 'motionFaults')).toEqual([]);
      });
  });

for (const { name, width = 720, height = 900, scale = 1, prepare, isPaper, ...given } of PLACES)
  test.describe(`layout: ${name}`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale });

    for (const state of SHOWN)
      for (const language of LANGUAGES)
        test(`${state}, ${language}`, async ({ page }) => {
          await show(page, { ...given, state, language });
          if (prepare) await measured(page, ...prepare);
          const wide = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect(wide, 'pixels by which the page scrolls sideways').toBeLessThanOrEqual(0);
          expect(await measured(page, 'layoutFaults')).toEqual([]);
          if (isPaper) expect(await measured(page, 'scrollFaults')).toEqual([]);
        });
  });

test('paper: every source with its address', async ({ page }) => {
  const preferences = { colorScheme: 'dark' } as const;
  await show(page, { preferences });
  // They are fetched, but closed: paper opens them.
  await wholeNotes(page);
  const addresses = await page.evaluate<string[]>(`
    dispatchEvent(new Event('beforeprint'));
    const found = measures.sourceAddresses(${JSON.stringify(TAGS)});
    dispatchEvent(new Event('afterprint'));
    found`);
  expect(addresses).not.toEqual([]);
  // Paper cannot be clicked: the addresses are printed. A PDF's links prove that nothing before them was left out.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const printed = [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !printed.includes(address))).toEqual([]);
  await show(page, { table: true, preferences: { ...preferences, media: 'print' } });
  expect(await measured(page, 'unprintedAddresses')).toEqual([]);
});
