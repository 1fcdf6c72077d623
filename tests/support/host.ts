import { turn, until } from './until.js';

export { until };

/** A host page in a frame, as the window that it has. */
export type Host = Window & { heard: string[]; names: string[] };

/** Opens `tests/bundle/pages/<name>.html` in a frame of a certain width; a page that injects its script is told which. */
export async function openHost(name: string, width = 700, script?: string): Promise<Host> {
  return (await openFrame(`/tests/bundle/pages/${name}.html${script ? `?${script}` : ''}`, { width })).window;
}

interface FrameChoice {
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
  /** Whether to go on before everything that the page asks for has come. */
  readonly early?: boolean;
}

/** Opens any page of this server in a frame. */
export async function openFrame(
  address: string,
  { width = 700, height = 600, sandbox, early }: FrameChoice = {},
): Promise<{ frame: HTMLIFrameElement; window: Host }> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  document.body.append(frame);
  if (early) await until(() => frame.contentDocument?.querySelector('#after'));
  else await new Promise((resolve) => frame.addEventListener('load', resolve));
  return { frame, window: frame.contentWindow as unknown as Host };
}

export const TAGS = ['dv-offence-trend', 'dv-attrition-funnel', 'dv-campaign-timeline', 'dv-petition-counter'];

/** Waits until all elements of a host page are ready, and all that comes after. */
export async function drawn(host: Host): Promise<void> {
  const elements = [...host.document.querySelectorAll(TAGS.join())];
  await until(() => elements.every((element) => element.getAttribute('state') === 'ready'), 'all elements ready');
  await settled(host);
}

/**
 * Waits until a page has come to rest: two looks in a row find it the same, each after frames of its own and after the
 * server has answered all that was asked before. What has not happened by then does not happen by itself.
 */
export async function settled(host: Host): Promise<void> {
  let before: string;
  let now = lookOf(host);
  do {
    before = now;
    for (let frame = 0; frame < 3; frame++) await turn(host);
    await answered();
    for (let frame = 0; frame < 2; frame++) await turn(host);
    now = lookOf(host);
  } while (now !== before);
}

/** Waits until the server has answered all that this browser asked before. */
export const answered = () => fetch('/tests/bundle/answered', { cache: 'no-store' });

/** Lets go what the server holds back under a name. */
export const release = (name: string) => fetch(`/tests/bundle/release?${name}`);

/** What changes when anything of ours does, in a page and in the frames that may be looked into. */
function lookOf({ document: page }: Window): string {
  if (!page.body) return '';
  const parts = [...page.querySelectorAll<HTMLElement>(`body, iframe, ${TAGS.join()}`)].map((part) => {
    const { width, height } = part.getBoundingClientRect();
    const frame = part.localName === 'iframe' ? (part as HTMLIFrameElement).contentWindow : null;
    const inside = frame && (part as HTMLIFrameElement).contentDocument ? lookOf(frame) : '';
    return [part.getAttribute('state'), width, height, part.shadowRoot?.innerHTML.length, inside].join();
  });
  return [page.documentElement.outerHTML.length, ...parts].join(' ');
}

/** Every address that a host page asked for, without its origin. */
export const requests = ({ performance, location }: Host): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, '').replace(/\?.*/, ''));

/** What a page asked for that is neither a built file nor a script of these pages. */
export async function foreignRequests(host: Host): Promise<string[]> {
  const { files } = (await (await fetch('/cdn/integrity.json')).json()) as { files: Record<string, string> };
  const own = [...Object.keys(files).map((file) => `/cdn/${file}`), ...PAGE_SCRIPTS];
  return requests(host).filter((address) => !own.includes(address));
}

const PAGE_SCRIPTS = ['record', 'inject', 'report', 'design-mode'].map((name) => `/tests/bundle/pages/${name}.js`);
