import { neighbour } from './address.js';

/** The build puts the name of the hashed file here. */
declare const DV_LATER_FILE: string;

/** Stands in for `campaign-timeline/later-load.ts` in the script. */
export const loadLater = async (): Promise<unknown> =>
  ((await import(neighbour(DV_LATER_FILE))) as { laterEvents: unknown }).laterEvents;
