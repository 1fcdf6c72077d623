/** Fetches what most readers never need. The script's build replaces this by the address of the file beside it. */
export const loadMore = (): Promise<typeof import('../more.js')> => import('../more.js');
