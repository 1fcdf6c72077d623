import { type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Messages } from '../locales/index.js';

/**
 * One stop for the tab key, and arrows within, as in all toolbars: most readers are on their way past it. With another
 * choice of tools the stop is the first again.
 */
export const toolRow = (buttons: readonly TemplateResult[], isWhole: boolean, { frame }: Messages): TemplateResult =>
  html`<div
    class="toolbar ${isWhole ? 'whole' : ''}"
    part="toolbar"
    role="toolbar"
    aria-label=${frame.tools.name}
    @keydown=${goByArrow}
    @focusin=${stopHere}
  >
    ${keyed(buttons.length, buttons)}
  </div>`;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/** A key that has done something here does nothing more: a page has windows and pictures that listen for the same ones. */
export function spent(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function goByArrow(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const items = itemsOf(event);
  const at = items.indexOf(event.target as HTMLElement);
  if (step === undefined || at < 0) return;
  spent(event);
  items[Math.min(Math.max(at + step, 0), items.length - 1)]?.focus();
}

function stopHere(event: FocusEvent): void {
  for (const item of itemsOf(event)) item.tabIndex = item === event.target ? 0 : -1;
}

const itemsOf = ({ currentTarget }: Event) =>
  [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button, a[href]')].filter(
    (item) => item.getClientRects().length,
  );
