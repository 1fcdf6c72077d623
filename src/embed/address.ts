const NAME = /\/dv-widgets(\.full)?\.js(\?|$)/;

/**
 * The address of our own script, noted while it runs for the first time; a second way for module scripts, which the
 * browser does not name. `null` when the script was pasted into a page or renamed inside another.
 */
const own: string | null =
  (document.currentScript as HTMLScriptElement | null)?.src ||
  [...document.querySelectorAll('script')].find(({ src }) => NAME.test(src))?.src ||
  null;

/**
 * The address of a file beside our script. Absolute, because a script from another origin cannot resolve relative ones.
 * @throws Error when our own address is not known
 */
export function neighbour(file: string): string {
  if (!own) throw new Error('the address of dv-widgets.js is not known');
  return new URL(file, own).href;
}
