type Iterate = (this: unknown[]) => Generator;

/**
 * How much work something is, whatever else the computer does meanwhile: how often a member of one of the things that it
 * was given is read, and how often an element of any list is reached or copied one after the other.
 */
export function steps(given: readonly (readonly object[])[], work: () => void): number {
  let count = 0;
  for (const things of given)
    for (const [index, thing] of things.entries())
      (things as object[])[index] = new Proxy(thing, {
        get(target, key): unknown {
          count += 1;
          return Reflect.get(target, key);
        },
      });
  const prototype = Array.prototype as unknown as { [Symbol.iterator]: Iterate };
  const before = prototype[Symbol.iterator];
  prototype[Symbol.iterator] = function* () {
    for (let index = 0; index < this.length; index += 1) {
      count += 1;
      yield this[index];
    }
  };
  try {
    work();
  } finally {
    prototype[Symbol.iterator] = before;
  }
  return count;
}
