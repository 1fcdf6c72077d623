import type { Timeline } from './data.js';

/** Fetches what came after the essay. The script's build replaces this by the address of the file beside it. */
export const loadLater = async (): Promise<Timeline> => (await import('../generated/later-events-data.js')).laterEvents;
