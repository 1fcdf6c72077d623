/** Fetches what draws the overview. The script's build replaces this by the address of the file beside it. */
export const loadOverview = (): Promise<typeof import('./view-overview.js')> => import('./view-overview.js');
