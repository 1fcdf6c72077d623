import { type TemplateResult, css, html, nothing } from 'lit';
import type { Notes, Passage } from '../core/notes.js';
import { footerLine } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import { cardBody, type CardContent } from './card.js';
import { cited } from './cited.js';
import { notAllLoaded } from './quotes.js';
import { placeNames, sourceLine } from './sources.js';

/** Names what stands on a source, as in "2018, old method"; empty where nothing needs to be said. */
export type EntryLabel = (id: string) => string;

/** What stands in the notes of a widget. */
export interface NotesContent extends CardContent {
  readonly label: EntryLabel;
}

/**
 * What the data set cannot show, figures that are not drawn, and the sources with the figures that rest on them. Paper
 * has all cards here, since nobody can open them there, and so has a place with much room.
 */
export function noteList(content: NotesContent, messages: Messages): TemplateResult {
  const { notes, label, isFetched, head } = content;
  const { list, remarks, others, evidence } = notes;
  const { frame } = messages;
  return html`${isFetched ? notAllLoaded(messages) : nothing}
    ${remarks.map(({ text, passages }) => html`<p>${messages.text(text)}${where(passages, messages)}</p>`)}
    ${
      others.some(({ words }) => words)
        ? html`<p><b>${frame.notUsed}</b></p>
            <ul>
              ${others.map(({ words, reason, passages }) =>
                words && reason
                  ? html`<li>${messages.text(words)}: ${messages.text(reason)}${where(passages, messages)}</li>`
                  : nothing,
              )}
            </ul>`
        : nothing
    }
    <ol>
      ${list.map((note) => {
        const named = note.entries.filter(label);
        return html`<li>
          ${named.map((id, index) => html`${index ? ', ' : ''}${cited(label(id), id, notes)}`)}${named.length ? ' · ' : ''}${sourceLine(note, messages)}
        </li>`;
      })}
    </ol>
    ${legend(list, messages)}
    <div class="cards">
      ${[...evidence.values()].map(
        (each) =>
          html`<p><b>${footerLine(head(each.id))}</b></p>
            ${cardBody(each, content)}`,
      )}
    </div>`;
}

const where = (passages: readonly Passage[], messages: Messages) => {
  const names = placeNames(passages, messages);
  return names ? ` (${names})` : '';
};

/** What the labels of these sources mean, once for all of them. */
function legend(list: Notes['list'], { frame }: Messages) {
  const labels = (['full', 'excerpt', 'copy', 'essay'] as const).filter((label) =>
    list.some(({ source: { seen } }) => (seen === 'page' ? 'full' : seen) === label),
  );
  return labels.length
    ? html`<p class="labels">${labels.map((label) => html`[${frame.seen[label]}] ${frame.legend[label]} `)}</p>`
    : nothing;
}

export const noteStyles = css`
  .notes {
    padding-block: 4px 10px;
    color: var(--_muted);
    font-size: var(--_note);
    line-height: calc(17em / 13);
    overflow-wrap: anywhere;
  }

  .notes ol {
    padding-inline-start: 26px;
    columns: 20em 2;
    column-gap: 28px;
  }

  .notes :is(ol, ul) {
    margin: 0 0 6px;
  }

  .notes ul {
    padding-inline-start: 18px;
  }

  .notes li {
    margin-block-end: 4px;
    break-inside: avoid;
  }

  /* The number of the source beside their first line. */
  .notes .cited {
    vertical-align: top;
  }

  .notes b {
    color: var(--_text);
  }

  .notes a {
    text-underline-offset: 2px;
  }

  @media screen {
    .notes:not(.whole) .cards {
      display: none;
    }
  }
`;
