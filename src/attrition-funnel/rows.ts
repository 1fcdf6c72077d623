import { type ExportRows, nameCell, PERIOD_COLUMNS, periodCells, textCell, wordsCell } from '../export/rows.js';
import type { Messages } from '../locales/index.js';
import type { Funnel } from './data.js';

/** Stages as rows of own data. What nobody gave stays blank, and is computed again by whoever reads them. */
export function funnelRows({ stages, providers }: Funnel, messages: Messages): ExportRows {
  // Rows that only follow each other name no parent.
  const isOrdered = stages.every(({ parent }, index) => parent === stages[index - 1]?.id);
  return {
    columns: [
      ...['id', 'parent', 'label', 'value', 'bound', 'status'],
      ...PERIOD_COLUMNS,
      ...['unit', 'provider', 'source', 'caveat', 'period_words'],
    ],
    named: { column: 'label', words: messages.funnel.columns.stage },
    rows: stages.map((stage) => ({
      id: stage.id,
      cells: {
        id: stage.id,
        parent: isOrdered ? null : (stage.parent ?? null),
        label: messages.text(stage.label),
        value: stage.value,
        bound: stage.bound,
        status: stage.status.join(' '),
        ...periodCells(stage.period),
        unit: messages.text(stage.unit.other),
        provider: nameCell(providers, stage.provider, ({ name }) => name, messages),
        caveat: textCell(stage.caveat, messages),
        period_words: wordsCell(stage.period, stage.periodWords, messages),
      },
      citations: stage.citations,
    })),
  };
}
