import type { PlotModule } from '../ui/load-plot.js';
import { neighbour } from './address.js';

/** The build puts the name of the hashed file here. */
declare const DV_PLOT_FILE: string;

/** Stands in for `ui/load-plot.ts` in the script: a classic script has no relative imports to follow. */
export const loadPlot = (): Promise<PlotModule> => import(neighbour(DV_PLOT_FILE)) as Promise<PlotModule>;
