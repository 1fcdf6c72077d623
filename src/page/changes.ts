import { type Change, compareVersions } from '../core/corrections.js';
import type { WidgetElement } from './framed.js';

/** The data version that an address ends in, as it is printed in pictures; events have ids with letters. */
export const versionIn = (hash: string): string | null => /^#(\d+(?:\.\d+)*)$/.exec(hash)?.[1] ?? null;

/**
 * What has become of the data of a picture.
 * @param then version that the picture was made from
 * @param now version that the page shows
 * @param corrected versions in which something shown on the page was corrected
 */
export function changeSince(then: string, now: string, corrected: readonly string[]): Change {
  const age = compareVersions(then, now);
  if (age >= 0) return age ? 'newer' : 'same';
  return corrected.some((version) => compareVersions(then, version) < 0) ? 'corrected' : 'uncorrected';
}

/**
 * A picture prints the address of its page with the version of its data: here is said what was corrected since, and the
 * widget names each correction. All sentences have their place on the page already, so nothing moves.
 */
export function tellChanges(element: WidgetElement): void {
  const place = document.querySelector<HTMLElement>('.changes');
  if (!place) return;
  const tell = () => {
    const version = versionIn(location.hash);
    if (version === null) return;
    const { version: now = '', corrected = '' } = place.dataset;
    const change = changeSince(version, now, corrected.split(' ').filter(Boolean));
    for (const words of place.children) words.classList.toggle('said', words.matches(`.${change}`));
    element.dataset.dvVersion = version;
    element.requestUpdate?.();
  };
  tell();
  addEventListener('hashchange', tell);
}
