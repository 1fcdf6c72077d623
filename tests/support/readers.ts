import '../../src/index.js';
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './frozen.js';
import { until } from './place.js';

export const LANGUAGES = ['en', 'ru', 'kk'] as const;

export const TAGS = ['dv-offence-trend', 'dv-attrition-funnel', 'dv-campaign-timeline', 'dv-petition-counter'] as const;

export type Widget = HTMLElementTagNameMap[(typeof TAGS)[number]];

/** Of each, what can be set; tests give it data that nobody should, too. */
type Properties<Each> = Each extends Widget ? Partial<Omit<Each, 'data'>> : never;

/** An element as a reader of a language finds it on a page, drawn; an overview too where there is room for one. */
export async function read<Kind extends Widget = Widget>(
  tag: (typeof TAGS)[number],
  { lang = 'en', width = 640, ...more }: { lang?: string; width?: number; data?: unknown } & Properties<Widget> = {},
): Promise<Kind> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = Object.assign(document.createElement(tag), more) as Kind;
  box.append(element);
  await until(() => element.state === 'ready' && !isMapAwaited(element));
  await (element as LitElement).updateComplete;
  return element;
}

/** Whether a timeline has kept the place of its map, and no mark is there yet: each says what it is. */
export const isMapAwaited = (element: Element) =>
  all(element, '[part=chart] > div[aria-hidden]:not(:has(title))').length > 0;

export const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Text as it is read: no line breaks, no-break spaces or joiners. */
export const plain = (text: string | null | undefined) => (text ?? '').replace(/[\s\u2060]+/g, ' ').trim();
