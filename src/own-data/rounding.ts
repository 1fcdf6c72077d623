/** Nobody who writes by hand has more. */
const MOST_WRITTEN = 3;

/**
 * Numbers as they are shown. Where a machine has written many decimals, all of them are rounded: two decimals are left, of
 * hundreds one; up to two more where without them neighbours would look the same, or something like nothing.
 */
export function shownValues(values: readonly (number | null)[]): readonly (number | null)[] {
  const numbers = values.filter((value) => value !== null);
  if (numbers.every((value) => Number(value.toFixed(MOST_WRITTEN)) === value)) return values;
  const least = numbers.some((value) => value >= 100) ? 1 : 2;
  const digits = [least, least + 1].find((each) => tellsApart(numbers, each)) ?? least + 2;
  return values.map((value) => value && to(value, digits));
}

const to = (value: number, digits: number) => Number(value.toFixed(digits));

const tellsApart = (numbers: readonly number[], digits: number) =>
  numbers.every((value, index) => {
    const before = numbers[index - 1];
    const [shown, shownBefore] = [value, before ?? NaN].map((each) => to(each, digits));
    return (shown !== 0 || value === 0) && (shown !== shownBefore || value === before);
  });
