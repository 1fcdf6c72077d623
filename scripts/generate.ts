// Writes what is not committed: first the lists of languages, which what reads the data needs, then the data.
import { writeLanguages } from './generate/languages.js';

writeLanguages();
await import('./generate-data.js');
