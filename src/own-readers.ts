import { funnelReader } from './attrition-funnel/own.js';
import { timelineReader } from './campaign-timeline/own.js';
import { trendReader } from './offence-trend/own.js';
import type { DataError } from './core/data-error.js';
import type { OwnTable } from './core/own-table.js';
import { checked } from './own-data/check.js';
import { layoutOf, type LayoutGuess } from './own-data/layout.js';
import { type OwnInput, read } from './own-data/read.js';
import type { OwnContext, OwnReader, OwnReading } from './own-data/reading.js';
import { type Layout, type Role, rolesIn } from './own-data/roles.js';
import type { Sheet } from './own-data/sheet.js';
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
 * @param pick of columns that tell rows apart: the value whose rows are drawn
 * @throws DataError when nothing of them can be drawn
 */
export const readOwn = <Data>(
  widget: Widget,
  input: OwnInput,
  context: OwnContext,
  pick: Layout['pick'] = {},
): OwnReading<Data> => read(READERS[widget] as OwnReader<Data>, input, context, pick);

/** What the columns of a table may be taken for. */
export const rolesOf = (widget: Widget): readonly Role[] => rolesIn(READERS[widget]);

/** What the columns of a sheet are taken for when nobody says anything. */
export const guessOf = (widget: Widget, sheet: Sheet, pick: Layout['pick'] = {}): LayoutGuess =>
  layoutOf(sheet, READERS[widget], pick);

/**
 * Everything that is odd with a sheet, at once.
 * @returns the table that can be drawn, `null` while there is none
 */
export const checkSheet = (
  widget: Widget,
  sheet: Sheet,
  layout: Layout,
  context: OwnContext,
): { table: OwnTable | null; problems: readonly DataError[] } => checked(READERS[widget], sheet, layout, context);
