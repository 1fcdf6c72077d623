/** Fetches what draws pictures, Plot included. The script's build replaces this by the address of the file beside it. */
export const loadPicture = (): Promise<typeof import('./view-picture.js')> => import('./view-picture.js');
