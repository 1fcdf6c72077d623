import { pickOf } from './own-data/pick.js';
import { readOwn } from './own-readers.js';
import type { Petitions } from './petition-counter/data.js';
import { followCount } from './petition-counter/live-count.js';
import { loadOnce } from './ui/own-data.js';
import type { OwnDataReceiver, OwnSource } from './ui/own-source.js';
import type { Widget } from './widgets.js';

export { failureOf } from './ui/own-data.js';

/** Fetches, where it has to, and reads own data for whoever awaits them; a live count again and again. */
export async function loadOwnData<Data>(
  widget: Widget,
  source: OwnSource,
  receiver: OwnDataReceiver<Data>,
  pick: string | null = null,
): Promise<void> {
  // Who has left while this file was fetched awaits nothing any more.
  if (receiver.signal.aborted) return;
  // Only one element has a live count.
  if ('live' in source) followCount(source, receiver as unknown as OwnDataReceiver<Petitions>);
  else await loadOnce((input, context) => readOwn<Data>(widget, input, context, pickOf(pick)), source, receiver);
}
