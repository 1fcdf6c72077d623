import { html } from 'lit';
import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import { type DataTable, dataTable } from '../ui/table.js';
import type { DrawnStage, FunnelModel } from './model.js';
import { amountWords, originWords, shareWords, unitWords } from './view-words.js';

/** Every stage, each with its unit, its origin, its denominator and its time. */
export function funnelTable(model: FunnelModel, messages: Messages): DataTable {
  const { columns } = messages.funnel;
  return dataTable([model, messages], () => ({
    caption: messages.text(model.funnel.title),
    columns: [columns.stage, columns.value, columns.origin, columns.share, columns.period, columns.provider],
    groups: [{ heading: null, rows: model.figures.map((figure) => tableRow(figure, model, messages)) }],
  }));
}

function tableRow(figure: DrawnStage, model: FunnelModel, messages: Messages) {
  const { stage, value, period } = figure;
  const provider = model.funnel.providers.find(({ id }) => id === stage.provider);
  const unit = value === null ? '' : ` ${unitWords(figure, messages)}`;
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
