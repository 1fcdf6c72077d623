import { neighbour } from './address.js';

/** The build puts the name of the hashed file here. */
declare const DV_OVERVIEW_FILE: string;

/** Stands in for `campaign-timeline/view-overview-load.ts` in the script. */
export const loadOverview = (): Promise<unknown> => import(neighbour(DV_OVERVIEW_FILE));
