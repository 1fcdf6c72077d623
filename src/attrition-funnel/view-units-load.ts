/** Fetches what draws squares. The script's build replaces this by the address of the file beside it. */
export const loadUnits = (): Promise<typeof import('./view-units.js')> => import('./view-units.js');
