import { versions } from '../generated/versions.js';

/** Registers an element once. A second copy of the script, or another version of it, leaves the first in place. */
export function define(tag: string, element: CustomElementConstructor): void {
  // The script of another version names both (rollup.config.js).
  if (!customElements.get(tag)) customElements.define(tag, Object.assign(element, { versions }));
}
