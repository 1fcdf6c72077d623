import { html } from '@open-wc/testing';
import '../../src/index.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import { place, textOf, until } from './place.js';

/** A number that only the bundled figures have. */
export const OURS = '3,382';
export const notice = (element: Element) => element.shadowRoot!.querySelector('[part=notice]')?.textContent?.trim();
export const shows = (element: Element, words: string) => until(() => textOf(element).includes(words));

/** Puts markup on the page as an author wrote it. */
export async function written(markup: string): Promise<OffenceTrend> {
  const box = await place<HTMLElement>(html`<div></div>`, 400);
  box.innerHTML = markup;
  return box.querySelector<OffenceTrend>(
    'dv-offence-trend, dv-attrition-funnel, dv-campaign-timeline, dv-petition-counter',
  )!;
}

export const table = (names: readonly string[], rows: readonly (readonly (string | number)[])[], attributes = '') =>
  `<table ${attributes}><thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
export const COUNTS = [
  [2001, 1234],
  [2002, 1300],
  [2003, 1400],
];
export const KNOWN = table(['year', 'value'], COUNTS);
