import { neighbour } from './address.js';

/** The build puts the name of the hashed file here. */
declare const DV_QUOTES_FILE: string;

/** Stands in for `ui/load-passages.ts` in the script. */
export const loadPassages = async (): Promise<unknown> =>
  ((await import(neighbour(DV_QUOTES_FILE))) as { passages: unknown }).passages;
