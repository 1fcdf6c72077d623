/** Fetches a language. The script's build replaces the imports by the addresses of the files beside it. */
export { loadLanguage } from '../generated/load-language.js';
