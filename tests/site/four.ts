// A page with the four elements from the built script, on which state, language, place and preferences are switched.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type * as Measures from '../accessibility/measure.js';
import { afterFrames, comes } from '../support/frames.js';
import type { Widget } from '../support/readers.js';
import { expect, test as base } from './site.js';

export { LANGUAGES } from '../../src/generated/languages.js';

/** Own data of which something is missing or cannot be read: the rest is shown, and the reader is told. By tag. */
const PARTIAL = JSON.parse(readFileSync('tests/fixtures/partial.json', 'utf8')) as Record<string, object>;
export const TAGS = Object.keys(PARTIAL);

const FOUR = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" /><title>Accessibility</title><link rel="icon" href="data:," />
<style>:root { color-scheme: light dark } html { background: canvas; color: canvastext } body { margin: 0 } h1, h2 { overflow: hidden }</style>
<script src="dv-widgets.js"></script></head><body><main><h1>Figures</h1><h2>All four</h2><div id="place"></div></main><style></style></body></html>`;

interface Kept {
  /** What measures, as a script. */
  measures: string;
  /** The page that is open, and what it was opened with. */
  kept: { page?: Page; key?: string };
}

/** Its page is the one with the four. It stays for the next test, for which `show` sets all anew: to open one takes longer. */
export const test = base.extend<object, Kept>({
  served: { folder: 'cdn', pages: { '/four.html': FOUR } },
  viewport: { width: 720, height: 900 },
  measures: [
    async ({}, use) => {
      const entryPoints = ['tests/accessibility/measure.ts'];
      const built = await build({ entryPoints, bundle: true, write: false, format: 'iife', globalName: 'measures' });
      await use(built.outputFiles[0]!.text);
    },
    { scope: 'worker' },
  ],
  kept: [({}, use) => use({}), { scope: 'worker' }],
  context: async ({ browser, kept, origin, measures, viewport, deviceScaleFactor, hasTouch, isMobile }, use) => {
    const options = { viewport, deviceScaleFactor, hasTouch, isMobile };
    const key = JSON.stringify(options);
    if (kept.key !== key) {
      await kept.page?.context().close();
      const page = await browser.newPage(options);
      await page.goto(`${origin}/four.html`);
      await page.addScriptTag({ content: measures });
      Object.assign(kept, { page, key });
    }
    await use(kept.page!.context());
  },
  page: ({ context }, use) => use(context.pages()[0]!),
});

export interface Shown {
  state?: 'Ready' | 'Partial' | 'Failed';
  language?: string;
  theme?: string;
  /** Whether table and notes are open, and notes say all that they can. */
  table?: boolean;
  tags?: readonly string[];
  /** Of the page around. */
  dir?: 'ltr' | 'rtl';
  css?: string;
  preferences?: Parameters<Page['emulateMedia']>[0];
}

const NONE = { media: null, colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

/** Puts the elements on the page in a state, all of them ready to be looked at. */
export async function show(page: Page, shown: Shown = {}) {
  const { state = 'Ready', language = 'en', theme = 'auto', table, tags = TAGS, dir = 'ltr', css = '' } = shown;
  await page.emulateMedia({ ...NONE, ...shown.preferences });
  await page.evaluate(putOnPage, { tags, partial: PARTIAL, state, language, theme, table, dir, css });
  for (const tag of tags) expect(await comes(page, isDrawn, tag, state), `${tag} is shown: ${state}`).toBe(true);
  if (table) await wholeNotes(page, tags);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await afterFrames(page, 1);
}

/** Runs in the page, as does the one below. */
function putOnPage(
  given: Required<Omit<Shown, 'preferences' | 'table'>> & { table?: boolean; partial: typeof PARTIAL },
) {
  const { tags, partial, state, language, theme, table, dir, css } = given;
  Object.assign(document.documentElement, { lang: language, dir });
  document.body.querySelector('style')!.textContent = css;
  const elements = tags.map((tag) => {
    const element = Object.assign(document.createElement(tag), { theme, headingLevel: 3 });
    if (state === 'Partial') Object.assign(element, { data: partial[tag] });
    if (state === 'Failed') {
      Object.assign(element, { bundled: 'no-such-set' });
      element.innerHTML = '<p>What the page says in place of the figures.</p>';
    }
    return table ? Object.assign(element, { open: 'notes table' }) : element;
  });
  document.querySelector('#place')!.replaceChildren(...elements);
}

function isDrawn(tag: string, state: string) {
  const element = document.querySelector<Widget>(tag)!;
  return (
    element.state === (state === 'Failed' ? 'failed' : 'ready') &&
    !element.shadowRoot!.querySelector('.overview:not(:has(.map))') &&
    !element.shadowRoot!.querySelector('.line:not(:has(.picture))')
  );
}

/** Fetches what notes say once a reader opens them. */
export const wholeNotes = (page: Page, tags: readonly string[] = TAGS) =>
  page.evaluate(
    (tags) => Promise.all(tags.map((tag) => document.querySelector<Widget>(tag)!.tools.whole())).then(() => undefined),
    tags,
  );

/** What a measurement finds in each element, named. */
export const measured = (page: Page, name: keyof typeof Measures, ...rest: unknown[]): Promise<string[]> =>
  page.evaluate(
    ({ tags, name, rest }) => {
      const { measures } = globalThis as unknown as {
        measures: Record<string, (host: Element, ...rest: unknown[]) => string[] | void>;
      };
      return tags.flatMap((tag) => {
        const found = measures[name]!(document.querySelector(tag)!, ...rest) ?? [];
        return found.map((each) => `${tag}: ${each}`);
      });
    },
    { tags: TAGS, name, rest },
  );
