/** Everything that measures, as one script that tests/site/four.ts puts into a page. */
export * from './colours.js';
export * from './layout.js';
