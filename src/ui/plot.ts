// All of Plot that we use. Importing the names here, and this module lazily, saves a quarter of its weight.
export { axisY, dot, gridY, lineY, plot, ruleY, text } from '@observablehq/plot';
