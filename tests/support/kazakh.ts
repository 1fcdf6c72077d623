export { bundledFunnel, bundledPetitions, bundledTimeline, bundledTrend } from './translated.js';

/** No-break spaces are written `_` here, so that they can be seen. */
export const seen = (text: string) => text.replaceAll('\u00a0', '_');

export const text = (words: string) => ({ en: 'English', kk: words });
