import type { DataSet } from '../core/evidence.js';
import { firstWords, type Generated, leadSource, sourceInShort } from '../locales/first-words.js';
import { creditParts, footerLine, footerParts } from '../locales/footer-words.js';
import type { Language, Messages } from '../locales/index.js';

/** All that is said around a picture which leaves the page. */
export interface PosterWords {
  readonly language: Language;
  readonly heading: string;
  readonly subtitle: string;
  /** A helpline or content note; `null` where nobody gave one. */
  readonly support: string | null;
  /** In sentences, the first of them first where there is no room for all. */
  readonly finding: readonly string[];
  /** All that can be said, for those who listen. */
  readonly description: readonly string[];
  /** What a reader must know first. */
  readonly caveats: readonly string[];
  /** What own data do not show, such as rows that nobody could read. */
  readonly remarks: readonly string[];
  /** Who said the headline's number, how many more sources there are, whose data, of when, and who has read a translation. */
  readonly source: string;
  /** Only whose data, and who said it, where there is little room. */
  readonly brief: string;
  /** Who has read a translation, or that it is a draft (rule 14); empty where there is none. */
  readonly review: string;
  /** A short address, without a scheme, where the rest is. */
  readonly address: string;
}

/** What whoever embeds decides, as in the element's attributes; the words of the data where it is absent. */
export interface PosterChoice {
  readonly address: string;
  readonly heading?: string | null;
  readonly subtitle?: string | null;
  readonly credit?: string | null;
  readonly supportText?: string | null;
}

/** What a widget says of its data. */
export interface PosterContent extends Generated {
  readonly data: DataSet;
  /** How a period is called, where these are events and no figures. */
  readonly figures?: (when: string) => string;
}

/** More would make a picture a book. */
const MOST_REMARKS = 6;

/** Puts a widget's words together. */
export function posterWords(content: PosterContent, choice: PosterChoice, messages: Messages): PosterWords {
  const { data, notes } = content;
  const [period, checked, review] = footerParts(data, messages, content.figures);
  const credits = creditParts(data, choice.credit ?? null, messages);
  const first = firstWords(data, content, messages);
  const source = leadSource(data, content);
  const remarks = data.whose === undefined ? [] : notes.remarks.slice(0, MOST_REMARKS);
  return {
    language: messages.language,
    heading: choice.heading ?? first.heading,
    subtitle: choice.subtitle ?? first.subtitle,
    support: choice.supportText || null,
    finding: first.finding,
    description: content.finding,
    caveats: first.caveats,
    remarks: remarks.map(({ text }) => messages.text(text)),
    source: footerLine([...credits, first.source, period, checked, review]),
    brief: footerLine([...credits, source && sourceInShort(source, messages)]),
    review: review || '',
    address: choice.address,
  };
}
