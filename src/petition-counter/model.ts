import { notesOf, type Notes } from '../core/notes.js';
import { parsePeriod, type Period } from '../core/period.js';
import type { Petition, Petitions } from './data.js';

/** So many bars fit on a screen. */
export const MOST = 6;

/** A petition as it is drawn. */
export interface Count {
  readonly petition: Petition;
  readonly period: Period;
  readonly opened: Period | null;
  /** Of the largest count shown, or of the goal, 0 to 1; `null`: the count is not known. */
  readonly share: number | null;
}

/** All that the drawing, the table and the sentence of a petition counter need. */
export interface CounterModel {
  readonly data: Petitions;
  readonly counts: readonly Count[];
  /** What the one petition is measured against, on the scale of its bars; `null` when there is no goal, or several petitions. */
  readonly goal: { readonly value: number; readonly share: number } | null;
  readonly notes: Notes;
}

/** Puts petitions on one scale that begins at zero. */
export function counterModel(data: Petitions, wanted: number | null = null): CounterModel {
  const notes = notesOf(
    data,
    data.petitions.map(({ id, caveat, citations }) => ({ id, text: caveat, citations })),
  );
  const goal = data.isOne ? wanted : null;
  const largest = Math.max(goal ?? 0, ...data.petitions.map(({ value }) => value ?? 0)) || 1;
  const counts = data.petitions.map((petition) => ({
    petition,
    period: parsePeriod(petition.period),
    opened: petition.opened ? parsePeriod(petition.opened) : null,
    share: petition.value === null ? null : petition.value / largest,
  }));
  return {
    data,
    counts,
    goal: goal === null ? null : { value: goal, share: goal / largest },
    notes,
  };
}
