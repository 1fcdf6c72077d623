import { type ExportRows, nameCell, PERIOD_COLUMNS, periodCells, textCell, wordsCell } from '../export/rows.js';
import type { Messages } from '../locales/index.js';
import type { Petitions } from './data.js';

/** Petitions as rows of own data. Their own addresses are among the sources, so there is no column `url`. */
export const petitionRows = ({ petitions, providers, unit }: Petitions, messages: Messages): ExportRows => ({
  columns: [
    ...['name', 'value', 'bound', 'status'],
    ...PERIOD_COLUMNS,
    ...['opened', 'side', 'unit', 'provider', 'source', 'caveat', 'period_words'],
  ],
  named: { column: 'name', words: messages.petitions.columns.name },
  rows: petitions.map((petition) => ({
    id: petition.id,
    cells: {
      name: messages.text(petition.name),
      value: petition.value,
      bound: petition.bound,
      status: petition.status.join(' '),
      ...periodCells(petition.period),
      opened: petition.opened ?? null,
      side: petition.side ?? null,
      unit: messages.text(unit.other),
      provider: nameCell(providers, petition.provider, ({ name }) => name, messages),
      caveat: textCell(petition.caveat, messages),
      period_words: wordsCell(petition.period, petition.periodWords, messages),
    },
    citations: petition.citations,
  })),
});
