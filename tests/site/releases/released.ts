// Three releases where sites put them: each under its own number, and the newest, with its pages, on the moving path.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readTables } from '../../../scripts/data/tables.js';
import { correctionsFeed, correctionsPage } from '../../../scripts/site/corrections.js';
import { widgetPage } from '../../../scripts/site/widget-pages.js';
import { LANGUAGES } from '../../../src/core/languages.js';
import { tagOf } from '../../../src/widgets.js';
import { HUNG } from '../../setup/browsers.js';
import { afterFrames, comes } from '../../support/frames.js';
import { expect, test as base } from '../site.js';
import { WIDGETS, wordsOf } from './articles.js';
import { NEWEST, dataOf, makeReleases, siteIn } from './make.js';

interface Reading {
  /** Of each widget, in their order: what it says was corrected, without what that is about, in brackets. */
  readonly notices: readonly (readonly string[])[];
  /** All that each says. */
  readonly texts: readonly string[];
}

interface Reader {
  /** Reads a page once so many widgets are drawn. */
  read: (path: string, count: number) => Promise<Reading>;
  /** The same of an article with this content. */
  readArticle: (content: string, count: number, language?: string) => Promise<Reading>;
}

interface Shared {
  releases: string;
  /** The folder that is served. */
  site: string;
}

export const test = base.extend<Reader, Shared>({
  releases: [
    async ({}, use, { project }) => {
      // Emptied before each run: a worker that follows one whose test has failed finds them there.
      const folder = join(project.outputDir, 'releases');
      await makeReleases(folder);
      await use(folder);
    },
    { scope: 'worker', timeout: 3 * HUNG },
  ],
  served: [({ releases }, use) => use({ folder: siteIn(releases), isChanging: true }), { scope: 'worker' }],
  site: [
    async ({ releases, served, origin }, use) => {
      publish(releases, served.folder, `${origin}/v1/`);
      await use(served.folder);
    },
    { scope: 'worker', auto: true },
  ],
  // An article is quiet.
  heard: ({}, use) => use((message) => ['error', 'warning'].includes(message.type())),
  read: async ({ page, origin }, use) => {
    await use(async (path, count) => {
      await page.goto(origin + path);
      return reading(page, count);
    });
  },
  readArticle: async ({ page, origin, read }, use) => {
    await use(async (content, count, language = 'en') => {
      const body = `<!doctype html><html lang="${language}"><meta charset="utf-8">${content}</html>`;
      await page.route(`${origin}/article.html`, (route) => route.fulfill({ contentType: 'text/html', body }));
      return read('/article.html', count);
    });
  },
});

export { expect };

function publish(releases: string, site: string, host: string): void {
  const moving = join(site, 'v1');
  cpSync(join(site, 'v', NEWEST), moving, { recursive: true });
  const { tables, descriptor } = readTables(dataOf(releases, NEWEST));
  const corrections = tables.corrections ?? [];
  writeFileSync(join(moving, 'corrections.html'), correctionsPage(corrections));
  writeFileSync(join(moving, 'corrections.atom'), correctionsFeed(corrections, host, descriptor.created));
  cpSync('src/site/page.css', join(moving, 'page.css'));
  mkdirSync(join(moving, 'embed'), { recursive: true });
  for (const widget of WIDGETS)
    for (const language of LANGUAGES)
      writeFileSync(
        join(moving, `embed/${widget}.${language}.html`),
        widgetPage({ widget, language, host, options: {}, integrity: null }, wordsOf(widget, NEWEST)),
      );
}

async function reading(page: Page, count: number): Promise<Reading> {
  const drawn = (most: number) => document.querySelectorAll('[state="ready"]').length >= most;
  expect(await comes(page, drawn, count), `${count} widgets are drawn`).toBe(true);
  // The page has loaded, and its scripts with it: what they do has begun.
  await afterFrames(page);
  return page.evaluate((tags) => {
    const plain = (text: string | null | undefined) => (text ?? '').replace(/[\s\u2060]+/g, ' ').trim();
    const roots = [...document.querySelectorAll(tags)].map(({ shadowRoot }) => shadowRoot);
    const noticesIn = (root: ShadowRoot | null) => [...(root?.querySelectorAll('[part="notice"]:not([role])') ?? [])];
    return {
      notices: roots.map((root) =>
        noticesIn(root).map((each) => plain(each.textContent).replace(/ \([^)]*\)\.$|\.$/, '')),
      ),
      texts: roots.map((root) => plain(root?.textContent)),
    };
  }, WIDGETS.map(tagOf).join());
}
