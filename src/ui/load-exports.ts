/** Fetches what makes files of a widget, when a reader asks for one. The script's build replaces this, as `load-more.ts`. */
export const loadExports = (): Promise<typeof import('../exports.js')> => import('../exports.js');
