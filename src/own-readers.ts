import { funnelReader } from './attrition-funnel/own.js';
import { timelineReader } from './campaign-timeline/own.js';
import { trendReader } from './offence-trend/own.js';
import { type OwnInput, read } from './own-data/read.js';
import type { OwnContext, OwnReader, OwnReading } from './own-data/reading.js';
import { petitionsReader } from './petition-counter/own.js';
import type { Widget } from './widgets.js';

const READERS: Readonly<Record<Widget, OwnReader<unknown>>> = {
  'offence-trend': trendReader,
  'attrition-funnel': funnelReader,
  'campaign-timeline': timelineReader,
  'petition-counter': petitionsReader,
};

/**
 * Reads own data for a widget.
 * @throws DataError when nothing of them can be drawn
 */
export const readOwn = <Data>(widget: Widget, input: OwnInput, context: OwnContext): OwnReading<Data> =>
  read(READERS[widget] as OwnReader<Data>, input, context);
