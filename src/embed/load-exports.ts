import { neighbour } from './address.js';

/** The build puts the name of the hashed file here. */
declare const DV_EXPORTS_FILE: string;

/** Stands in for `ui/load-exports.ts` in the script. */
export const loadExports = (): Promise<unknown> => import(neighbour(DV_EXPORTS_FILE));
