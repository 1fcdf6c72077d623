import type { Messages } from '../locales/index.js';
import type { OwnDataMessages } from '../locales/own-data.js';

/** A language as it is fetched: what is said, in one file with the texts of the bundled data. */
export interface LanguagePack {
  readonly messages: Messages;
  readonly ownData: OwnDataMessages;
  /** Texts of the bundled data by data set, in the order in which they stand there. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Of a language that is still being written: marks what is English. */
  readonly mark?: (root: ParentNode & Node) => void;
}
