/** Plot, as far as views use it. */
export type PlotModule = typeof import('./plot.js');

/** Fetches Plot when a drawing needs it. The script's build replaces this by the address of the file beside it. */
export const loadPlot = (): Promise<PlotModule> => import('./plot.js');
