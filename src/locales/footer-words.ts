import type { DataSet } from '../core/evidence.js';
import { parsePeriod } from '../core/period.js';
import type { Messages } from './messages.js';

/** What is said at the foot, part by part; nothing in place of a part that there is no need for. */
export type FooterParts = readonly (string | false | null | undefined)[];

/** Whose data these are (rule 13). */
export const creditParts = ({ whose }: DataSet, credit: string | null, { frame }: Messages): FooterParts =>
  [credit, whose].map((name) => name && frame.credit(name));

/** The period of the figures, the day on which they were last checked, and who has checked a translation, or that it is a draft (rule 14). */
export function footerParts(
  { period, periodWords, checked, whose }: DataSet,
  { text, period: inWords, frame, signature }: Messages,
  figures = frame.figures,
): FooterParts {
  return [
    figures(periodWords ? text(periodWords) : inWords(parsePeriod(period))),
    checked && (whose === undefined ? frame.read : frame.checked)(parsePeriod(checked).start),
    frame.review(signature),
  ];
}

/** All of the footer, or a part of it, in one line. */
export const footerLine = (parts: FooterParts): string => parts.filter((part) => part).join(' · ');
