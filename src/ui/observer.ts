/** What each kind tells of. */
interface Entries {
  readonly MutationObserver: MutationRecord;
  readonly ResizeObserver: ResizeObserverEntry;
}

/** Of what else is seen to change. A widget is drawn where it was hidden before. */
const INSTEAD = ['resize', 'dv-load'];

/**
 * Follows what changes on a page. Where that has taken observers away, what is there is drawn as it stands, and looked at
 * again when a widget is there, or the window gets another size.
 */
export function observer<Kind extends keyof Entries>(
  kind: Kind,
  changed: (entries: readonly Entries[Kind][]) => void,
): InstanceType<(typeof globalThis)[Kind]> {
  const again = () => changed([]);
  try {
    return new globalThis[kind](changed as never) as never;
  } catch {
    return {
      observe: () => INSTEAD.forEach((type) => addEventListener(type, again)),
      disconnect: () => INSTEAD.forEach((type) => removeEventListener(type, again)),
    } as never;
  }
}
