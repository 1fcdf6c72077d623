import { type ExportRows, textCell, wordsCell } from '../export/rows.js';
import type { Messages } from '../locales/index.js';
import type { Timeline } from './data.js';

/** Events as rows of own data. Dates stay as they are: no column says a day in a form that spreadsheets leave alone. */
export const timelineRows = ({ events }: Timeline, messages: Messages): ExportRows => ({
  columns: ['date', 'title', 'actor', 'status', 'source', 'description', 'outcome', 'caveat', 'date_words'],
  rows: events.map((event) => ({
    id: event.id,
    cells: {
      date: event.date,
      title: messages.text(event.title),
      actor: event.lane ?? 'context',
      status: event.status,
      description: textCell(event.description, messages),
      outcome: textCell(event.outcome, messages),
      caveat: textCell(event.caveat, messages),
      date_words: wordsCell(event.date, event.dateWords, messages),
    },
    citations: event.citations,
  })),
});
