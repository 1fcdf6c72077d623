import { DataError } from '../core/data-error.js';
import type { OwnTable } from '../core/own-table.js';
import type { Export } from '../export/snapshot.js';
import { csvText } from '../exports.js';
import { decoded } from '../ui/decode.js';
import { loadText } from '../ui/load-text.js';
import type { Widget } from '../widgets.js';
import { csvAddressOf, isGoogleSheet } from './data-address.js';
import {
  type Brought,
  figuresOf,
  figuresOfOurs,
  figuresOfTable,
  laidOut,
  type OwnFigures,
  type Reader,
} from './data-figures.js';
import { fileKindOf } from './data-files.js';
import type { StepWords } from './data-words.js';
import type { WorkbookSheet } from './data-workbook.js';
import type { BuilderState } from './state.js';

/** More is no table that somebody keeps by hand, and a page that has to show it stops. */
const MOST_TEXT = 2_000_000;
const MOST_BYTES = 10_000_000;
const DAY = 86_400_000;

/** What is said where a table is brought: why there is none, or that it is on its way. */
export type Said = ((words: StepWords) => string) | null;

/** What the step shows. */
export interface DataState {
  readonly isOpen: boolean;
  /** As typed: nothing of it is lost, whatever it is. */
  readonly typed: string;
  readonly address: string;
  readonly said: Said;
  /** The sheets of the workbook that she has brought. */
  readonly book: readonly WorkbookSheet[];
  readonly sheet: number;
  readonly figures: OwnFigures | null;
  readonly showsAll: boolean;
}

/** No table yet. */
const NOTHING = { said: null, book: [], sheet: 0, figures: null, showsAll: false } as const;

/** The step "Your data": what she brings, from text, file or address to the table that the chart is given. */
export class DataStep {
  #state: DataState = { isOpen: false, typed: '', address: '', ...NOTHING };
  #widget: Widget = 'offence-trend';
  /** What was asked for last: an answer to anything else comes too late. */
  #asked: object = {};
  readonly #tell: (part: { readonly table?: OwnTable | null }) => void;

  /** @param tell told of each table, and when the step has to be shown again */
  constructor(tell: (part: { readonly table?: OwnTable | null }) => void) {
    this.#tell = tell;
  }

  /** What was changed elsewhere: another chart reads the same table; a snippet of ours brings another. */
  follow(state: BuilderState): BuilderState {
    const { widget, table } = state;
    const isOther = widget !== this.#widget;
    this.#widget = widget;
    const { figures } = this.#state;
    if (table && table !== this.#table)
      this.#put({ ...NOTHING, isOpen: true, figures: figuresOfTable(table, this.reader) });
    else if (!table && this.#table) this.#put({ isOpen: false });
    else if (isOther && figures) this.#put({ figures: laidOut(figures, this.reader) });
    return { ...state, table: this.#table };
  }

  get reader(): Reader {
    return { widget: this.#widget, context: { today: Math.floor(Date.now() / DAY), whose: location.host } };
  }

  get #table(): OwnTable | null {
    const { isOpen, figures } = this.#state;
    return isOpen && figures ? figures.table : null;
  }

  get state(): DataState {
    return this.#state;
  }

  isTooLong({ length }: string): boolean {
    return length > MOST_TEXT;
  }

  /** Kept, and shown when there is something to be shown. */
  keep(part: Pick<Partial<DataState>, 'typed' | 'address'>): void {
    this.#put(part);
  }

  set(part: Partial<DataState>): void {
    this.#put(part);
    this.#tell('figures' in part || 'isOpen' in part ? { table: this.#table } : {});
  }

  #put(part: Partial<DataState>): void {
    this.#state = { ...this.#state, ...part };
  }

  /** The table as it is after a change. */
  edit(change: (figures: OwnFigures, reader: Reader) => OwnFigures): void {
    const { figures } = this.#state;
    if (figures) this.set({ figures: change(figures, this.reader) });
  }

  /** Reads what was brought; gives whether there is a table. What is none leaves the one that is there. */
  bring(brought: Brought, part: Partial<DataState> = {}): boolean {
    this.#asked = {};
    try {
      this.set({ ...NOTHING, ...part, figures: figuresOf(brought, this.reader) });
      return true;
    } catch (error) {
      this.#refuse(error);
      return false;
    }
  }

  bringText(text: string): boolean {
    if (this.isTooLong(text)) return this.#refuseSize(text.length, MOST_TEXT);
    if (text.trim()) return this.bring({ text });
    this.set({ said: ({ blank }) => blank });
    return false;
  }

  /** Another sheet of the workbook. */
  bringSheet(sheet: number): void {
    const { book } = this.#state;
    this.bring({ cells: book[sheet]?.cells ?? [] }, { book, sheet });
  }

  /** Ours, to be gone on with. */
  bringOurs(shown: Export): void {
    const caption = shown.messages.text(shown.data.title);
    this.set({ ...NOTHING, figures: figuresOfOurs(csvText(shown), caption, this.reader) });
  }

  async bringFile(file: File): Promise<boolean> {
    const asked = (this.#asked = {});
    if (file.size > MOST_BYTES) return this.#refuseSize(file.size, MOST_BYTES);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (asked !== this.#asked) return false;
    const kind = fileKindOf(bytes);
    if (kind === 'workbook') return this.#bringWorkbook(bytes);
    if (kind === 'text') return this.#bringBytes(bytes);
    this.set({ said: ({ files }) => files[kind] });
    return false;
  }

  #bringBytes(bytes: Uint8Array): boolean {
    if (bytes.length > MOST_TEXT) return this.#refuseSize(bytes.length, MOST_TEXT);
    try {
      return this.bring(decoded(bytes));
    } catch (error) {
      this.#refuse(error);
      return false;
    }
  }

  async #bringWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const asked = (this.#asked = {});
    this.set({ said: ({ waits }) => waits });
    const reader = await import('./data-workbook.js').catch(() => null);
    const sheets = await reader?.sheetsOf(bytes).catch(() => null);
    if (asked !== this.#asked) return false;
    const book = sheets?.filter(({ cells }) => cells.some((row) => row.some((cell) => cell.trim()))) ?? [];
    if (book[0]) return this.bring({ cells: book[0].cells }, { book });
    this.set({ said: (words) => (!reader ? words.noReader : sheets ? words.emptyWorkbook : words.brokenWorkbook) });
    return false;
  }

  /** Asks once, and never again by itself. */
  async bringAddress(): Promise<boolean> {
    const asked = (this.#asked = {});
    const { address } = this.#state;
    this.set({ said: ({ waits }) => waits });
    try {
      const loaded = await loadText(csvAddressOf(address), new AbortController().signal);
      return asked === this.#asked && this.bring(loaded);
    } catch (error) {
      if (asked === this.#asked) this.#refuse(error, isGoogleSheet(address));
      return false;
    }
  }

  #refuseSize(bytes: number, most: number): false {
    this.set({ said: ({ tooLarge }) => tooLarge(bytes / 1e6, most / 1e6) });
    return false;
  }

  #refuse(error: unknown, ofGoogle = false): void {
    if (!(error instanceof DataError)) throw error;
    this.set({ said: ({ problem, notShared }) => `${problem(error)}${ofGoogle ? ` ${notShared}` : ''}` });
  }
}
