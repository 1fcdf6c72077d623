import { type TemplateResult, css, html, nothing } from 'lit';
import { endWords } from '../locales/end-words.js';
import type { Messages } from '../locales/index.js';
import { patterns } from '../ui/bars.js';
import { cited } from '../ui/cited.js';
import { type DataTable, dataTable } from '../ui/table.js';
import type { Figure, FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';
import { unitGrid } from './model-units.js';
import { barsStyles, funnelBars } from './view-bars.js';
import { stageStyles } from './view-stage.js';
import { funnelUnits, unitStyles } from './view-units.js';
import { allFigures, amountWords, originWords, rowBounds, shareWords } from './view-words.js';

/** The drawing of a funnel: squares where they are asked for and come out whole, else bars. */
export function funnelView(model: FunnelModel, wanted: 'bars' | 'units', messages: Messages): TemplateResult {
  const grid = wanted === 'units' ? unitGrid(model) : null;
  return html`${patterns}${grid ? funnelUnits(model, grid, messages) : [funnelBars(model, messages), key(model, messages)]}`;
}

/** What the ends of bars mean, as far as they are on this chart. */
function key(model: FunnelModel, messages: Messages) {
  const said = endWords(rowBounds(model), messages);
  return model.rows && said ? html`<p class="words">${said}</p>` : nothing;
}

/** The generated headline. */
export function funnelHeading(model: FunnelModel, messages: Messages): string {
  return messages.funnel.heading(funnelFacts(model, messages));
}

/** Every stage, each with its unit, its origin, its denominator and its time. */
export function funnelTable(model: FunnelModel, messages: Messages): DataTable {
  const { columns } = messages.funnel;
  return dataTable([model, messages], () => ({
    caption: messages.text(model.funnel.title),
    columns: [
      columns.stage,
      columns.value,
      columns.origin,
      columns.share,
      columns.period,
      columns.provider,
    ],
    groups: [{ heading: null, rows: allFigures(model).map((figure) => tableRow(figure, model, messages)) }],
  }));
}

function tableRow(figure: Figure, model: FunnelModel, messages: Messages) {
  const { stage, value, period } = figure;
  const provider = model.funnel.providers.find(({ id }) => id === stage.provider);
  const unit = value === null ? '' : ` ${messages.unit(stage.unit, value, figure.bound)}`;
  return {
    head: messages.text(stage.label),
    cells: [
      html`${cited(amountWords(figure, messages), stage.id, model.notes)}${unit}`,
      originWords(figure, model, messages) ?? (value === null ? '' : messages.funnel.counted),
      shareWords(figure, model, messages) ?? '',
      stage.periodWords ? messages.text(stage.periodWords) : messages.period(period),
      provider ? messages.text(provider.name) : '',
    ],
  };
}

export const funnelStyles = [
  stageStyles,
  barsStyles,
  unitStyles,
  css`
    p.words {
      margin: 12px 0 0;
    }
  `,
];
