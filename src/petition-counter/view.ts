import { type TemplateResult, css, html, nothing } from 'lit';
import { END_WIDTH } from '../core/bar-shapes.js';
import type { Bound } from '../core/evidence.js';
import type { Messages } from '../locales/index.js';
import { hedgedBar } from '../ui/bar-templates.js';
import { cited } from '../ui/cited.js';
import { restButton } from '../ui/rest.js';
import { type DataTable, dataTable } from '../ui/table.js';
import { type Count, type CounterModel, MOST } from './model.js';
import { nameOf, whenOf, whoAndWhen } from './view-words.js';

/** Height of a bar, in CSS pixels. */
const BAR = 20;

/**
 * Petitions under each other on one scale: name and figure in one line, the bar, and who gathers it since when.
 * @param showAll what a reader does who asks for more than fit on a screen; `null` once that is done
 */
export function counterView(model: CounterModel, showAll: (() => void) | null, messages: Messages): TemplateResult {
  const { counts, data } = model;
  const most = showAll ? MOST : Infinity;
  return html`<ul class="petitions" role="list">
      ${counts.slice(0, most).map((count) => row(count, model, messages))}
    </ul>
    ${showAll && counts.length > most ? restButton(counts.length - most, showAll, messages) : nothing}
    ${data.caution ? html`<p class="caveat">${messages.text(data.caution)}</p>` : nothing}`;
}

function row(count: Count, model: CounterModel, messages: Messages): TemplateResult {
  const { petition, share } = count;
  const { notes, goal } = model;
  const name = nameOf(count, messages);
  const side = petition.side === 'against' ? 'contrast' : 'accent';
  const said = whoAndWhen(count, messages);
  const others = (notes.evidence.get(petition.id)?.others ?? []).flatMap(({ short }) => short ?? []);
  return html`<li>
    <span class="name ${petition.side ? side : ''}">${name}</span>
    <span class="count">
      ${
        petition.value === null
          ? messages.petitions.unknown
          : cited(figure(petition.value, petition.bound, messages), petition.id, notes, name)
      }
    </span>
    <span class="track">
      ${share === null ? nothing : hedgedBar(share, BAR, petition.bound, side)}
      ${
        goal === null
          ? nothing
          : html`<svg class="goal" width=${`${goal.share * 100}%`} height=${BAR} aria-hidden="true">
              <rect width="100%" height="100%" />
              <line x1="100%" x2="100%" y1="-3" y2=${BAR + 3} />
            </svg>`
      }
    </span>
    ${goal === null ? nothing : html`<span class="said">${messages.petitions.goal(goal.value, petition.value)}</span>`}
    ${said.length ? html`<span class="said">${said.map((each) => html`<span>${each}</span> `)}</span>` : nothing}
    ${others.map((each) => html`<span class="said also">${cited(messages.frame.alsoReported(messages.text(each)), petition.id, notes)}</span>`)}
  </li>`;
}

/** The hedge is smaller than the number, in whatever order the language has them. */
function figure(value: number, bound: Bound, messages: Messages) {
  const number = messages.number(value);
  const [before = '', after = ''] = messages.hedged(value, bound).split(number);
  return html`${before}<b>${number}</b>${after}`;
}

/** The counts as a table. */
export function counterTable(model: CounterModel, messages: Messages): DataTable {
  const { data, counts } = model;
  const { columns, unknown } = messages.petitions;
  return dataTable([model, messages], () => ({
    caption: messages.text(data.title),
    columns: [columns.name, columns.value, columns.when, columns.opened],
    groups: [
      {
        heading: null,
        rows: counts.map((count) => {
          const { petition, opened } = count;
          return {
            head: messages.text(petition.name),
            cells: [
              petition.value === null
                ? unknown
                : html`${cited(messages.hedged(petition.value, petition.bound), petition.id, model.notes)}
                  ${messages.unit(data.unit, petition.value, petition.bound)}`,
              whenOf(count, messages),
              opened ? messages.period(opened) : unknown,
            ],
          };
        }),
      },
    ],
  }));
}

export const counterStyles = css`
  .petitions {
    display: grid;
    gap: 9px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .petitions li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 10px;
    overflow-wrap: anywhere;
  }

  .name {
    font-size: var(--_body);
    font-weight: 700;
  }

  .name.accent {
    color: var(--_accent);
  }

  .name.contrast {
    color: var(--_contrast);
  }

  .count {
    margin-inline-start: auto;
  }

  .count b {
    font-size: var(--_figure);
    line-height: calc(28em / 24);
    letter-spacing: -0.01em;
  }

  .petitions .track {
    display: grid;
    flex: 0 0 100%;
    box-sizing: border-box;
    margin-block: 1px 3px;
    padding-inline-end: ${END_WIDTH}px;
  }

  .track > svg {
    grid-area: 1 / 1;
  }

  /* What the goal still needs is an outline, because backgrounds vanish in print. */
  .goal {
    overflow: visible;
    fill: none;
    stroke: var(--_muted);
  }

  /* Over a bar that is longer, the goal itself. */
  .goal line {
    stroke: var(--_text);
    stroke-width: 2px;
  }

  .said {
    flex: 0 0 100%;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: calc(15em / 12);
  }

  .said span {
    display: block;
  }

  .said.also {
    line-height: calc(24em / 12);
  }

  @container (width >= 600px) {
    .said span {
      display: inline;
    }

    .said span + span::before {
      content: '· ';
    }
  }
`;
