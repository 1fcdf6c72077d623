// Reads the snippets of three releases as articles have them: what was corrected since an article was written stands beside
// its figure, unless the article pinned its figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/core/languages.js';
import { WIDGETS, moving, pinned } from './releases/articles.js';
import { CORRECTED, NEWEST, OLDEST, VERSIONS } from './releases/make.js';
import { expect, test } from './releases/released.js';

/** The sentences about both, as readers of each language meet them. */
const SAID = {
  en: ['Corrected on 1 December 2026: was 3,382, is 3,401', 'Corrected on 15 January 2027: was 22,000, is 23,000'],
  ru: [
    'Исправлено 1 декабря 2026 года: было 3 382, стало 3 401',
    'Исправлено 15 января 2027 года: было 22 000, стало 23 000',
  ],
  kk: [
    '2026 ж. 1 желтоқсан түзетілді: бұрын 3 382, енді 3 401',
    '2027 ж. 15 қаңтар түзетілді: бұрын 22 000, енді 23 000',
  ],
} as const;
const NEWEST_FIRST = [...CORRECTED].reverse();

// Releases are made once, in the one worker that they share.
test.describe.configure({ mode: 'default' });

for (const language of LANGUAGES)
  test.describe(`an article that receives corrections, ${language}`, () => {
    const all = (origin: string) => VERSIONS.map((version) => moving(origin, language, version)).join('\n');

    test('says what was corrected since it was written, and nothing else', async ({ readArticle, origin }) => {
      const { notices } = await readArticle(all(origin), 6, language);
      const [trend, counter] = SAID[language];
      expect(notices).toEqual([[trend], [counter], [], [counter], [], []]);
    });

    test('is quiet', async ({ readArticle, origin, problems }) => {
      await readArticle(all(origin), 6, language);
      expect(problems).toEqual([]);
    });

    test('has the new value', async ({ readArticle, origin }) => {
      const { texts } = await readArticle(all(origin), 6, language);
      expect(/34\d\d/.exec(texts[0]?.replace(/[ ,]/g, '') ?? '')?.[0]).toBe('3401');
    });
  });

for (const [version, value] of [
  ['1.0.0', '3,382'],
  ['1.1.0', '3,401'],
] as const)
  test.describe(`an article that pinned ${version}`, () => {
    test('has no notices', async ({ readArticle, origin, site }) => {
      const { notices } = await readArticle(pinned(origin, site, 'en', version), 2);
      expect(notices).toEqual([[], []]);
    });

    test('goes on saying what it said', async ({ readArticle, origin, site }) => {
      const { texts } = await readArticle(pinned(origin, site, 'en', version), 2);
      expect(texts[0]).toContain(`${value} criminal offences`);
    });

    test('is quiet', async ({ readArticle, origin, site, problems }) => {
      await readArticle(pinned(origin, site, 'en', version), 2);
      expect(problems).toEqual([]);
    });
  });

test.describe('a script that is not the pinned one', () => {
  const changed = (origin: string, site: string) =>
    pinned(origin, site, 'en', OLDEST).replaceAll('v/1.0.0/dv-widgets.js', 'v/1.1.0/dv-widgets.js');

  test('does not run', async ({ readArticle, origin, site, problems }) => {
    const { texts } = await readArticle(changed(origin, site), 0);
    expect(texts).toEqual([]);
    // The browser says so, once for each snippet, and nobody else says anything.
    expect(problems.splice(0).filter((each) => !each.includes("'integrity' attribute"))).toEqual([]);
  });

  test('leaves the words', async ({ readArticle, origin, site, page, problems }) => {
    await readArticle(changed(origin, site), 0);
    expect(await page.evaluate(() => document.body.innerText)).toContain('offence-trend · Source');
    problems.splice(0);
  });
});

test.describe('two articles on one page, an old pinned one first', () => {
  const both = (origin: string, site: string) =>
    (pinned(origin, site, 'en', OLDEST) + moving(origin, 'en', NEWEST)).replaceAll('<script async=""', '<script');

  test('one warning names both data versions', async ({ readArticle, origin, site, problems }) => {
    await readArticle(both(origin, site), 4);
    expect(problems.splice(0).map((each) => each.match(/data [\d.]+/g))).toEqual([['data 1.0.0', `data ${NEWEST}`]]);
  });

  test('all are drawn, from the first', async ({ readArticle, origin, site, problems }) => {
    const { texts } = await readArticle(both(origin, site), 4);
    expect(texts).toHaveLength(4);
    expect(problems.splice(0)).toHaveLength(1);
  });
});

test.describe('corrections.html', () => {
  test('has both, the newest first', async ({ read, page }) => {
    await read('/v1/corrections.html', 0);
    const text = await page.evaluate(() => document.body.innerText);
    const [first = -1, second = -1] = NEWEST_FIRST.map(({ id }) => text.indexOf(id));
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
  });

  test('says why', async ({ read, page }) => {
    await read('/v1/corrections.html', 0);
    const text = await page.evaluate(() => document.body.innerText);
    expect(CORRECTED.filter(({ why }) => !text.includes(why))).toEqual([]);
  });
});

test.describe('the feed', () => {
  const feed = (site: string) => readFileSync(join(site, 'v1/corrections.atom'), 'utf8');

  test('has both, the newest first', ({ site }) => {
    const titles = [...feed(site).matchAll(/<entry>.*?<title>(.*?)<\/title>/g)].map(([, title]) => title);
    expect(titles).toEqual(NEWEST_FIRST.map(({ id, was, is }) => `${id}: was ${was}, is ${is}`));
  });

  test('has the day of the last', ({ site }) =>
    expect(/<\/title><updated>(.*?)</.exec(feed(site))?.[1]).toBe('2027-01-15T00:00:00Z'));
});

for (const language of LANGUAGES)
  for (const [index, widget] of WIDGETS.entries())
    test(`the page of ${widget}, ${language}: what was corrected`, async ({ read }) => {
      const { notices } = await read(`/v1/embed/${widget}.${language}.html`, 1);
      expect(notices).toEqual([[SAID[language][index]]]);
    });

// Pictures that were linked to before a correction: those on the moving path are new, pinned ones say of when they are.
for (const language of LANGUAGES) {
  for (const [path, has, lacks] of [
    ['v1', '3401', '3382'],
    [`v/${OLDEST}`, '3382', '3401'],
  ] as const)
    test(`offence-trend.${language}.svg in ${path} has ${has}`, ({ site }) => {
      const words = picture(site, path, `offence-trend.${language}.svg`)
        .toString()
        .replace(/[ ,\u00a0]/g, '');
      expect([words.includes(has), words.includes(lacks)]).toEqual([true, false]);
    });

  for (const name of WIDGETS.flatMap((widget) =>
    ['png', 'portrait.png'].map((form) => `${widget}.${language}.${form}`),
  ))
    test(`${name}: made anew`, ({ site }) => {
      const is = (path: string) => picture(site, path, name).equals(picture(site, 'v1', name));
      expect([is(`v/${NEWEST}`), is(`v/${OLDEST}`)]).toEqual([true, false]);
    });

  test(`offence-trend.${language}.card.png: made anew`, ({ site }) => {
    const name = `offence-trend.${language}.card.png`;
    expect(picture(site, 'v1', name).equals(picture(site, `v/${OLDEST}`, name))).toBe(false);
  });
}

test('pictures say of which data they are', ({ site }) => {
  const labels = ['v1', `v/${OLDEST}`].map((path) =>
    LANGUAGES.map((language) => {
      const words = picture(site, path, `offence-trend.${language}.svg`)
        .toString()
        .replace(/[ ,\u00a0]/g, '');
      return /html#([\d.]+)/.exec(words)?.[1];
    }),
  );
  const short = (version: string) => version.replace(/(?:\.0)+$/, '');
  expect(labels).toEqual([NEWEST, OLDEST].map((version) => LANGUAGES.map(() => short(version))));
});

const picture = (site: string, path: string, name: string) => readFileSync(join(site, path, 'static', name));
