import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DataSet } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import { type FirstWords, firstWords, type Generated } from '../locales/first-words.js';
import { creditParts, footerLine, footerParts } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import type { BoxController } from './box.js';
import type { CardContent, CardController } from './card.js';
import { citedNumbers } from './cited.js';
import { correctionNotices } from './corrections.js';
import { type EntryLabel, noteList } from './notes.js';
import type { DataTable } from './table.js';
import type { Shown, ToolOptions, ToolsController } from './toolbar.js';

/** What the embedder decides; every element has these as attributes. */
export interface FrameOptions extends ToolOptions {
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly subtitle: string | null;
  readonly credit: string | null;
  readonly supportText: string | null;
  readonly supportHref: string | null;
  readonly notesOpen: boolean;
  readonly toggleNotes: () => void;
  readonly tools: ToolsController;
  readonly cards: CardController;
  /** Attributes that were given, by name. */
  readonly given: Readonly<Record<string, string>>;
  readonly kind: Shown['kind'];
  readonly box: BoxController;
  /** `dvVersion`: version of the data that the words around the widget were written from. */
  readonly dataset: { readonly dvVersion?: string };
}

/** What the element has to say and show. */
export interface FrameContent extends Generated, Pick<CardContent, 'head' | 'details' | 'row'> {
  readonly chart: TemplateResult;
  readonly table: DataTable;
  readonly label: EntryLabel;
  /** What all this was made of. */
  readonly model: unknown;
}

/**
 * What stands around every drawing, in the order of one screen: headline, description, drawing, caveats, source, and one
 * quiet row. What a reader opens stands below it.
 */
export function frame(options: FrameOptions, data: DataSet, content: FrameContent, messages: Messages): TemplateResult {
  const first = firstWords(data, content, messages);
  const cards = { ...content, messages, isFetched: data.whose === undefined };
  options.cards.update(cards);
  const { notes } = content;
  return html`<figure
    part="figure"
    lang=${messages.language}
    aria-describedby="finding"
    @focusin=${options.box.reveal}
    @click=${options.cards.press}
    @keydown=${options.cards.key}
  >
    <div class="heading" part="heading" role="heading" aria-level=${level(options.headingLevel)}>
      ${options.heading ?? first.heading}
    </div>
    <p class="subtitle" part="subtitle">${options.subtitle ?? first.subtitle}</p>
    ${support(options)}
    ${options.tableOpen ? nothing : html`<p class="summary listened" part="summary">${first.finding.join(' ')}</p>`}
    ${correctionNotices(options.dataset.dvVersion, data, content.label, messages)}
    <div class="chart" part="chart">${content.chart}</div>
    ${notes.evidence.size ? html`<p class="hint">${content.row ? messages.timeline.hint : messages.frame.hint}</p>` : nothing}
    ${first.caveats.map((caveat) => html`<p class="caveat">${caveat}</p>`)}
    <p class="from">
      ${footerLine([...creditParts(data, options.credit, messages), first.source, ...footerParts(data, messages)])}
    </p>
    ${quietRow(options, data, content, messages)} ${table(options, first, content, messages)}
    <div class="notes" part="notes" ?hidden=${!options.notesOpen}>
      <p id="finding">${content.finding.join(' ')}</p>
      ${options.notesOpen ? openNotes(cards, messages) : nothing}
      <slot name="note"></slot>
    </div>
    ${options.box.button(messages)}
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

/** Notes, and what can be done with the widget. */
function quietRow(
  options: FrameOptions,
  data: DataSet,
  { notes, model, heading: headline, finding }: FrameContent,
  messages: Messages,
) {
  const { tools, kind, given, heading, subtitle, credit, supportText } = options;
  const summary = { heading: headline, finding };
  const shown = {
    kind,
    data,
    model,
    summary,
    messages,
    choice: { heading, subtitle, credit, supportText },
    options: given,
  };
  return html`<div class="actions">
      <button
        class="notes-button"
        part="button"
        type="button"
        aria-expanded=${options.notesOpen}
        @click=${options.toggleNotes}
      >
        <span class="sign" aria-hidden="true">${options.notesOpen ? '–' : '+'}</span>${messages.frame.notes}
        (${notes.list.length})
      </button>
      ${tools.render(shown, options)}
    </div>
    ${tools.panel(messages)}`;
}

/** Without a button the table stays for those who listen: it is the accessible form of the picture. */
function table(
  { toolbar, tableOpen }: FrameOptions,
  { finding }: FirstWords,
  content: FrameContent,
  messages: Messages,
) {
  const { table: all, notes, head, row } = content;
  if (!(toolbar ?? 'table').split(/\s+/).includes('table')) return html`<div class="listened">${all}</div>`;
  const said = () => finding.map((text) => [row ? text : citedNumbers(text, notes, head), ' ']);
  return html`<div part="table" ?hidden=${!tableOpen}>
    ${
      tableOpen
        ? html`<p class="summary" part="summary">${guard([notes, messages], said)}</p>
            ${all}`
        : all.beginning
    }
  </div>`;
}

/** Those of own data, which may be thousands, are drawn anew only when they are others; to ours, quotes may come later. */
const openNotes = (content: CardContent & Pick<FrameContent, 'label'>, messages: Messages) =>
  guard([content.isFetched ? {} : content.notes, messages], () => noteList(content, messages));
