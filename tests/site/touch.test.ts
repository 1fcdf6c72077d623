// A finger on the built page: what any figure rests on is there after two taps at most.
import type { Page } from '@playwright/test';
import { afterFrames, comes } from '../support/frames.js';
import type { Widget } from '../support/readers.js';
import { LANGUAGES, show, TAGS, test } from './four.js';
import { expect } from './site.js';

test.use({ viewport: { width: 360, height: 900 }, hasTouch: true, isMobile: true });

const OPENERS = '.notes-button, .fold, .rest, summary';

for (const language of LANGUAGES)
  for (const tag of TAGS)
    test(`touch: ${tag}, ${language}`, async ({ page }) => {
      await show(page, { language, tags: [tag] });
      const evidence = await page.evaluate(evidenceIn, tag);
      expect(evidence, 'what can be tapped').not.toEqual([]);
      expect(await beyondTwoTaps(page, tag, evidence), 'more than two taps away').toEqual([]);
    });

/** Taps figures on screen, and those that one tap brings there. */
async function beyondTwoTaps(page: Page, tag: string, evidence: readonly string[]): Promise<string[]> {
  const left = new Set(evidence);
  await tapAll();
  const openers = await page.evaluate(countOf, [tag, OPENERS] as const);
  for (let opener = 0; opener < openers; opener++) {
    await tap(page, tag, OPENERS, opener);
    await tapAll();
    await tap(page, tag, OPENERS, opener);
  }
  return [...left];

  async function tapAll() {
    for (const id of left) {
      const figures = `[data-cites=${JSON.stringify(id)}]`;
      if (!(await page.evaluate(countOf, [tag, figures] as const))) continue;
      await tap(page, tag, figures, 0);
      if (await comes(page, saysWhere, tag, id)) left.delete(id);
    }
  }
}

async function tap(page: Page, tag: string, selector: string, index: number) {
  const { x, y } = await page.evaluate(pointOf, [tag, selector, index] as const);
  await page.touchscreen.tap(x, y);
  await afterFrames(page);
}

/** Runs in the page, as do those below. */
function evidenceIn(tag: string): string[] {
  const { model } = document.querySelector<Widget>(tag)!.shown as unknown as {
    model: { notes: { evidence: Map<string, unknown> } };
  };
  return [...model.notes.evidence.keys()];
}

function countOf([tag, selector]: readonly [string, string]): number {
  const found = document.querySelector(tag)!.shadowRoot!.querySelectorAll(selector);
  return [...found].filter((each) => each.getClientRects().length).length;
}

/** The middle of its first line, in sight. */
function pointOf([tag, selector, index]: readonly [string, string, number]) {
  const found = document.querySelector(tag)!.shadowRoot!.querySelectorAll(selector);
  const target = [...found].filter((each) => each.getClientRects().length)[index]!;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getClientRects()[0]!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether the card of this figure is open, and names a source. */
function saysWhere(tag: string, id: string): boolean {
  const root = document.querySelector(tag)!.shadowRoot!;
  const isOpen = [...root.querySelectorAll<HTMLElement>('[aria-expanded=true][data-cites]')].some(
    ({ dataset }) => dataset.cites === id,
  );
  return isOpen && !!root.querySelector('.card .source') && !root.querySelector('.card .waiting');
}
