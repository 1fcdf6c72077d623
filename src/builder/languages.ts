import { LANGUAGES, type Language } from '../core/languages.js';

/**
 * Language of the page: as its address says, else that of the chart which it asks for, else what the visitor reads.
 * @param preferred languages of the browser, the best first
 */
export function pageLanguage(query: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(query);
  const wanted = [asked.get('ui'), asked.get('lang'), ...preferred.map((name) => name.split('-')[0]), 'en'];
  return (
    wanted.find((name): name is Language => (LANGUAGES as readonly (string | null)[]).includes(name ?? null)) ?? 'en'
  );
}
