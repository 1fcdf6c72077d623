import type { Summary } from '../locales/first-words.js';
import type { DataSet } from '../core/evidence.js';
import type { Messages } from '../locales/index.js';
import type { Widget } from '../widgets.js';

/** What is to leave a page: a widget as its reader sees it. */
export interface Export {
  readonly widget: Widget;
  readonly data: DataSet;
  /** The element's own model of these data. */
  readonly model: unknown;
  readonly summary: Summary;
  readonly messages: Messages;
  readonly choice: {
    readonly heading: string | null;
    readonly subtitle: string | null;
    readonly credit: string | null;
    readonly supportText: string | null;
  };
  /** Attributes that were given, by name. */
  readonly options: Readonly<Record<string, string>>;
  /** Folder of the script and the pages, ending in a slash; `null` when nobody knows. */
  readonly host: string | null;
  readonly integrity: string | null;
  /** The page that the widget stands on, without query and fragment. */
  readonly shownAt: string;
}

/** Everything but where it is served from, which is known when a reader asks. */
export type Snapshot = Omit<Export, 'host' | 'integrity' | 'shownAt'>;
