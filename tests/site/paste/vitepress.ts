import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vitepress';
import { comes } from '../../support/frames.js';
import { serve } from '../site.js';
import type { Snippets } from './forms.js';
import { among } from './markdown.js';

/** A site of its own, inside this folder because its pages import Vue from here. Nothing is set but what keeps it quiet. */
async function built<Result>(pages: Snippets, use: (folder: string) => Result): Promise<Awaited<Result>> {
  mkdirSync('node_modules/.cache/dv-widgets', { recursive: true });
  const root = mkdtempSync(resolve('node_modules/.cache/dv-widgets/vitepress-'));
  const config = `export default { ignoreDeadLinks: true, vite: { logLevel: 'silent' } };\n`;
  mkdirSync(`${root}/.vitepress`);
  writeFileSync(`${root}/.vitepress/config.mjs`, config);
  for (const [name, text] of Object.entries(pages)) writeFileSync(`${root}/${name}.md`, text);
  await quietly(() => build(root));
  const result = await use(`${root}/.vitepress/dist`);
  rmSync(root, { recursive: true });
  return result;
}

/** Its progress is drawn for a person who waits. What goes wrong it throws. */
async function quietly(run: () => Promise<unknown>): Promise<void> {
  const { write } = process.stderr;
  process.stderr.write = () => true;
  try {
    await run();
  } finally {
    process.stderr.write = write;
  }
}

/** What VitePress sends of each form, by its name. */
export async function vitepress(snippets: Snippets): Promise<Snippets> {
  const forms = Object.entries(snippets);
  const pages = Object.fromEntries(forms.map(([, html], index) => [`form-${index}`, among(html)]));
  return built(pages, (folder) =>
    Object.fromEntries(
      forms.map(([name], index) => {
        const page = readFileSync(`${folder}/form-${index}.html`, 'utf8');
        return [name, /<p>Before\.<\/p>(.*)<p>After\.<\/p>/s.exec(page)?.[1] ?? ''];
      }),
    ),
  );
}

/** What is wrong with a built site in a browser, where Vue takes over what was sent, and goes from page to page by itself. */
export async function vitepressProblems(page: Page, snippet: string, tag: string): Promise<string[]> {
  const pages = { index: among(`[Story](./story)\n\n${snippet}`), story: among(`[Home](./index)\n\n${snippet}`) };
  return built(pages, async (folder) => {
    const { origin, close } = await serve({ folder });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto(`${origin}/`);
    if (!(await comes(page, isTakenOver, tag))) problems.push('no widget on the page that was sent');
    await page.click('.vp-doc a[href$="story.html"], .vp-doc a[href$="story"]');
    await comes(page, () => location.pathname.includes('story'));
    if (!(await comes(page, isTakenOver, tag))) problems.push('no widget on the page that Vue went to');
    await close();
    return problems;
  });
}

/** Vue has taken over once its menus answer; by then the widget is there, and is one. */
function isTakenOver(tag: string): boolean {
  const widgets = [...document.querySelectorAll(tag)];
  const isMounted = '__vue_app__' in (document.querySelector('#app') ?? {});
  return isMounted && widgets.length === 1 && widgets[0]?.getAttribute('state') === 'ready';
}
