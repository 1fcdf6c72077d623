import type { Passages } from '../core/evidence.js';

/** Fetches the quotes of the bundled data. The script's build replaces this by the address of the file beside it. */
export const loadPassages = async (): Promise<Passages> => (await import('../generated/passages.js')).passages;
