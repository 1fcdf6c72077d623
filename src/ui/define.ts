import { versions } from '../generated/versions.js';

const ours = new Set<string>();

/** Whether this copy of the library has registered an element: of others, somebody else takes care. */
export const isOurs = (tag: string): boolean => ours.has(tag);

/** Registers an element once. A second copy of the script, or another version of it, leaves the first in place. */
export function define(tag: string, element: CustomElementConstructor): void {
  // The script of another version names both (rollup.config.js).
  if (customElements.get(tag)) return;
  ours.add(tag);
  customElements.define(tag, Object.assign(element, { versions }));
}
