import { type TemplateResult, css, html, nothing } from 'lit';
import { END_OF } from '../core/hedges.js';
import type { Messages } from '../locales/index.js';
import type { PetitionFacts } from '../locales/messages.js';
import { END_WIDTH, hedgedBar } from '../ui/bars.js';
import { noteMarks } from '../ui/note-marks.js';
import { type DataTable, dataTable } from '../ui/table.js';
import type { Count, CounterModel } from './model.js';

/** Petitions under each other on one scale, each with its figure, its hedge and its time. */
export function counterView(model: CounterModel, messages: Messages): TemplateResult {
  const { petitions: words } = messages;
  const ends = new Set(model.counts.map(({ petition }) => END_OF[petition.bound]));
  const key = [ends.has('open') && words.openEnd, ends.has('soft') && words.softEnd].filter((each) => each !== false);
  return html`<ul class="petitions" role="list">
      ${model.counts.map((count) => row(count, model, messages))}
    </ul>
    ${model.sameSpan || model.counts.length < 2 ? nothing : html`<p class="remark">${words.notComparable}</p>`}
    ${key.length ? html`<p class="remark">${key.join(' · ')}</p>` : nothing}`;
}

function row(
  { petition, opened, share, notes }: Count,
  { data, goal }: CounterModel,
  messages: Messages,
): TemplateResult {
  const { petitions: words } = messages;
  const when = [
    goal !== null && words.goal(goal, petition.value),
    petition.periodWords && messages.text(petition.periodWords),
    opened && words.opened(opened),
  ].filter((each) => each);
  return html`<li>
    <span class="name">${messages.text(petition.name)}</span>
    <span class="count">
      ${
        petition.value === null
          ? words.unknown
          : html`<b>${messages.hedged(petition.value, petition.bound)}</b>
              ${messages.unit(data.unit, petition.value, petition.bound)}`
      }${noteMarks(notes, messages)}
    </span>
    <span class="track ${goal === null ? '' : 'goal'}"
      >${share === null ? nothing : hedgedBar(share, 26, petition.bound, petition.side === 'against' ? 'contrast' : 'accent')}</span
    >
    ${when.length ? html`<span class="when">${when.join(' · ')}</span>` : nothing}
  </li>`;
}

/** What the sentence and the headline may state. */
export function petitionFacts({ data, counts }: CounterModel, messages: Messages): PetitionFacts {
  return {
    subject: messages.text(data.subject),
    reportedBy: messages.text(data.reportedBy),
    unit: data.unit,
    petitions: counts.map(({ petition, opened, period }) => ({
      name: messages.text(petition.name),
      value: petition.value,
      bound: petition.bound,
      side: petition.side,
      opened,
      when: petition.periodWords ? messages.text(petition.periodWords) : messages.period(period),
    })),
  };
}

/** What a note is about: the petition's name. */
export function counterLabel(id: string, { counts }: CounterModel, messages: Messages): string {
  const count = counts.find(({ petition }) => petition.id === id);
  return count ? messages.text(count.petition.name) : '';
}

/** The counts as a table. */
export function counterTable(model: CounterModel, messages: Messages): DataTable {
  const { data, counts } = model;
  const { columns, unknown } = messages.petitions;
  return dataTable([model, messages], () => ({
    caption: messages.text(data.title),
    columns: [columns.name, columns.value, columns.when, columns.opened, columns.notes],
    groups: [
      {
        heading: null,
        rows: counts.map(({ petition, opened, period, notes }) => ({
          head: messages.text(petition.name),
          cells: [
            petition.value === null
              ? unknown
              : `${messages.hedged(petition.value, petition.bound)} ${messages.unit(data.unit, petition.value, petition.bound)}`,
            petition.periodWords ? messages.text(petition.periodWords) : messages.period(period),
            opened ? messages.period(opened) : unknown,
            noteMarks(notes, messages),
          ],
        })),
      },
    ],
  }));
}

export const counterStyles = css`
  .summary {
    font-size: 20px;
    line-height: 1.34;
  }

  .petitions {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .petitions li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 12px;
  }

  .count {
    margin-inline-start: auto;
    color: var(--_muted);
  }

  .count b {
    color: var(--_text);
    font-size: 24px;
    font-weight: 700;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }

  .petitions .track {
    box-sizing: border-box;
    flex: 0 0 100%;
    margin-block: 4px;
    padding-inline-end: ${END_WIDTH}px;
  }

  /* The empty part is what the goal still needs: an outline, because backgrounds vanish in print. */
  .goal {
    outline: 1px solid var(--_muted);
    outline-offset: -1px;
  }

  .when,
  .remark {
    color: var(--_muted);
    font-size: 13px;
  }

  .remark {
    margin: 8px 0 0;
    max-inline-size: 46em;
  }
`;
