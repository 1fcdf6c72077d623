import type { OwnDataMessages } from '../locales/own-data.js';
import type { Separator } from '../own-data/sheet.js';

/** What a file that is no text is, by its first bytes and the names inside it. */
export type FileKind =
  | 'workbook'
  | 'old-workbook'
  | 'locked-workbook'
  | 'open-document'
  | 'numbers'
  | 'document'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'text';

/** What the step "Your data" says. */
export interface DataWords {
  readonly heading: string;
  readonly legend: string;
  readonly ours: string;
  readonly own: string;
  readonly intro: string;
  /** While there is no table yet. */
  readonly untilThen: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly file: string;
  readonly fileHint: string;
  readonly address: string;
  readonly addressHint: string;
  readonly fetch: string;
  readonly waits: string;
  /** Of a Google sheet that does not answer. */
  readonly notShared: string;
  readonly start: string;
  readonly template: string;
  readonly templateFile: string;
  readonly these: string;
  readonly theseHint: string;
  readonly another: string;
  /** What a file is, and what to do. */
  readonly files: Readonly<Record<Exclude<FileKind, 'text' | 'workbook'>, string>>;
  readonly brokenWorkbook: string;
  readonly emptyWorkbook: string;
  readonly noReader: string;
  readonly blank: string;
  readonly tooLarge: (megabytes: number, most: number) => string;
  readonly table: string;
  readonly size: (rows: number) => string;
  readonly sheet: string;
  readonly title: string;
  readonly titleHint: string;
  readonly separator: string;
  readonly separators: Readonly<Record<Separator, string>>;
  readonly decimal: string;
  readonly decimals: Readonly<Record<'' | '.' | ',', string>>;
  readonly names: string;
  readonly namesIn: (row: number) => string;
  readonly noNames: string;
  readonly turn: string;
  readonly which: (column: string) => string;
  /** That one has to be chosen. */
  readonly question: (column: string) => string;
  /** While none of a column's values is chosen. */
  readonly choose: string;
  readonly keys: string;
  /** A column without a name. @param number counted from 1 */
  readonly column: (number: number) => string;
  readonly nameOf: (column: number) => string;
  readonly cell: (row: number, column: string) => string;
  readonly takenFor: (column: string) => string;
  readonly notUsed: string;
  /** By role; without one, its own name. */
  readonly roles: Readonly<Record<string, string>>;
  /** Of a column whose cells are the values of one period. */
  readonly valuesOf: (period: string) => string;
  readonly removeRow: (row: number) => string;
  readonly addRow: string;
  readonly addSource: string;
  readonly showAll: string;
  readonly someShown: (shown: number, rows: number) => string;
  /** Whether something has to be mended, and how much. */
  readonly fine: string;
  readonly wrong: (count: number) => string;
  readonly more: (count: number) => string;
  readonly notDrawn: string;
}

/** The same, with what is said of own data wherever they are shown. */
export interface StepWords extends DataWords {
  /** What is wrong, where, and what would be right. */
  readonly problem: OwnDataMessages['problem'];
}
