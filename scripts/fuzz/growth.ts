/** Twice the input costs at most so many times the work, in processor time: a square is 4. */
export const MOST_GROWTH = 2.2;
/** The processor's clock ticks in milliseconds: what is measured takes many of them. */
const LEAST = 20;
const MOST_ROUNDS = 100;

/**
 * How many times as long work takes with twice the input. The half is done twice as often, so that both take as long and
 * a busy machine disturbs both alike; they take turns, and the least of each counts. Ends when the answer is good enough,
 * or has not become so for long.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  let times = 1;
  const several = (count: number, length: number) =>
    took(() => {
      for (let time = 0; time < count; time++) work(length);
    });
  while (several(times, 2 * size) < LEAST) times *= 2;
  let [half, whole] = [Infinity, Infinity];
  for (let round = 0; round < MOST_ROUNDS && !(whole / (half / 2) <= MOST_GROWTH); round++) {
    half = Math.min(half, several(2 * times, size));
    whole = Math.min(whole, several(times, 2 * size));
  }
  return whole / (half / 2);
}

/** Milliseconds of the processor: the clock on the wall runs on while others work. Compared within one run only. */
export function took(work: () => unknown): number {
  const start = now();
  work();
  return now() - start;
}

function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
