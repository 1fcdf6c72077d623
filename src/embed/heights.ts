import { isEdition } from '../widgets.js';
import type { Root } from './roots.js';

/** Lowest and highest that a frame may make itself, in CSS pixels. */
const LOWEST = 100;
const HIGHEST = 3000;
/** Path of a page of ours. */
const PAGE = /\/embed(?:\/([a-z-]+)\.[a-z]{2})?\.html$/;

/** What a frame says of itself: how high it needs to be, and to which question that is the answer. */
interface Said {
  readonly dvHeight?: number;
  readonly dvNonce?: string;
}

/** The page around, as the script that asks for this knows it: a file of its own does not. */
export interface PageAround {
  readonly roots: () => readonly Root[];
  /** Folder of the script; `null` where nobody knows. */
  readonly host: string | null;
}

/**
 * Lets frames of ours be as high as they ask to be. Each only itself, and nothing but its height. They are asked, too: a
 * frame that was quicker than this has said its height to nobody.
 * @returns what follows the frames in one more tree; called again for one, it changes nothing
 */
export function followHeights({ roots, host }: PageAround): (root: Root) => void {
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join();
  const framesIn = (root: Root) => [...root.querySelectorAll('iframe')];

  const ask = (frame: HTMLIFrameElement) => {
    const origin = originOf(frame, host, true);
    // Until a page from elsewhere has come, an empty one is there that can be read, and is not meant.
    if (origin && (origin === self.origin || !frame.contentDocument))
      (frame.contentWindow as Window).postMessage({ dvAsk: nonce }, origin === 'null' ? '*' : origin);
  };
  const onLoad = ({ target }: Event) => target instanceof HTMLIFrameElement && ask(target);
  const onMessage = ({ data, isTrusted, origin, source }: MessageEvent<Said | null>) => {
    // Scripts of the page can make an event up, with any origin.
    if (!isTrusted || !Number.isFinite(data?.dvHeight)) return;
    const { dvHeight, dvNonce } = data as Required<Said>;
    const frame = roots()
      .flatMap(framesIn)
      .find(({ contentWindow }) => contentWindow === source);
    if (frame && originOf(frame, host, dvNonce === nonce) === origin)
      frame.style.height = `${Math.round(Math.min(Math.max(dvHeight, LOWEST), HIGHEST))}px`;
  };

  return (root) => {
    framesIn(root).forEach(ask);
    // Does not bubble, but can be caught on its way.
    root.addEventListener('load', onLoad, true);
    addEventListener('message', onMessage);
  };
}

/**
 * Where the page in a frame has to be from for us to follow it; `null` where the frame is none of ours. A page of ours on
 * this host or the script's is known by its path; one from elsewhere is when our own markup names it and it answers us.
 * @param answers whether it has heard our question, or is about to
 */
function originOf(frame: HTMLIFrameElement, host: string | null, answers: boolean): string | null {
  const { src, dataset, sandbox } = frame;
  try {
    const { origin, pathname } = new URL(src);
    const isNear = origin === self.origin || host?.startsWith(`${origin}/`);
    if (!((isNear && isPage(pathname)) || ('dvFrame' in dataset && answers))) return null;
    // What is in a sandbox has no origin, and a sandbox around this page is one around its frames.
    return self.origin === 'null' || (sandbox.length && !sandbox.contains('allow-same-origin')) ? 'null' : origin;
  } catch {
    return null;
  }
}

function isPage(path: string): boolean {
  const [page, edition] = PAGE.exec(path) ?? [];
  return page !== undefined && (edition === undefined || isEdition(edition));
}
