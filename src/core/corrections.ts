import type { Correction } from './evidence.js';

/** What there is to say to somebody who comes from a picture: what has become of its data. */
export type Change = 'same' | 'uncorrected' | 'corrected' | 'newer';

/**
 * What has been corrected since a page's words were written.
 * @param version of the data that the words were written from, as "1.0.0"; anything else says nothing
 */
export function correctionsSince(
  version: string | undefined,
  corrections: readonly Correction[] = [],
): readonly Correction[] {
  if (!/^\d+(?:\.\d+)*$/.test(version ?? '')) return [];
  return corrections.filter((correction) => compareVersions(version ?? '', correction.version) < 0);
}

/** Below 0 when `a` is older than `b`, as 1.9 is than 1.10. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
