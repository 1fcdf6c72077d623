import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import { type DataTable, dataTable, type TableRow } from '../ui/table.js';
import type { Figure, Slot, TrendModel } from './model.js';
import { partly, periodWords, slotLabel, valueWords } from './view-words.js';

/** Every figure of the trend, drawn or not, by segment. */
export function trendTable(model: TrendModel, messages: Messages): DataTable {
  const { columns } = messages.trend;
  const { unit, isOwnUnit } = model.trend;
  return dataTable([model, messages], () => ({
    caption: `${messages.text(model.trend.title)} · ${messages.units(unit)}`,
    columns: [columns.period, isOwnUnit ? messages.units(unit) : columns.value, columns.kind, columns.provider],
    groups: [
      ...model.segments.map((segment) => ({
        heading: segment[0]?.apart ? segmentHeading(segment[0], messages) : null,
        rows: segment.flatMap((slot) => slotRows(slot, model, messages)),
      })),
      { heading: null, rows: model.spanning.map((figure) => figureRow(figure, model, messages)) },
    ],
  }));
}

function segmentHeading({ breaks }: Slot, messages: Messages): string {
  return breaks.map(({ reason }) => messages.text(reason)).join(' ') || messages.trend.notComparable;
}

function slotRows(slot: Slot, model: TrendModel, messages: Messages): TableRow[] {
  const { main, others } = slot;
  if (!main) return [{ head: slotLabel(slot, { model, messages }), cells: [messages.trend.noFigure, '', ''] }];
  return [main, ...others].map((figure) => figureRow(figure, model, messages));
}

function figureRow(figure: Figure, model: TrendModel, messages: Messages): TableRow {
  const provider = model.providers.get(figure.observation.provider);
  return {
    head: periodWords(figure, messages),
    cells: [
      cited(valueWords(figure, messages), figure.observation.id, model.notes),
      kindWords(figure, model, messages),
      provider ? messages.text(provider.name) : '',
    ],
  };
}

/** What a figure is, in words: its part of the year, its definition, and every other status it has. */
function kindWords({ observation, partial, mixedFrom }: Figure, model: TrendModel, messages: Messages): string {
  const { trend: words } = messages;
  const definition = model.definitions.get(observation.definition);
  return [
    ...(partial ? [partly(model, messages, words.partOfYear)] : model.trend.calendar ? [] : [words.fullYear]),
    ...(definition ? [messages.text(definition.label)] : []),
    ...(mixedFrom !== null ? [words.mixed] : []),
    ...(['provisional', 'estimated', 'derived'] as const)
      .filter((status) => observation.status.includes(status))
      .map((status) => words[status]),
  ].join('; ');
}
