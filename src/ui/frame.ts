import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DataSet } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import type { Notes } from '../core/notes.js';
import { parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';
import { type EntryLabel, noteList } from './notes.js';
import type { DataTable } from './table.js';

/** What the embedder decides; every element has these as attributes. */
export interface FrameOptions {
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly subtitle: string | null;
  readonly credit: string | null;
  readonly supportText: string | null;
  readonly supportHref: string | null;
  readonly toolbar: string | null;
  readonly tableOpen: boolean;
  toggleTable(): void;
}

/** What the element has to say and show. */
export interface FrameContent {
  /** The generated headline. */
  readonly heading: string;
  /** The finding in sentences. */
  readonly summary: TemplateResult;
  readonly chart: TemplateResult;
  readonly table: DataTable;
  readonly notes: Notes;
  readonly label: EntryLabel;
}

/**
 * What stands around every drawing: headline, description, finding, picture, table, notes, footer. The notes of own data,
 * which may be thousands, are drawn anew only when they are others; to those of the bundled data quotes may come later.
 */
export function frame(options: FrameOptions, data: DataSet, content: FrameContent, messages: Messages): TemplateResult {
  return html`<figure part="figure" lang=${messages.language}>
    <div class="heading" part="heading" role="heading" aria-level=${level(options.headingLevel)}>
      ${options.heading ?? content.heading}
    </div>
    <p class="subtitle" part="subtitle">${options.subtitle ?? messages.text(data.subtitle)}</p>
    ${support(options)}
    <p class="summary" part="summary">${content.summary}</p>
    <div class="chart" part="chart">${content.chart}</div>
    ${tableWithButton(options, content.table, messages)}
    ${guard([data.whose ? content.notes : {}, messages], () => noteList(content.notes, content.label, messages))}
    ${footer(options, data, messages)}
  </figure>`;
}

function level(wanted: number): number {
  return wanted >= 2 && wanted <= 6 ? Math.floor(wanted) : 3;
}

/** Above the figures, where a reader in distress sees it first. */
function support({ supportText, supportHref }: FrameOptions) {
  if (!supportText) return nothing;
  const link = safeLink(supportHref);
  return html`<p class="support" part="support">
    ${link ? html`<a href=${link} rel="noreferrer">${supportText}</a>` : supportText}
  </p>`;
}

/** Without a button the table stays for those who listen: it is the accessible form of the picture. */
function tableWithButton({ toolbar, tableOpen, toggleTable }: FrameOptions, table: DataTable, { frame }: Messages) {
  if (!(toolbar ?? 'table').split(/\s+/).includes('table')) return html`<div class="listened">${table}</div>`;
  return html`<div class="toolbar" part="toolbar">
      <button part="button" type="button" aria-expanded=${tableOpen} @click=${toggleTable}>${frame.table}</button>
    </div>
    <div part="table" ?hidden=${!tableOpen}>${tableOpen ? table : table.beginning}</div>`;
}

function footer({ credit }: FrameOptions, data: DataSet, messages: Messages) {
  const { frame } = messages;
  const when = data.periodWords ? messages.text(data.periodWords) : messages.period(parsePeriod(data.period));
  const parts = [
    frame.figures(when),
    data.checked && frame.checked(parsePeriod(data.checked).start),
    ...[credit, data.whose].map((name) => name && frame.credit(name)),
    !messages.reviewed && frame.draft,
  ];
  return html`<p class="footer">${parts.filter((part) => part).join(' · ')}</p>`;
}
