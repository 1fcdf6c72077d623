import { complete } from '../ui/complete.js';
import { ownHost } from './own-host.js';

/** How often each file could not be had. */
const failures: Record<string, number> = {};

/**
 * Fetches a module from the file beside our script: by an absolute address, because a script from another origin cannot
 * resolve relative ones, and not before the page is parsed, because older browsers take no import map after a module.
 * @throws Error when our own address is not known, or nothing or something else is there: the build makes the name of
 *   every file its default export, at its very end
 */
export async function neighbour(file: string): Promise<unknown> {
  const host = ownHost();
  if (!host) throw new Error('own address unknown');
  await complete(document);
  const failed = failures[file] ?? 0;
  const address = host.address + file + (failed ? `?${failed}` : '');
  const module = (await import(address).catch(() => null)) as { readonly default?: unknown } | null;
  if (module?.default === file) return module;
  // A browser remembers a failure, as it does a module, by its address.
  failures[file] = failed + 1;
  throw new Error(`${address} cannot be had`);
}
