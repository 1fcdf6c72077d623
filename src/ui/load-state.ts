import type { DataSet } from '../core/evidence.js';
import type { Messages } from '../locales/index.js';
import type { LanguagePack } from './language-pack.js';

/** A sentence above the drawing, in the reader's language: what is said of own data comes with its pack, `null` for English. */
export type Notice = (messages: Messages, pack: LanguagePack | null) => string;

/** Data that can be shown, in no language yet. */
export interface Loaded<Data> {
  /** As they came: while these are the same, the same are shown. */
  readonly data: Pick<DataSet, 'whose'>;
  /** The same in English and the language of a pack: of one pack one object, each time. */
  readonly tell: (pack: LanguagePack | null) => Data;
  readonly notice?: Notice | null;
  /** Makes the model, where it is not the element's own way: see `OwnReading`. */
  model?(data: Data): unknown;
}

/** How loading stands. Data exist only where they can be shown. */
export type LoadState<Data> =
  | { readonly state: 'loading' }
  | ({ readonly state: 'ready' } & Loaded<Data>)
  | { readonly state: 'failed'; readonly notice: Notice };
