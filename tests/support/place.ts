import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** Puts content on the page in a box of a certain width, because not every driver can resize its window. */
export async function place<Kind extends Element>(content: TemplateResult, width = 640): Promise<Kind> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const inner = await fixture<Kind>(content, { parentNode: box });
  return inner;
}

export { nextFrame, until } from './until.js';

/** What a reader of an element can see, as text. */
export const textOf = (element: Element) => (element.shadowRoot?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

/** Calls of a console method while something runs; the method itself stays silent. */
export async function calls(method: 'warn' | 'error', run: () => Promise<unknown>): Promise<string[]> {
  const original = console[method];
  const heard: string[] = [];
  console[method] = (...words: unknown[]) => heard.push(words.join(' '));
  try {
    await run();
  } finally {
    console[method] = original;
  }
  return heard;
}
