/** Fetches what makes sentences. The script's build replaces this by the address of the file beside it. */
export const loadSentences = (): Promise<typeof import('../sentences.js')> => import('../sentences.js');
