import { type TemplateResult, css, html, nothing } from 'lit';
import { safeLink } from '../core/links.js';
import type { Note, Notes } from '../core/notes.js';
import type { Sentence } from '../core/sentences.js';
import type { Messages } from '../locales/index.js';
import { essayWords, seenWords, sourceParts } from '../locales/source-words.js';
import { goBack, noteMarks } from './note-marks.js';
import { askForPassages, passagesMissing, quotation, seenHow } from './quotes.js';

/** Names what a note's entry is about, as in "2018, old method"; empty where nothing needs to be said. */
export type EntryLabel = (id: string) => string;

/** What stands in the notes of a widget, and whether all of it is there at once: of our data, most of it is fetched. */
export interface NotesContent {
  readonly notes: Notes;
  readonly label: EntryLabel;
  /** The whole finding, where it is longer than what stands above the chart. */
  readonly more: readonly Sentence[];
  readonly isFetched: boolean;
}

/** All notes of a widget behind one button: each with its source, what is to be known of the figures from it, and the way back. */
export function noteList(
  { notes: { list, remarks }, label, more, isFetched }: NotesContent,
  isOpen: boolean,
  messages: Messages,
): TemplateResult {
  return html`<details class="notes" part="notes" ?open=${isOpen} @toggle=${isFetched ? askWhenOpened : nothing}>
    <summary>${messages.frame.notes} (${list.length})</summary>
    ${isFetched && passagesMissing() ? html`<p role="status">${messages.frame.notAllLoaded}</p>` : nothing}
    ${more.length ? html`<p>${more.map(({ text, notes }) => html`${text}${noteMarks(notes, messages)} `)}</p>` : nothing}
    ${remarks.map(({ text, numbers }) => html`<p>${messages.text(text)}${noteMarks(numbers, messages)}</p>`)}
    <ol>
      ${list.map((note) => noteItem(note, label, messages))}
    </ol>
    ${legend(list, messages)}
    <slot name="note"></slot>
  </details>`;
}

const askWhenOpened = (event: Event): void => {
  if ((event.target as HTMLDetailsElement).open) askForPassages(event);
};

function noteItem({ number, source, citations, entries }: Note, label: EntryLabel, messages: Messages): TemplateResult {
  const { frame } = messages;
  const labels = entries.map(({ id }) => label(id)).filter((each) => each);
  return html`<li id="note-${number}" tabindex="-1">
    ${labels.length ? html`<b>${messages.list(labels)}</b> · ` : nothing}${sourceLine({ source, citations }, messages)}
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

/** What the labels of these sources mean, once for all of them. */
function legend(list: Notes['list'], { frame }: Messages) {
  const labels = (['full', 'excerpt', 'copy', 'essay'] as const).filter((label) =>
    list.some(({ source: { seen } }) => (seen === 'page' ? 'full' : seen) === label),
  );
  return labels.length
    ? html`<p class="labels">${labels.map((label) => html`[${frame.seen[label]}] ${frame.legend[label]} `)}</p>`
    : nothing;
}

function sourceLine({ source, citations }: Pick<Note, 'source' | 'citations'>, messages: Messages): TemplateResult {
  const { frame } = messages;
  const { before, linked, after } = sourceParts(source, messages);
  const link = safeLink(source.url);
  const how = source.note ? undefined : seenHow(source.id);
  return html`<span part="sources" class="source"
      >${before}${link ? html`<a href=${link} rel="noreferrer">${linked}</a>` : linked}${after}${essayWords(source, citations, messages)}${seenWords(source, messages)}
      ${source.note ? messages.text(source.note) : nothing}</span
    >
    ${
      source.seen === 'given'
        ? nothing
        : html`<details @toggle=${askForPassages}>
            <summary>${frame.passages}</summary>
            ${citations.map((citation) => quotation(citation, messages))}
            ${how ? html`<p>${messages.text(how)}</p>` : nothing}
          </details>`
    }`;
}

export const noteStyles = css`
  .notes {
    display: block;
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
    text-underline-offset: 2px;
  }
`;
