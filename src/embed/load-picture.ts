import { neighbour } from './address.js';

/** The build puts the name of the hashed file here. */
declare const DV_PLOT_FILE: string;

/** Stands in for `offence-trend/view-load.ts` in the script: a classic script has no relative imports to follow. */
export const loadPicture = (): Promise<unknown> => import(neighbour(DV_PLOT_FILE));
