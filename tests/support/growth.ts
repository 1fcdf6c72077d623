const hasProcessorTime = typeof process !== 'undefined' && 'cpuUsage' in process;
/**
 * Twice the input costs at most so many times the work: a square is 4. The clock of a browser runs on while others work,
 * so that it gets the middle between both.
 */
export const MOST_GROWTH = hasProcessorTime ? 2.2 : 3;
/** Clocks of browsers tick in milliseconds: what is measured takes many of them. */
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

/** Milliseconds, to be compared with others of the same run and with nothing else: the processor's, where it tells them. */
export function took(work: () => unknown): number {
  const start = now();
  work();
  return now() - start;
}

function now(): number {
  if (!hasProcessorTime) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
