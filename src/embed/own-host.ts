import { hostPage } from '../ui/host-page.js';
import type { OwnHost } from '../ui/own-host.js';

const FOLDER = /^(?:https?|file):[^?#]*\//;
/** Of a module, as a stack names it, with line and column. */
const NAMED = /^(http.*\/)dv-[a-z-]+(?:\.full)?\.js[:\d)]*$/;

const noted = note();

/**
 * Stands in for `ui/own-host.ts` in the script. `null` when that was pasted into a page, or made of text, or renamed inside
 * another.
 */
export const ownHost = (): OwnHost | null => noted;

/**
 * While the script runs for the first time; a page may remove its element. The browser alone says where it is from, never
 * what stands in the page: other people's markup may name scripts that never run.
 */
function note(): OwnHost | null {
  const script: unknown = hostPage.currentScript;
  const { src, integrity } = script instanceof HTMLScriptElement ? script : { src: '', integrity: '' };
  const address = src ? FOLDER.exec(src)?.[0] : NAMED.exec(running())?.[1];
  return address ? { address, integrity } : null;
}

/**
 * Address of the code that runs, for a module has no element. A stack begins with it; what is asked of a page may name
 * others. Not asked where there is an element: for a stack, all of the script is parsed once more.
 */
function running(): string {
  return /\w{1,20}:\/\/[^\s?#]+/.exec(new Error().stack ?? '')?.[0] ?? '';
}
