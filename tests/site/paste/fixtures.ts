// What tests of published forms share: a newsroom, what systems made of the forms, and a browser that looks at articles.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { HUNG } from '../../setup/browsers.js';
import { article, screens } from './article.js';
import { HOST } from './cases.js';
import { isRefused } from './exceptions.js';
import type { Transformed } from './forms.js';
import { type Case, type Look, type LookAt, UNSEEN, whatReadersGet } from './look.js';
import { type Newsroom, openNewsroom } from './newsroom.js';

/** Room for all screens beside each other. */
const WINDOW = { width: 1700, height: 950 };

interface Shared {
  newsroom: Newsroom;
  /** Writes and reads what must outlive a process, by name. Gone when the next run begins. */
  kept: {
    write: (name: string, what: unknown) => void;
    read: <What>(name: string) => What | null;
    all: () => string[];
  };
  /** What readers get of a case. Many systems come to the same page: each is looked at once. */
  lookAt: LookAt;
}

export const test = base.extend<object, Shared>({
  newsroom: [
    async ({}, use) => {
      const newsroom = await openNewsroom();
      await use(newsroom);
      await newsroom.close();
    },
    { scope: 'worker' },
  ],
  kept: [
    async ({}, use, { project, workerIndex }) => {
      const folder = `${project.outputDir}/paste`;
      mkdirSync(folder, { recursive: true });
      await use({
        // In one go: another process may be about to read it.
        write: (name, what) => {
          writeFileSync(`${folder}/${workerIndex}.unfinished`, JSON.stringify(what));
          renameSync(`${folder}/${workerIndex}.unfinished`, `${folder}/${name}.json`);
        },
        read: (name) => {
          const path = `${folder}/${name}.json`;
          return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
        },
        all: () => readdirSync(folder).flatMap((name) => /^(made-.*)\.json$/.exec(name)?.[1] ?? []),
      });
    },
    { scope: 'worker' },
  ],
  lookAt: [
    async ({ browser, newsroom, kept }, use) => {
      const made = Object.assign({}, ...kept.all().map((name) => kept.read<Transformed>(name))) as Transformed;
      const page = await browser.newPage({ viewport: WINDOW });
      page.setDefaultTimeout(HUNG);
      const look = async (one: Case, content: string): Promise<Look> => {
        const here = atHost(content, newsroom);
        newsroom.articles.set('article', here).set('screens', screens('article'));
        return whatReadersGet(page, newsroom, { ...one.form, page: atHost(one.form.page, newsroom) }, here);
      };
      await use(async (one) => {
        if (isRefused(one.form, one.transform)) return { ...one, look: UNSEEN };
        const content = pageOf(one, made[one.transform]?.[one.form.name] ?? '');
        // Of two forms that come to the same page each is asked for its own.
        const key = `${one.form.tag} ${one.form.parts.join(' ')}\n${await page.evaluate(asParsed, content)}`;
        const name = `look-${createHash('sha256').update(key).digest('hex')}`;
        const known = kept.read<Look>(name);
        if (known) return { ...one, look: known };
        const seen = await look(one, content);
        kept.write(name, seen);
        return { ...one, look: seen };
      });
      await page.close();
    },
    { scope: 'worker' },
  ],
});

export const atHost = (text: string, { assets }: Newsroom): string => text.replaceAll(HOST, new URL(assets).host);

/** In a browser: the document that it makes of markup, whatever the order of attributes, the quotes and the entities. */
function asParsed(html: string): string {
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of documentElement.querySelectorAll('*'))
    for (const attribute of [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1)))
      element.setAttributeNode(element.removeAttributeNode(attribute));
  return documentElement.outerHTML;
}

function pageOf({ isInstalled }: Case, html: string): string {
  const scripts = [
    ...(isInstalled ? [`<script async src="http://${HOST}/dv-widgets.js" crossorigin="anonymous"></script>`] : []),
    ...(html.includes('wp-embedded-content') ? ['<script src="/wp-embed.js"></script>'] : []),
  ];
  return article(html, scripts.join(''));
}
