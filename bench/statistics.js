/** The middle one of some numbers; of an even count, the upper of two. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Of all rounds of a measurement: the middle, and how far they lie apart. */
export const spread = (numbers) => ({
  median: median(numbers),
  least: Math.min(...numbers),
  most: Math.max(...numbers),
});

/** What a page's long tasks kept a reader waiting for: of each, what is more than 50 ms. */
export const blockedBy = (tasks) => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
