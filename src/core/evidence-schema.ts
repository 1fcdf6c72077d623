import * as v from 'valibot';
import { TRANSLATIONS } from './languages.js';

/** Text for readers, by language. English is always there; the others join as they are written. */
export const localTextSchema = v.object({
  en: v.string(),
  ...v.entriesFromList(TRANSLATIONS, v.optional(v.string())),
});

/**
 * What an observation is, as a set. `break`: not comparable with anything earlier. `partial`: less than its whole
 * period. See `docs/decisions/0004-status-words.md` for the mapping to SDMX `OBS_STATUS`.
 */
export const statusSchema = v.picklist([
  'normal',
  'break',
  'partial',
  'missing',
  'provisional',
  'estimated',
  'derived',
]);

/** How far a figure may be from the truth, as its source said it. */
export const boundSchema = v.picklist(['exact', 'more-than', 'at-least', 'about', 'almost', 'at-most', 'less-than']);

/** Where a figure was seen: originator, with whoever passed it on → publisher. */
export const sourceSchema = v.object({
  id: v.string(),
  /** Who counted or said it first; absent when that was the publisher. */
  originator: v.optional(localTextSchema),
  publisher: v.string(),
  /** Its name for readers, where that differs between languages. */
  place: v.optional(localTextSchema),
  title: v.optional(v.string()),
  titleLanguage: v.optional(v.string()),
  /** EDTF; absent means that no date was seen. */
  date: v.optional(v.string()),
  /** Words for a date that EDTF cannot say, such as "mid-2020". */
  dateWords: v.optional(localTextSchema),
  /** The source in a few words, for the line under a chart. */
  short: v.optional(localTextSchema),
  /** The publisher's own address; absent when only a mirror was seen. */
  url: v.optional(v.string()),
  accessed: v.optional(v.string()),
  /**
   * How it was seen: read in `full`, a whole `page`, an `excerpt`, a `copy` on another site only, or not at all: cited in a
   * note of the `essay`. `given`: own data say so, and nobody looked.
   */
  seen: v.picklist(['full', 'page', 'excerpt', 'copy', 'essay', 'given']),
  note: v.optional(localTextSchema),
});

/** A place in a source, with its words. */
export const citationSchema = v.object({
  id: v.string(),
  source: v.string(),
  /** Numbers of the essay's own footnotes, as printed. */
  essayNote: v.optional(v.string()),
  /** At most 25 words, in the language of the source. */
  quote: v.optional(v.string()),
  quoteLanguage: v.optional(v.string()),
  /** Our translation of the quote. */
  translation: v.optional(localTextSchema),
  /** What a careful reader must know of this place. */
  note: v.optional(localTextSchema),
});

/** Another figure for the same thing, and why it differs: shown, not hidden. */
export const conflictSchema = v.object({
  about: v.string(),
  /** Both are absent from what of a bundled set is seen first. */
  words: v.optional(localTextSchema),
  reason: v.optional(localTextSchema),
  /** In a few words, where a reader shall see it at once. */
  short: v.optional(localTextSchema),
  citations: v.array(v.string()),
});

/** What a data set cannot show, said once for the whole set. */
export const remarkSchema = v.object({ text: v.optional(localTextSchema), citations: v.array(v.string()) });

/** A value that was changed after publication. */
export const correctionSchema = v.object({
  /** Id of the value. */
  id: v.string(),
  was: v.string(),
  is: v.string(),
  /** EDTF day. */
  date: v.string(),
  /** First version of the data that says so. */
  version: v.string(),
});

/** Sentences that somebody wrote and read. They stand where the whole of a bundled data set is shown. */
export const fixedSchema = v.object({
  /** At most 12 words; names the country and the subject. */
  headline: localTextSchema,
  /** At most 30 words. */
  finding: localTextSchema,
  /** All that can be said, as the build makes it of the data. Absent until a reader opens something. */
  longFinding: v.optional(localTextSchema),
  /** At most 15 words each. */
  caveats: v.array(localTextSchema),
  /** Description where only a part is shown. */
  partSubtitle: v.optional(localTextSchema),
  /** Id of the source of the number in the headline. */
  source: v.string(),
});

/** Fields that every data set shares. */
export const dataSetFields = {
  id: v.string(),
  title: localTextSchema,
  /** Statistical description: what is counted, where, when, and what that does not measure (rule 10). */
  subtitle: localTextSchema,
  /** Absent from own data. */
  fixed: v.optional(fixedSchema),
  /** EDTF: the period of the figures. */
  period: v.string(),
  /** Words for a period that EDTF cannot say, such as "eight months of 2020". */
  periodWords: v.optional(localTextSchema),
  /** EDTF day on which the figures were last checked against their sources; absent where own data do not say. */
  checked: v.optional(v.string()),
  /** Whose data these are, when they are not ours: the host that they came from (rule 13). */
  whose: v.optional(v.string()),
  /** Version of the data package. */
  version: v.string(),
  conflicts: v.array(conflictSchema),
  remarks: v.array(remarkSchema),
  citations: v.array(citationSchema),
  sources: v.array(sourceSchema),
  /** The oldest first; absent from own data. */
  corrections: v.optional(v.array(correctionSchema)),
};

/** Fields that every observation shares. */
export const observationFields = {
  id: v.string(),
  /** In the data set's unit; `null`: not known. */
  value: v.nullable(v.pipe(v.number(), v.finite())),
  /** EDTF. */
  period: v.string(),
  /** Words for a period that EDTF cannot say, such as "to mid-October". */
  periodWords: v.optional(localTextSchema),
  status: v.array(statusSchema),
  bound: boundSchema,
  /** Id of who counted. */
  provider: v.string(),
  citations: v.array(v.string()),
  /** What a careful reader must know about this value. */
  caveat: v.optional(localTextSchema),
};

/** Who counted. */
export const providerSchema = v.object({ id: v.string(), name: localTextSchema, short: localTextSchema });

/** One and many of what is counted; `few` where a language has a form for 2 to 4. */
export const unitSchema = v.object({
  one: localTextSchema,
  few: v.optional(localTextSchema),
  other: localTextSchema,
  /** Several of them, where no number stands before the word. */
  plural: v.optional(localTextSchema),
});
