import { Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How much work a function does, counted: how often each block of code ran, and for what the engine does by itself how
 * long the text or list is that it goes through. The same each time, on whatever machine. An expression counts once for
 * each letter that it is given, which `expressions.ts` proves; tables (`Map`, `Set`) and sums of texts are not counted.
 */
export function workOf(task: () => unknown): number {
  blocksSince();
  const meter = watchEngine();
  try {
    task();
  } finally {
    meter.stop();
  }
  return blocksSince() + meter.letters();
}

/** Blocks of code that ran since this was asked last. */
function blocksSince(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    const functions = result.filter(({ url }) => !url.includes('/tests/')).flatMap((each) => each.functions);
    for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  });
  return blocks;
}

/** For whatever is not to be counted, which takes longer while something is. */
export const stopCounting = (): void => session.disconnect();

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Cost = (self: { readonly length: number }, result: unknown, given: readonly unknown[], from: number) => number;

const ofSelf: Cost = ({ length }) => length;
const ofResult: Cost = (_, result) => (result as { length?: number }).length ?? 0;
const ofBoth: Cost = (...of) => ofSelf(...of) + ofResult(...of);
/** As far as was looked. */
const ofSearch: Cost = ({ length }, result) => (typeof result === 'number' && result >= 0 ? result + 1 : length);
const ofText: Cost = (_, __, [text]) => (typeof text === 'string' ? text.length : 0);
/** What replaces, splits or finds all asks an expression again and again, each time from where it was. */
const ofMatch: Cost = (self, result, [text], from) => {
  const { global, sticky } = self as unknown as RegExp;
  const found = result as RegExpExecArray | null;
  const end = found ? found.index + found[0].length : sticky ? from : String(text).length;
  return global || sticky ? end - from + 1 : String(text).length;
};

const WATCHED: readonly (readonly [of: object, cost: Cost, names: readonly string[]])[] = [
  [String.prototype, ofSelf, ['includes', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize']],
  [String.prototype, ofSelf, ['match', 'search', 'localeCompare', 'lastIndexOf']],
  [String.prototype, ofBoth, ['split', 'replace', 'replaceAll', 'repeat', 'padStart', 'padEnd']],
  [String.prototype, ofSearch, ['indexOf']],
  [String.prototype, ofResult, ['slice', 'substring']],
  [Array.prototype, ofSelf, ['includes', 'lastIndexOf', 'reverse', 'shift', 'unshift', 'splice', 'fill']],
  [Array.prototype, ofSearch, ['indexOf']],
  [Array.prototype, ofResult, ['slice', 'concat', 'flat', 'join']],
  [RegExp.prototype, ofMatch, ['exec']],
  [JSON, ofText, ['parse']],
  [JSON, ofResult, ['stringify']],
  [Object, ofResult, ['keys', 'entries', 'values']],
  // What is spread or taken apart is gone through item by item.
  [Object.getPrototypeOf([][Symbol.iterator]()) as object, () => 1, ['next']],
];

function watchEngine(): { stop(): void; letters(): number } {
  let letters = 0;
  const undo = WATCHED.flatMap(([of, cost, names]) =>
    names.map((name) => {
      const methods = of as Record<string, Method>;
      const own = methods[name] as Method;
      methods[name] = function (...given) {
        const from = (this as { lastIndex?: number }).lastIndex ?? 0;
        const result = Reflect.apply(own, this, given);
        letters += cost(this as { length: number }, result, given, from);
        return result;
      };
      return () => (methods[name] = own);
    }),
  );
  return { stop: () => undo.forEach((each) => each()), letters: () => letters };
}
