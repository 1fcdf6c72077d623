// A finger on the built page: what any figure rests on is there after two taps at most.
import { afterFrames, comes } from '../tests/support/frames.js';

const OPENERS = '.notes-button, .fold, .rest, summary';

/**
 * Taps figures on screen, and those that one tap brings there.
 * @returns a line for each piece of evidence that two taps do not reach
 */
export async function unreached(page, tag) {
  const ids = await page.evaluate(evidenceIn, tag);
  const left = new Set(ids);
  const openers = await page.evaluate(countOf, tag, OPENERS);
  for (let opener = -1; opener < openers; opener++) {
    if (opener >= 0) await tap(page, tag, OPENERS, opener);
    for (const id of left) {
      const figures = `[data-cites=${JSON.stringify(id)}]`;
      if (!(await page.evaluate(countOf, tag, figures))) continue;
      await tap(page, tag, figures, 0);
      if (await comes(page, saysWhere, tag, id)) left.delete(id);
    }
    if (opener >= 0) await tap(page, tag, OPENERS, opener);
  }
  return [...(ids.length ? [] : ['nothing to tap']), ...[...left].map((id) => `${id} is more than two taps away`)];
}

async function tap(page, tag, selector, index) {
  const { x, y } = await page.evaluate(pointOf, tag, selector, index);
  await page.touchscreen.tap(x, y);
  await afterFrames(page);
}

/** Runs in the page, as do those below. */
function evidenceIn(tag) {
  return [...document.querySelector(tag).shown.model.notes.evidence.keys()];
}

function countOf(tag, selector) {
  const found = document.querySelector(tag).shadowRoot.querySelectorAll(selector);
  return [...found].filter((each) => each.getClientRects().length).length;
}

/** The middle of its first line, in sight. */
function pointOf(tag, selector, index) {
  const found = document.querySelector(tag).shadowRoot.querySelectorAll(selector);
  const target = [...found].filter((each) => each.getClientRects().length)[index];
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getClientRects()[0];
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether the card of this figure is open, and names a source. */
function saysWhere(tag, id) {
  const { shadowRoot } = document.querySelector(tag);
  const isOpen = [...shadowRoot.querySelectorAll('[aria-expanded=true][data-cites]')].some(
    ({ dataset }) => dataset.cites === id,
  );
  return isOpen && !!shadowRoot.querySelector('.card .source') && !shadowRoot.querySelector('.card .waiting');
}
