const NAME = /\/dv-widgets(?:\.full)?\.js(?:\?|$)/;

/**
 * Our own script, noted while it runs for the first time; a second way for module scripts, which the browser does not
 * name. `null` when it was pasted into a page or renamed inside another.
 */
export const ownScript: { readonly src: string; readonly integrity: string } | null = noted(
  [document.currentScript as HTMLScriptElement | null, ...document.querySelectorAll('script')].find(
    (script, index) => script?.src && (index === 0 || NAME.test(script.src)),
  ),
);

/** As it is now: a page may remove the element. */
function noted(script: HTMLScriptElement | null | undefined) {
  return script ? { src: script.src, integrity: script.integrity } : null;
}

/**
 * The address of a file beside our script. Absolute, because a script from another origin cannot resolve relative ones.
 * @throws Error when our own address is not known
 */
export function neighbour(file: string): string {
  if (!ownScript) throw new Error('the address of dv-widgets.js is not known');
  return new URL(file, ownScript.src).href;
}
