import type { DataSet } from '../core/evidence.js';
import { parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';

/**
 * The period of the figures, the day on which they were last checked, whose they are (rule 13), and that a language is a
 * draft (rule 14). `least`: only the last two, which no picture may lack. `figures`: how a period is said, where these are events and no figures.
 */
export function footerWords(
  data: DataSet,
  credit: string | null,
  messages: Messages,
  figures: (when: string) => string = messages.frame.figures,
): { readonly all: string; readonly least: string } {
  const { frame } = messages;
  const when = data.periodWords ? messages.text(data.periodWords) : messages.period(parsePeriod(data.period));
  const joined = (parts: readonly (string | false | null | undefined)[]) => parts.filter((part) => part).join(' · ');
  const least = joined([
    ...[credit, data.whose].map((name) => name && frame.credit(name)),
    !messages.reviewed && frame.draft,
  ]);
  const checked = data.checked && frame.checked(parsePeriod(data.checked).start);
  return { all: joined([figures(when), checked, least]), least };
}
