import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DataSet } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import { type FirstWords, firstWords, type Generated } from '../locales/first-words.js';
import { creditParts, footerLine, footerParts } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import type { BoxController } from './box.js';
import type { CardContent } from './card.js';
import { citedNumbers } from './cited.js';
import { correctionNotices } from './corrections.js';
import { type EntryLabel, noteList } from './notes.js';
import { wholeOf } from './quotes.js';
import type { DataTable } from './table.js';
import type { Snapshot, ToolOptions, ToolsController } from './toolbar.js';

export type { Snapshot };

/** What the embedder decides; every element has these as attributes. */
export interface FrameOptions extends ToolOptions {
  readonly heading: string | null;
  readonly headingLevel: number | 'none';
  readonly subtitle: string | null;
  readonly credit: string | null;
  readonly supportText: string | null;
  readonly supportHref: string | null;
  readonly notesOpen: boolean;
  readonly toggleNotes: () => void;
  readonly tools: ToolsController;
  readonly cards: {
    readonly press: (event: Event) => void;
    readonly key: (event: KeyboardEvent) => void;
  };
  /** Attributes that were given, by name. */
  readonly given: Readonly<Record<string, string>>;
  readonly widget: Snapshot['widget'];
  readonly box: BoxController;
  /** `dvVersion`: version of the data that the words around the widget were written from. Absent on a server. */
  readonly dataset?: { readonly dvVersion?: string };
}

/** What is known of the figures of a model. */
interface Entries extends Pick<CardContent, 'notes' | 'head' | 'details'> {
  readonly label: EntryLabel;
}

/** What the element has to say and show of its model. */
export interface WidgetContent<Model> extends Omit<Generated, 'notes'>, Pick<CardContent, 'row'> {
  /** Measures, so that it is asked for only while drawing. */
  readonly chart: () => unknown;
  readonly table: (model: Model) => DataTable;
  readonly entries: (model: Model) => Entries;
  /** How a period is called, where these are events and no figures. */
  readonly figures?: (when: string) => string;
}

export interface FrameContent<Model> extends WidgetContent<Model> {
  readonly model: Model;
  /** The same with what a reader opens, as soon as that is there. */
  readonly opened: () => Model;
}

/** What is known of the figures on screen, with what a reader opens, as soon as that is there. */
export const openedOf = <Model>(_: unknown, data: DataSet, content: FrameContent<Model>, messages: Messages) => ({
  ...content.entries(content.opened()),
  row: content.row,
  messages,
  isFetched: data.whose === undefined,
});

/** What a reader can take away of what is on screen. */
export const snapshotOf = <Model>(
  { widget, given, heading, subtitle, credit, supportText }: Omit<FrameOptions, 'tools' | 'cards'>,
  data: DataSet,
  content: FrameContent<Model>,
  messages: Messages,
): Snapshot => ({
  widget,
  data: wholeOf(data),
  model: content.opened(),
  summary: { heading: content.heading, finding: content.finding },
  messages,
  choice: { heading, subtitle, credit, supportText },
  options: given,
});

/**
 * What stands around every drawing, in the order of one screen: headline, description, drawing, caveats, source, and one
 * quiet row. What a reader opens stands below it.
 */
export function frame<Model>(
  options: FrameOptions,
  data: DataSet,
  content: FrameContent<Model>,
  messages: Messages,
): TemplateResult {
  const entries = content.entries(content.model);
  const { notes, label } = entries;
  const first = firstWords(data, { ...content, notes }, messages);
  const level = levelOf(options.headingLevel);
  return html`<figure
    part="figure"
    lang=${messages.language}
    aria-describedby="finding"
    @focusin=${options.box.reveal}
    @click=${options.cards.press}
    @keydown=${options.cards.key}
  >
    <div
      class="heading ${level ? '' : 'listened'}"
      part="heading"
      role=${level ? 'heading' : nothing}
      aria-level=${level ?? nothing}
    >
      ${options.heading ?? first.heading}
    </div>
    <p class="subtitle" part="subtitle">${options.subtitle ?? first.subtitle}</p>
    ${support(options)}
    ${options.tableOpen ? nothing : html`<p class="summary listened" part="summary">${first.finding.join(' ')}</p>`}
    ${correctionNotices(options.dataset?.dvVersion, data, label, messages)}
    <div class="chart" part="chart">${content.chart()}</div>
    ${notes.evidence.size ? html`<p class="hint">${content.row ? messages.timeline.hint : messages.frame.hint}</p>` : nothing}
    ${first.caveats.map((caveat) => html`<p class="caveat">${caveat}</p>`)}
    <p class="from" part="footer">
      ${footerLine([...creditParts(data, options.credit, messages), first.source, ...footerParts(data, messages, content.figures)])}
    </p>
    ${quietRow(options, data, notes.list.length, messages)} ${table(options, first, entries, content, messages)}
    <div class="notes" part="notes" ?hidden=${!options.notesOpen}>
      <p id="finding">${content.finding.join(' ')}</p>
      ${options.notesOpen ? openNotes(openedOf(options, data, content, messages), messages) : nothing}
      <slot name="note"></slot>
    </div>
    ${options.box.button(messages)}
  </figure>`;
}

function levelOf(wanted: number | 'none'): number | null {
  if (wanted === 'none') return null;
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

/** Notes, and what can be done with the widget. */
function quietRow(options: FrameOptions, data: DataSet, sources: number, messages: Messages) {
  return html`<div class="actions">
      <button
        class="notes-button"
        part="button"
        type="button"
        aria-expanded=${options.notesOpen}
        @click=${options.toggleNotes}
      >
        <span class="sign" aria-hidden="true">${options.notesOpen ? '–' : '+'}</span>${messages.frame.notes}
        (${sources})
      </button>
      ${options.tools.render(data, messages, options)}
    </div>
    ${options.tools.panel(messages)}`;
}

/** Without a button the table stays for those who listen: it is the accessible form of the picture. */
function table<Model>(
  { toolbar, tableOpen }: FrameOptions,
  { finding }: FirstWords,
  { notes, head }: Entries,
  { table: of, model, opened, row }: FrameContent<Model>,
  messages: Messages,
) {
  if (!(toolbar ?? 'table').split(/\s+/).includes('table')) return html`<div class="listened">${of(opened())}</div>`;
  const said = () => finding.map((text) => [row ? text : citedNumbers(text, notes, head), ' ']);
  return html`<div part="table" ?hidden=${!tableOpen}>
    ${
      tableOpen
        ? html`<p class="summary" part="summary">${guard([notes, messages], said)}</p>
            ${of(opened())}`
        : of(model).beginning
    }
  </div>`;
}

/** Those of own data, which may be thousands, are drawn anew only when they are others; to ours, quotes may come later. */
const openNotes = (content: CardContent & Entries, messages: Messages) =>
  guard([content.isFetched ? {} : content.notes, messages], () => noteList(content, messages));
