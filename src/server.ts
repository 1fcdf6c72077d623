import { TRANSLATIONS } from './core/languages.js';
import { fetchPack } from './ui/language-packs.js';

export * from './index.js';

// A server draws at once what it draws, so all languages are there before.
await Promise.all(TRANSLATIONS.map(fetchPack));
