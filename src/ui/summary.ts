import type { DataSet } from '../core/evidence.js';
import { fixedSummary, type Summary } from '../locales/first-words.js';
import type { Messages } from '../locales/messages.js';
import { loadSentences } from './load-sentences.js';

type Generators = Awaited<ReturnType<typeof loadSentences>>['summaries'];

let generators: Generators | null = null;
let hasWarned = false;

/** Fetches what makes sentences of data that nobody has written any for. Never rejects: without it titles stand in. */
export async function fetchSentences(): Promise<boolean> {
  try {
    generators ??= (await loadSentences()).summaries;
  } catch (error) {
    if (!hasWarned) console.warn(`dv-widgets: headlines could not be made (${String(error)})`);
    hasWarned = true;
  }
  return generators !== null;
}

export const sentencesAreThere = (): boolean => generators !== null;

/** Headline and finding: what somebody wrote where all of a bundled set is shown, else what is generated. */
export function summaryOf(
  kind: keyof Generators,
  model: unknown,
  isWhole: boolean,
  data: DataSet,
  messages: Messages,
): Summary {
  return (
    (isWhole && fixedSummary(data, messages)) ||
    generators?.[kind](model, messages) || { heading: messages.text(data.title), finding: [] }
  );
}
