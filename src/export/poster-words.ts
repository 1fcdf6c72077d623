import type { DataSet } from '../core/evidence.js';
import type { Notes } from '../core/notes.js';
import { superscript } from '../core/numbers.js';
import { parsePeriod } from '../core/period.js';
import type { Language, Messages } from '../locales/index.js';
import { posterMessages } from '../locales/poster.js';
import { footerWords } from './footer.js';
import type { Said } from './lettering.js';

/** A source: `name` is who said it and where, without the rest; `place` only where. */
export interface PosterSource extends Said {
  readonly name: string;
  readonly place: string;
}

/** All that is said around a picture which leaves the page. */
export interface PosterWords {
  readonly language: Language;
  readonly heading: string;
  readonly subtitle: string;
  /** A helpline or content note; `null` where nobody gave one. */
  readonly support: string | null;
  /** In sentences, the first of them first where there is no room for all. */
  readonly finding: readonly string[];
  /** Reasons of breaks, what is to be known of single figures, conflicts, what cannot be shown. */
  readonly remarks: readonly Said[];
  /** Each with the number that it has in the picture. */
  readonly sources: readonly PosterSource[];
  readonly footer: string;
  /** Of the footer, what no picture may lack: whose data these are, and that a language is a draft. */
  readonly marks: string;
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
export interface PosterContent {
  readonly data: DataSet;
  readonly notes: Notes;
  readonly heading: string;
  readonly finding: readonly string[];
  /** Reasons that must stand in the picture, before everything else (rule 3). */
  readonly reasons?: readonly Said[];
  /** Names what a note is about; `null`: its notes are left to the page. */
  readonly label: (id: string) => string | null;
  readonly figures?: (when: string) => string;
}

/** Puts a widget's words together. Sources are always named, reasons always given. */
export function posterWords(content: PosterContent, choice: PosterChoice, messages: Messages): PosterWords {
  const { data, notes } = content;
  const footer = footerWords(data, choice.credit ?? null, messages, content.figures);
  return {
    language: messages.language,
    heading: choice.heading ?? content.heading,
    subtitle: choice.subtitle ?? messages.text(data.subtitle),
    support: choice.supportText || null,
    finding: content.finding,
    remarks: [...(content.reasons ?? []), ...remarksOf(content, messages)],
    sources: sourcesOf(notes, messages),
    footer: footer.all,
    marks: footer.least,
    address: choice.address,
  };
}

/** The numbers of notes as a picture has them, where no smaller text and no link may stand. */
export const marksOf = (numbers: readonly number[]): string => numbers.map(superscript).join('\u2009');

function remarksOf({ notes, label }: PosterContent, messages: Messages): Said[] {
  const ofFigures = notes.list.flatMap(({ entries }) =>
    entries.flatMap(({ id, text, conflicts }): Said[] => {
      const name = label(id);
      if (name === null) return [];
      const words = [
        ...(text ? [messages.text(text)] : []),
        ...conflicts.flatMap(({ words, reason, numbers }) => [
          messages.frame.alsoReported(messages.text(words)) + marksOf(numbers),
          messages.text(reason),
        ]),
      ].join(' ');
      return words ? [{ lead: name && `${name}:`, text: words }] : [];
    }),
  );
  const ofAll = notes.remarks.map(({ text, numbers }) => ({ lead: '', text: messages.text(text) + marksOf(numbers) }));
  return [...ofFigures, ...ofAll];
}

function sourcesOf({ list }: Notes, messages: Messages): PosterSource[] {
  const { frame } = messages;
  return list.map(({ number, source, citations }) => {
    const { before, linked, after } = frame.source(
      source,
      source.date ? messages.period(parsePeriod(source.date)) : null,
    );
    const numbers = [...new Set(citations.flatMap(({ essayNote }) => essayNote?.split(' ') ?? []))].sort(
      (a, b) => Number(a) - Number(b),
    );
    const within = numbers.length ? `, ${frame.essayNote(numbers)}` : '';
    const seen = source.seen === 'excerpt' ? ` ${frame.seenAsExcerpt}` : '';
    const name = before + linked;
    return { lead: String(number), name, place: linked, text: `${name}${after}${within}.${seen}` };
  });
}

/** For a caption: the first source, and how many more there are. */
export function captionSource({ sources: [first, ...rest], language }: PosterWords): string {
  return [...(first ? [first.name] : []), ...(rest.length ? [posterMessages[language].more(rest.length)] : [])].join(
    '; ',
  );
}
