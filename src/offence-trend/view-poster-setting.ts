import type { Sheet, Types } from '../export/sheet.js';
import type { Messages } from '../locales/index.js';
import type { TrendModel } from './model.js';

/** What every part of the drawing is made from. */
export interface Setting {
  readonly model: TrendModel;
  readonly messages: Messages;
  readonly sheet: Sheet;
  readonly types: Types;
}
