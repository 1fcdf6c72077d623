import { neighbour } from './address.js';

/** The build puts the name of the hashed file here. */
declare const DV_MORE_FILE: string;

/** Stands in for `ui/load-more.ts` in the script. */
export const loadMore = (): Promise<unknown> => import(neighbour(DV_MORE_FILE));
