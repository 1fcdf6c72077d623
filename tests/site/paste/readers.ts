// What feeds bring, and what reading modes show.
import type { Page } from '@playwright/test';
import { escaped } from '../../../src/export/svg.js';
import { article } from './article.js';
import type { Snippets, Transformed } from './forms.js';

/** Enough words around for a reading mode to see that there is an article. */
const WORDS = `<p>${'An article has many words, and commas, around whatever stands in it. '.repeat(12)}</p>`;

export async function readersGet(page: Page, snippets: Snippets): Promise<Transformed> {
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await page.addScriptTag({ path: 'node_modules/@mozilla/readability/Readability.js' });
  const each = (made: (html: string) => string) =>
    Object.fromEntries(Object.entries(snippets).map(([name, html]) => [name, made(html)]));
  const rss = (html: string) =>
    `<rss version="2.0"><channel><item><description>${escaped(html)}</description></item></channel></rss>`;
  const atom = (html: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html"><![CDATA[${html}]]></content></entry></feed>`;
  return {
    'RSS, escaped': await page.evaluate(ofFeeds, { feeds: each(rss), element: 'description' }),
    'Atom, CDATA': await page.evaluate(ofFeeds, { feeds: each(atom), element: 'content' }),
    'Reading mode': await page.evaluate(
      ofArticles,
      each((html) => article(WORDS + html + WORDS, '')),
    ),
  };
}

/** In the page, as the next: what a feed holds, or why it is none. */
function ofFeeds({ feeds, element }: { feeds: Snippets; element: string }): Snippets {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, xml]) => {
      const feed = new DOMParser().parseFromString(xml, 'text/xml');
      return [name, (feed.querySelector('parsererror') ?? feed.querySelector(element))?.textContent ?? ''];
    }),
  );
}

function ofArticles(articles: Snippets): Snippets {
  const { Readability } = window as unknown as {
    Readability: new (of: Document) => { parse(): { content: string } | null };
  };
  return Object.fromEntries(
    Object.entries(articles).map(([name, html]) => {
      const read = new Readability(new DOMParser().parseFromString(html, 'text/html'));
      return [name, read.parse()?.content ?? ''];
    }),
  );
}
