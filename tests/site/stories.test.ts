// Every story and page of the built Storybook: an error, a state of the list that has no story, a story that does not show, a
// control or a switch that does nothing, and whatever axe finds in a story fail.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { STATES, STATES_OF_COUNTER, WITHOUT_DRAWING } from '../../stories/state-names.js';
import { type Widget, WIDGETS } from '../../src/widgets.js';
import { comes, quiet } from '../support/frames.js';
import { expect, test as base, violations } from './site.js';

const FOLDER = 'storybook-static';
const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {
  readonly entries: Readonly<Record<string, { readonly type: 'docs' | 'story' }>>;
};
/** As Storybook writes a name into an address. */
const slug = (name: string) => name.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
const statesOf = (widget: Widget) => [...STATES, ...(widget === 'petition-counter' ? STATES_OF_COUNTER : [])];
const wanted = WIDGETS.flatMap((widget) => statesOf(widget).map((state) => `elements-${widget}--${slug(state)}`));
const undrawn = WITHOUT_DRAWING.map((state) => `--${slug(state)}`);

/** Storybook's files are large, and a page of its own for each story takes longer than to look at it: one goes from story to story. */
const test = base.extend<object, { visitor: Page }>({
  visitor: [
    async ({ browser }, use) => {
      const visitor = await browser.newPage();
      await use(visitor);
      await visitor.close();
    },
    { scope: 'worker' },
  ],
  context: ({ visitor }, use) => use(visitor.context()),
  page: ({ visitor }, use) => use(visitor),
});

test.use({
  served: { folder: FOLDER },
  heard: ({}, use) => use((message) => message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')),
});

for (const id of new Set([...wanted, ...Object.keys(entries)]))
  test(id, async ({ page, origin }) => {
    const { type } = entries[id] ?? {};
    expect(type, 'there is no such story').toBeDefined();
    await open(page, `${origin}/iframe.html?id=${id}&viewMode=${type}`);
    const isThere =
      type === 'docs'
        ? await comes(page, () => document.querySelector<HTMLElement>('#storybook-docs h1')?.innerText)
        : await comes(
            page,
            lives,
            undrawn.some((ending) => id.endsWith(ending)),
          );
    expect(isThere, type === 'docs' ? 'it has a title' : 'an element of ours, each with a state').toBe(true);
    // What was asked for meanwhile, such as a line, is looked at too.
    expect(await quiet(page), 'all that it asks for comes').toBe(true);
    if (type === 'story') expect(await violations(page, '#storybook-root')).toEqual([]);
  });

for (const widget of WIDGETS)
  test(`controls and switches of ${widget}`, async ({ page, origin }) => {
    const given = '&args=theme:dark;heading-level:none;heading:Hers&globals=lang:ru;width:360px;dir:rtl;theme:light';
    await open(page, `${origin}/iframe.html?id=elements-${widget}--ready&viewMode=story${given}`);
    expect(await comes(page, isAsGiven, `dv-${widget}`), 'each control and switch does something').toBe(true);
  });

async function open(page: Page, address: string) {
  await page.goto(address);
  await comes(page, () => /sb-show-(?:main|errordisplay|nopreview)/.test(document.body.className));
  expect(await page.locator('body').getAttribute('class'), 'it shows').toContain('sb-show-main');
}

/** In the page, as the next one. A story without an element that lives would pass everything else. */
function lives(isUndrawn: boolean) {
  const root = document.querySelector<HTMLElement>('#storybook-root')!;
  const picture = root.querySelector('img');
  if (isUndrawn) return picture ? picture.naturalWidth > 0 : root.innerText.trim() || root.querySelector('iframe');
  const elements = [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('dv-'));
  return elements.length && elements.every((element) => /ready|failed/.test(element.getAttribute('state') ?? ''));
}

function isAsGiven(tag: string) {
  const element = document.querySelector<HTMLElement & { theme: string; headingLevel: string }>(tag);
  const figure = element?.shadowRoot?.querySelector('figure[lang=ru]');
  const place = element?.closest<HTMLElement>('[dir=rtl]');
  return figure && element?.theme === 'dark' && element.headingLevel === 'none' && place?.offsetWidth === 360;
}
