import { type TemplateResult, html } from 'lit';
import { correctionsSince } from '../core/corrections.js';
import type { DataSet } from '../core/evidence.js';
import { parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';
import type { EntryLabel } from './notes.js';

/** What is said otherwise now than in the words around the widget, which were written from an older version. */
export function correctionNotices(
  version: string | undefined,
  { corrections }: DataSet,
  label: EntryLabel,
  messages: Messages,
): readonly TemplateResult[] {
  return correctionsSince(version, corrections).map(({ id, was, is, date }) => {
    const words = messages.frame.corrected({
      date: messages.date(parsePeriod(date).start),
      was: shown(was, messages),
      is: shown(is, messages),
      name: label(id),
    });
    return html`<p class="correction" part="notice">${words}</p>`;
  });
}

/** Numbers and days as the language writes them; everything else as it stands. */
function shown(value: string, messages: Messages): string {
  if (/^\d+$/.test(value)) return messages.number(Number(value));
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(value) ? messages.period(parsePeriod(value)) : value;
}
