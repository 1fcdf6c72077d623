/**
 * A data set of ours comes in two parts: what is seen first, and what a reader opens. The second has the same shape, with
 * only the members that the first lacks.
 * @returns the first part with those of the second in their places
 */
export function whole<Data>(first: Data, rest: unknown): Data {
  if (rest === undefined || rest === null) return first;
  if (typeof first !== 'object' || first === null || typeof rest !== 'object' || rest === null) return rest as Data;
  if (Array.isArray(first)) return first.map((each: unknown, index) => whole(each, (rest as unknown[])[index])) as Data;
  const names = [...new Set([...Object.keys(first), ...Object.keys(rest)])] as (keyof Data)[];
  return Object.fromEntries(names.map((name) => [name, whole(first[name], (rest as Data)[name])])) as Data;
}
