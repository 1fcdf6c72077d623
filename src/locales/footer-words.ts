import type { DataSet } from '../core/evidence.js';
import { parsePeriod } from '../core/period.js';
import type { Messages } from './messages.js';

type Credited = Pick<DataSet, 'whose' | 'period' | 'periodWords' | 'checked'>;

/**
 * The period of the figures, the day on which they were last checked, and what no picture may lack.
 * @param figures how a period is said, where these are events and no figures
 */
export function footerWords(
  data: Credited,
  credit: string | null,
  messages: Messages,
  figures: (when: string) => string = messages.frame.figures,
): string {
  const when = data.periodWords ? messages.text(data.periodWords) : messages.period(parsePeriod(data.period));
  const checked = data.checked && messages.frame.checked(parsePeriod(data.checked).start);
  return joined([figures(when), checked, markWords(data, credit, messages)]);
}

/** Whose data these are (rule 13), and that a language is a draft (rule 14); empty where there is nothing to say. */
export function markWords({ whose }: Credited, credit: string | null, { frame, reviewed }: Messages): string {
  return joined([...[credit, whose].map((name) => name && frame.credit(name)), !reviewed && frame.draft]);
}

const joined = (parts: readonly (string | false | null | undefined)[]) => parts.filter((part) => part).join(' · ');
