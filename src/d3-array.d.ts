/** All of it that we use, so that its types are no package more. */
declare module 'd3-array' {
  /** Round numbers from `start` to `stop`, about as many as `count`. */
  export function ticks(start: number, stop: number, count: number): number[];
}
