import type { InferOutput } from 'valibot';
import type * as schema from './evidence-schema.js';

export type LocalText = InferOutput<typeof schema.localTextSchema>;
export type Status = InferOutput<typeof schema.statusSchema>;
export type Bound = InferOutput<typeof schema.boundSchema>;
export type Source = InferOutput<typeof schema.sourceSchema>;
export type Citation = InferOutput<typeof schema.citationSchema>;
export type Conflict = InferOutput<typeof schema.conflictSchema>;
export type Correction = InferOutput<typeof schema.correctionSchema>;
export type Remark = InferOutput<typeof schema.remarkSchema>;
export type Fixed = InferOutput<typeof schema.fixedSchema>;
export type Unit = InferOutput<typeof schema.unitSchema>;

/** What every data set carries, whichever element draws it. */
export interface DataSet {
  readonly id: string;
  readonly title: LocalText;
  readonly subtitle: LocalText;
  readonly fixed?: Fixed | undefined;
  readonly period: string;
  readonly periodWords?: LocalText | undefined;
  readonly checked?: string | undefined;
  readonly whose?: string | undefined;
  readonly version: string;
  readonly conflicts: readonly Conflict[];
  readonly remarks: readonly Remark[];
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
  readonly corrections?: readonly Correction[] | undefined;
}

/** The words of citations, what is to be known of sources and of single figures, by id. They come when a reader asks for them. */
export interface Passages {
  readonly quotes: Readonly<Record<string, Pick<Citation, 'quote' | 'quoteLanguage' | 'translation' | 'note'>>>;
  readonly notes: Readonly<Record<string, LocalText>>;
  /** What of each data set a reader opens, by its id: see `whole`. */
  readonly rest: Readonly<Record<string, unknown>>;
}
