// Some of what Plot's modules import is CommonJS, which no browser reads: here are its scripts for browsers. Only lines need it.
import './node_modules/d3/dist/d3.min.js';
import './node_modules/@observablehq/plot/dist/plot.umd.min.js';

export const { axisY, dot, gridY, lineY, plot, ruleY, text } = globalThis.Plot;
