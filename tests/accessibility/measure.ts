/** Everything that measures, as one script that scripts/accessibility.js puts into a page. */
export * from './colours.js';
export * from './layout.js';
