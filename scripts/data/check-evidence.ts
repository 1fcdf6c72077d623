import type { DataPackage } from './data-package.js';
import { checkEvents } from './check-events.js';
import { checkParts } from './check-parts.js';
import { checkSentences } from './check-sentences.js';
import { checkSources } from './check-sources.js';
import { checkTranslations } from './check-translations.js';
import { checkValues } from './check-values.js';

/** Every way in which the evidence breaks a rule that a table schema cannot say, one line each. */
export function checkEvidence(data: DataPackage): string[] {
  return [checkSources, checkValues, checkParts, checkEvents, checkTranslations, checkSentences].flatMap((check) => check(data));
}
