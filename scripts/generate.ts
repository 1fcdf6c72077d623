// Writes what is not committed: first the lists of languages, which what reads the data needs, then the data.
import { writeLanguages } from './generate/languages.js';
import { writeOptions } from './generate/options.js';

writeLanguages();
writeOptions();
await import('./generate-data.js');
