// Checks the evidence, in `data/` or in another folder. Numbers in sentences are written as languages write them.
import { writeLanguages } from './generate/languages.js';

writeLanguages();
await import('./data/check-all.js');
