import { type TemplateResult, css, html, nothing } from 'lit';
import { END_WIDTH } from '../core/bars.js';
import { endWords } from '../locales/end-words.js';
import type { Messages } from '../locales/index.js';
import { hedgedBar } from '../ui/bars.js';
import { noteMarks } from '../ui/note-marks.js';
import { type DataTable, dataTable } from '../ui/table.js';
import type { Count, CounterModel } from './model.js';
import { whenWords } from './view-words.js';

/** Petitions under each other on one scale, each with its figure, its hedge and its time. */
export function counterView(model: CounterModel, messages: Messages): TemplateResult {
  const { petitions: words } = messages;
  const key = endWords(
    model.counts.map(({ petition }) => petition.bound),
    messages,
  );
  return html`<ul class="petitions" role="list">
      ${model.counts.map((count) => row(count, model, messages))}
    </ul>
    ${model.sameSpan || model.counts.length < 2 ? nothing : html`<p class="remark">${words.notComparable}</p>`}
    ${key ? html`<p class="remark">${key}</p>` : nothing}`;
}

function row(count: Count, model: CounterModel, messages: Messages): TemplateResult {
  const { petition, share, notes } = count;
  const { data, goal } = model;
  const when = whenWords(count, model, messages);
  return html`<li>
    <span class="name">${messages.text(petition.name)}</span>
    <span class="count">
      ${
        petition.value === null
          ? messages.petitions.unknown
          : html`<b>${messages.hedged(petition.value, petition.bound)}</b>
              ${messages.unit(data.unit, petition.value, petition.bound)}`
      }${noteMarks(notes, messages)}
    </span>
    <span class="track ${goal === null ? '' : 'goal'}"
      >${share === null ? nothing : hedgedBar(share, 26, petition.bound, petition.side === 'against' ? 'contrast' : 'accent')}</span
    >
    ${when ? html`<span class="when">${when}</span>` : nothing}
  </li>`;
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
