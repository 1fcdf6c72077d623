import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataSet } from '../core/evidence.js';
import { fixedSummary, type Summary } from '../locales/first-words.js';
import { wholeOf } from './quotes.js';
import type { Messages } from '../locales/messages.js';

type Generators = (typeof import('../sentences.js'))['summaries'];

let generators: Generators | null = null;
let hasWarned = false;

/** Fetches what makes sentences of data that nobody has written any for. Never rejects: without it titles stand in. */
export async function fetchSentences(): Promise<boolean> {
  try {
    generators ??= (await import('../sentences.js')).summaries;
  } catch (error) {
    if (!hasWarned) console.warn(`dv-widgets: headlines could not be made (${String(error)})`);
    hasWarned = true;
  }
  return generators !== null;
}

interface SentencesHost extends ReactiveControllerHost {
  readonly isPart: boolean;
  readonly widget: keyof Generators;
}

/** What is said of the data of an element; sentences are fetched where it shows a part of them. */
export class SentencesController implements ReactiveController {
  readonly #host: SentencesHost;

  constructor(host: SentencesHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Data that are shown with their words. @param coming what else is awaited */
  awaited<Data>(data: Data, coming: Promise<Data> | null): Promise<Data> | null {
    return this.#host.isPart && !generators ? fetchSentences().then(() => coming ?? data) : coming;
  }

  /** Headline and finding: what somebody wrote where all of a bundled set is shown, else what is generated. */
  summary(model: unknown, isWhole: boolean, data: DataSet, messages: Messages): Summary {
    return (
      (isWhole && fixedSummary(wholeOf(data), messages)) ||
      generators?.[this.#host.widget](model, messages) || { heading: messages.text(data.title), finding: [] }
    );
  }

  hostUpdated(): void {
    if (this.#host.isPart && !generators) void fetchSentences().then((there) => there && this.#host.requestUpdate());
  }
}
