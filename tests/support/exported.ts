import { funnelRows } from '../../src/attrition-funnel/rows.js';
import type { Funnel } from '../../src/attrition-funnel/data.js';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { timelineRows } from '../../src/campaign-timeline/rows.js';
import type { DataSet } from '../../src/core/evidence.js';
import { csv } from '../../src/export/csv-file.js';
import type { ExportRows } from '../../src/export/rows.js';
import { messages as en } from '../../src/locales/en/messages.js';
import type { Messages } from '../../src/locales/index.js';
import type { Trend } from '../../src/offence-trend/data.js';
import { trendRows } from '../../src/offence-trend/rows.js';
import type { Widget } from '../../src/widgets.js';
import type { Petitions } from '../../src/petition-counter/data.js';
import { petitionRows } from '../../src/petition-counter/rows.js';

export const PAGE = 'https://dv-widgets.example/v1/embed/offence-trend.en.html';

/** A data set of any element as rows. */
export function rowsOf(widget: Widget, data: DataSet, messages: Messages = en): ExportRows {
  if (widget === 'offence-trend') return trendRows(data as Trend, messages);
  if (widget === 'attrition-funnel') return funnelRows(data as Funnel, messages);
  if (widget === 'campaign-timeline') return timelineRows(data as Timeline, messages);
  return petitionRows(data as Petitions, messages);
}

/** What a reader downloads. */
export const fileOf = (widget: Widget, data: DataSet, messages: Messages = en): string =>
  csv(data, rowsOf(widget, data, messages), { messages, page: PAGE });
