import { texts } from '../../src/generated/language-kk.js';
import { translateBundled } from './translated.js';

export { bundledFunnel } from './translated.js';
export { bundledPetitions } from './petitions-of.js';
export { bundledTimeline } from './timeline-of.js';
export { bundledTrend } from './trend-of.js';

translateBundled('kk', texts);

/** No-break spaces are written `_` here, so that they can be seen. */
export const seen = (text: string) => text.replaceAll('\u00a0', '_');

export const text = (words: string) => ({ en: 'English', kk: words });
