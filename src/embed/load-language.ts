import { neighbour } from './address.js';

/** The build puts the names of the hashed files here. */
declare const DV_RU_FILE: string;
declare const DV_KK_FILE: string;

/** Stands in for `ui/load-language.ts` in the script. */
export const loadLanguage = (language: 'ru' | 'kk'): Promise<unknown> =>
  import(neighbour(language === 'ru' ? DV_RU_FILE : DV_KK_FILE));
