import { type TemplateResult, css, html, nothing } from 'lit';
import { END_OF } from '../core/hedges.js';
import type { Messages } from '../locales/index.js';
import type { Fill } from '../core/bars.js';
import { bar } from '../ui/bars.js';
import { cited } from '../ui/cited.js';
import type { Figure, Slot, TrendModel } from './model.js';
import { breakWords, otherWords, partWords, valueWords } from './view-words.js';

/** The trend as rows, for narrow hosts and wherever no picture can be drawn. */
export function trendRows(model: TrendModel, messages: Messages): TemplateResult {
  // One scale for all rows, so the longest figure says how much room all of them leave.
  const figures = model.slots.flatMap(({ main, others }) => [main, ...others]);
  const longest = Math.max(0, ...figures.map((figure) => (figure ? valueWords(figure, messages).length : 0)));
  return html`${model.segments.map(
    (segment) => html`
      ${breakReason(segment[0], model, messages)}
      <ul class="rows ${longest > 15 ? 'stacked' : longest > 7 ? 'roomy' : ''}" role="list">
        ${segment.map((slot) => row(slot, model, messages))}
      </ul>
    `,
  )}`;
}

function breakReason(first: Slot | undefined, { notes }: TrendModel, messages: Messages) {
  if (!first?.apart) return nothing;
  const words = breakWords(first, messages);
  return html`<p class="break">
    ${words.map((each, index) => html`${index ? '; ' : ''}<b>${cited(each, first.breaks[index]?.id ?? '', notes)}</b>`)}
  </p>`;
}

function row(slot: Slot, model: TrendModel, messages: Messages): TemplateResult {
  const { year, main, others, apart, providerChanged } = slot;
  const provider = main && model.providers.get(main.observation.provider);
  const words = [
    main ? partWords(main, messages) : messages.trend.noFigure,
    ...(apart ? [main && main.mixedFrom !== null && messages.trend.legend.mixed] : breakWords(slot, messages)),
    providerChanged && provider && messages.trend.countedBy(messages.text(provider.short)),
  ].filter((each) => each);
  return html`<li>
    <span class="year">${year}</span>
    <span class="figures">
      ${main ? track(main, 22, model, messages) : html`<span class="track empty"></span>`}
      ${words.length ? html`<span class="words">${words.join(' · ')}</span>` : nothing}
      ${others.map((other) => html`${track(other, 7, model, messages, otherWords(other, model, messages))}`)}
    </span>
  </li>`;
}

function track(
  figure: Figure,
  height: number,
  { largest, notes }: TrendModel,
  messages: Messages,
  words = '',
): TemplateResult {
  const fill: Fill = figure.mixedFrom !== null ? 'mixed' : figure.partial ? 'hatched' : 'solid';
  return html`<span class="track ${words ? 'thin' : ''}"
    >${bar((figure.observation.value ?? 0) / (largest || 1), height, fill, figure.mixedFrom ?? 0, figure.observation.bound)}
    <span class="value ${END_OF[figure.observation.bound] === 'square' ? '' : 'hedged'}"
      ><b>${cited(valueWords(figure, messages), figure.observation.id, notes, String(figure.period.end.year))}</b>
      ${words}</span
    ></span
  >`;
}

export const rowStyles = css`
  .rows {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .rows li {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
  }

  .year {
    line-height: 22px;
  }

  .track {
    display: flex;
    align-items: center;
    gap: 8px;
    /* Room for the largest figure behind the longest bar. */
    padding-inline-end: 92px;
  }

  .track.thin {
    flex-wrap: wrap;
    margin-block-start: 3px;
    font-size: var(--_note);
  }

  .track.empty {
    block-size: 22px;
    border-block-end: 1px dashed var(--_muted);
  }

  .value {
    flex: none;
    line-height: 22px;
  }

  .thin .value {
    flex: 0 1 auto;
    margin-inline-end: -92px;
    color: var(--_muted);
  }

  /* The end of a hedge is drawn beyond its bar. */
  .hedged {
    margin-inline-start: 10px;
  }

  .roomy .track {
    padding-inline-end: 156px;
  }

  /* Figures that leave no room for bars stand under them. */
  .stacked .track {
    flex-wrap: wrap;
    padding-inline-end: 18px;
  }

  .stacked .value {
    flex: 0 1 auto;
    margin-inline-end: 0;
  }

  .words {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
  }

  .break {
    margin: 14px 0 8px;
    padding-block-start: 8px;
    border-block-start: 2px dotted var(--_text);
    font-size: var(--_note);
  }
`;
