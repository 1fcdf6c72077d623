import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DataSet } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import type { Sentence } from '../core/sentences.js';
import { type FirstWords, firstWords, type Generated } from '../locales/first-words.js';
import { footerLine, footerParts } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import type { BoxController } from './box.js';
import { correctionNotices } from './corrections.js';
import { noteMarks } from './note-marks.js';
import { type EntryLabel, noteList, type NotesContent } from './notes.js';
import type { DataTable } from './table.js';
import type { Shown, ToolOptions, ToolsController } from './toolbar.js';

/** What the embedder decides; every element has these as attributes. */
export interface FrameOptions extends ToolOptions {
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly subtitle: string | null;
  readonly credit: string | null;
  readonly open: string | null;
  readonly supportText: string | null;
  readonly supportHref: string | null;
  readonly tools: ToolsController;
  /** Attributes that were given, by name. */
  readonly given: Readonly<Record<string, string>>;
  readonly kind: Shown['kind'];
  readonly box: BoxController;
  /** `dvVersion`: version of the data that the words around the widget were written from. */
  readonly dataset: { readonly dvVersion?: string };
}

/** What the element has to say and show. */
export interface FrameContent extends Generated {
  readonly chart: TemplateResult;
  readonly table: DataTable;
  readonly label: EntryLabel;
  /** What all this was made of. */
  readonly model: unknown;
}

/** What stands around every drawing: headline, description, finding, picture, caveats, source, table, notes. */
export function frame(options: FrameOptions, data: DataSet, content: FrameContent, messages: Messages): TemplateResult {
  const first = firstWords(data, content, messages);
  return html`<figure part="figure" lang=${messages.language} @focusin=${options.box.reveal}>
    <div class="heading" part="heading" role="heading" aria-level=${level(options.headingLevel)}>
      ${options.heading ?? first.heading}
    </div>
    <p class="subtitle" part="subtitle">${options.subtitle ?? first.subtitle}</p>
    ${support(options)}
    <p class="summary" part="summary">${sentences(first.finding, messages)}</p>
    ${correctionNotices(options.dataset.dvVersion, data, content.label, messages)}
    <div class="chart" part="chart">${content.chart}</div>
    ${first.caveats.map((caveat) => html`<p class="caveat">${caveat}</p>`)}
    ${first.source ? html`<p class="from">${first.source}</p>` : nothing} ${footer(options, data, content, messages)}
    ${toolsAndTable(options, data, content, messages)}
    ${notes(options, data, { ...content, more: moreThan(first, content) }, messages)} ${options.box.button(messages)}
  </figure>`;
}

/** Each followed by the marks of its notes. */
const sentences = (list: readonly Sentence[], messages: Messages) =>
  list.map(({ text, notes }) => html`${text}${noteMarks(notes, messages)} `);

/** All that can be said, where that is more than what stands above the chart. */
const moreThan = ({ finding }: FirstWords, content: FrameContent): readonly Sentence[] =>
  finding.length === content.finding.length && finding[0] === content.finding[0] ? [] : content.finding;

/** Those of own data, which may be thousands, are drawn anew only when they are others; to ours, quotes may come later. */
function notes({ open }: FrameOptions, data: DataSet, content: Omit<NotesContent, 'isFetched'>, messages: Messages) {
  const isOpen = opens(open).includes('notes');
  const isFetched = data.whose === undefined;
  return guard([isFetched ? {} : content.notes, messages, isOpen], () =>
    noteList({ ...content, isFetched }, isOpen, messages),
  );
}

/** What is open at first. */
export const opens = (open: string | null): readonly string[] => open?.split(/\s+/) ?? [];

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
function toolsAndTable(options: FrameOptions, data: DataSet, { table, model }: FrameContent, messages: Messages) {
  const { tools, toolbar, tableOpen, kind, given, heading, subtitle, credit, supportText } = options;
  const shown = { kind, data, model, messages, choice: { heading, subtitle, credit, supportText }, options: given };
  const hasButton = (toolbar ?? 'table').split(/\s+/).includes('table');
  return html`${tools.render(shown, options)}
  ${
    hasButton
      ? html`<div part="table" ?hidden=${!tableOpen}>${tableOpen ? table : table.beginning}</div>`
      : html`<div class="listened">${table}</div>`
  }`;
}

/** The day is said once, behind the source. */
function footer({ credit }: FrameOptions, data: DataSet, { notes }: FrameContent, messages: Messages) {
  const said = notes.list.length ? { ...data, checked: undefined } : data;
  return html`<p class="footer">${footerLine(footerParts(said, credit, messages))}</p>`;
}
