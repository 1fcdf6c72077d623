import { type LitElement, type TemplateResult, css, html, nothing } from 'lit';
import type { Citation, Passages } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import type { Note, Notes } from '../core/notes.js';
import { parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';
import { loadPassages } from './load-passages.js';

/**
 * Buttons that lead to notes. Not links: inside a shadow root `#note` would change the page's address and scroll nowhere.
 * @param tabIndex -1 where the same notes can be reached by keys from nearby
 */
export function noteMarks(numbers: readonly number[], messages: Messages, tabIndex = 0): TemplateResult {
  return html`${JOINER}<span class="marks"
      >${[...new Set(numbers)].map(
        (number) =>
          html`<button
            class="mark"
            type="button"
            tabindex=${tabIndex}
            aria-label=${messages.frame.noteMark(number)}
            data-note=${number}
            @click=${goToNote}
          >
            ${number}
          </button>`,
      )}</span
    >`;
}

/** Keeps marks on the line of the word before them. */
const JOINER = '\u2060';

/** Names what a note's entry is about, as in "2018, old method"; empty where nothing needs to be said. */
export type EntryLabel = (id: string) => string;

/** All notes of a widget, each with its source, what is to be known of the figures from it, and the way back. */
export function noteList({ list, remarks }: Notes, label: EntryLabel, messages: Messages): TemplateResult {
  return html`<section class="notes" part="notes">
    ${remarks.map(({ text, numbers }) => html`<p>${messages.text(text)}${noteMarks(numbers, messages)}</p>`)}
    <ol aria-label=${messages.frame.notes}>
      ${list.map((note) => noteItem(note, label, messages))}
    </ol>
    <slot name="note"></slot>
  </section>`;
}

function noteItem({ number, source, citations, entries }: Note, label: EntryLabel, messages: Messages): TemplateResult {
  const { frame } = messages;
  const labels = entries.map(({ id }) => label(id)).filter((each) => each);
  return html`<li id="note-${number}" tabindex="-1">
    ${labels.length ? html`<b>${messages.list(labels)}</b> · ` : nothing}${sourceLine(source, citations, messages)}
    <button class="back" type="button" aria-label=${frame.back} data-note=${number} @click=${goBack}>↑</button>
    ${entries
      .filter(({ text, conflicts }) => text || conflicts.length)
      .map(
        ({ id, text, conflicts }) =>
          html`<p>
            ${labels.length > 1 && label(id) ? html`<b>${label(id)}:</b>` : nothing}
            ${text ? messages.text(text) : nothing}
            ${conflicts.map(
              ({ words, reason, numbers }) =>
                html`<em>${frame.alsoReported(messages.text(words))}</em>${noteMarks(numbers, messages)}
                  ${messages.text(reason)} `,
            )}
          </p>`,
      )}
  </li>`;
}

function sourceLine(source: Note['source'], citations: Note['citations'], messages: Messages): TemplateResult {
  const { frame } = messages;
  const { before, linked, after } = frame.source(
    source,
    source.date ? messages.period(parsePeriod(source.date)) : null,
  );
  const link = safeLink(source.url);
  const seenHow = source.note ? undefined : passages?.notes[source.id];
  const essayNotes = citations.flatMap(({ essayNote }) => essayNote?.split(' ') ?? []);
  return html`<span part="sources" class="source"
      >${before}${link ? html`<a href=${link} rel="noreferrer">${linked}</a>` : linked}${after}${essayNotes.length ? `, ${frame.essayNote([...new Set(essayNotes)].sort((a, b) => Number(a) - Number(b)))}` : ''}.
      ${source.seen === 'excerpt' ? frame.seenAsExcerpt : nothing}
      ${source.note ? messages.text(source.note) : nothing}</span
    >
    ${
      source.seen === 'given'
        ? nothing
        : html`<details @toggle=${askForPassages}>
            <summary>${frame.passages}</summary>
            ${citations.map((citation) => quotation(citation, messages))}
            ${seenHow ? html`<p>${messages.text(seenHow)}</p>` : nothing}
          </details>`
    }`;
}

/** Quotes of the bundled data weigh as much as an element, and few readers open them: they come when asked for. */
let passages: Passages | null = null;

/** Fetches the quotes, once, when a reader opens the first of them. */
export function askForPassages(event: Event): void {
  const host = ((event.currentTarget as Element).getRootNode() as ShadowRoot).host as LitElement;
  if (passages) return;
  loadPassages().then(
    (loaded) => {
      passages = loaded;
      host.requestUpdate();
    },
    // The link to the source stays; a quote that cannot be fetched is no error of the page.
    (error: unknown) => console.warn(`dv-widgets: the quotes could not be loaded (${String(error)})`),
  );
}

/** The words of a citation, as soon as they are there. */
export function quotation(citation: Citation, messages: Messages) {
  const { frame } = messages;
  const { quote, quoteLanguage, translation, note } = citation.quote ? citation : (passages?.quotes[citation.id] ?? {});
  if (!quote) return nothing;
  const translated = translation && quoteLanguage !== messages.language;
  return html`<p>
    <q lang=${quoteLanguage ?? nothing}>${frame.quoted(quote)}</q>
    ${translated ? html`${frame.translation} ${frame.quoted(messages.text(translation))}` : nothing}
    ${note ? messages.text(note) : nothing}
  </p>`;
}

function goToNote(event: Event): void {
  const mark = event.currentTarget as HTMLElement;
  const root = mark.getRootNode() as ShadowRoot;
  root.querySelector('.mark.visited')?.classList.remove('visited');
  mark.classList.add('visited');
  root.querySelector<HTMLElement>(`#note-${mark.dataset.note}`)?.focus();
}

/** Back to the mark that led here; failing that, to the first that leads here. */
function goBack(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const root = button.getRootNode() as ShadowRoot;
  const marks = `.mark[data-note="${button.dataset.note}"]`;
  (root.querySelector<HTMLElement>(`${marks}.visited`) ?? root.querySelector<HTMLElement>(marks))?.focus();
}

export const noteStyles = css`
  .marks {
    white-space: nowrap;
  }

  .mark {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: -8px -6px;
    padding: 0 8.7px;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 12px;
    line-height: 1;
    vertical-align: super;
    cursor: pointer;
  }

  /* Side by side, or each would take half of the other's 24 px. */
  .mark + .mark {
    margin-inline-start: 6px;
  }

  .mark:hover {
    color: var(--_text);
    text-decoration: underline;
  }

  .notes {
    margin-block-start: 12px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.45;
  }

  .notes ol {
    margin: 0;
    padding-inline-start: 26px;
    columns: 20em 2;
    column-gap: 46px;
  }

  .notes li {
    margin-block-end: 4px;
    scroll-margin: 80px;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }

  .notes li::marker {
    font-variant-numeric: tabular-nums;
  }

  .notes p {
    margin: 0 0 4px;
  }

  .notes b {
    color: var(--_text);
    font-weight: 650;
  }

  .notes em {
    color: var(--_text);
    font-style: normal;
  }

  .notes a {
    color: inherit;
    text-underline-offset: 2px;
  }

  details {
    display: inline-block;
  }

  details[open] {
    display: block;
  }

  summary {
    display: inline-block;
    min-block-size: 24px;
    cursor: pointer;
    list-style: none;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  q {
    quotes: none;
    font-style: italic;
  }

  .back {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: -4px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`;
