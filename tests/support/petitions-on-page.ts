/** What stands in the row of a petition, as it is read: its name, its count, the bar, and what else is said of it. */
export const ROW = {
  name: 'li > span:first-child',
  count: 'li > span:nth-child(2)',
  track: 'li > span:has(> svg)',
  said: 'li > span:has(> svg) ~ span',
  /** An outline that ends in a line. */
  goal: 'svg:has(> line)',
} as const;
