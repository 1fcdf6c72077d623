// The tree that assistive technology reads of each built element, with table and notes open, is the one in `trees/`, node by
// node. After a wanted change of words: npm test -- trees -u all, and read the difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { LANGUAGES, show, TAGS, test } from './four.js';
import { expect } from './site.js';

for (const language of LANGUAGES)
  for (const tag of TAGS)
    test(`tree: ${tag}, ${language}`, async ({ page }, { config }) => {
      await show(page, { language, table: true, tags: [tag] });
      const element = page.locator(tag);
      await expect(element.getByRole('figure').first(), 'its language').toHaveAttribute('lang', language);
      const file = `tests/site/trees/${tag}.${language}.yml`;
      if (config.updateSnapshots === 'all') return writeFileSync(file, await treeOf(element));
      expect(existsSync(file), `${file} is there: npm test -- trees -u all writes it`).toBe(true);
      await expect(element).toMatchAriaSnapshot(`- /children: deep-equal\n${readFileSync(file, 'utf8')}`);
    });

/**
 * As Playwright has it, and of each button that opens something whether that is closed: a state that is not written down is
 * not compared. Not written by Playwright itself, which would put a pattern in the place of each number.
 */
async function treeOf(element: Locator): Promise<string> {
  const states = await element
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-expanded')));
  const tree = await element.ariaSnapshot();
  expect(tree.match(/^ *- '?button/gm)?.length, 'buttons in the tree').toBe(states.length);
  const whole = tree.replace(/^ *- '?button(?: "(?:[^"\\]|\\.)*")?/gm, (button) =>
    states.shift() === 'false' ? `${button} [expanded=false]` : button,
  );
  return `${whole}\n`;
}
