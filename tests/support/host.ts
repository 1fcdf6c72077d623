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

/** Waits for something to be there; gives it, or fails the test with its words. */
export async function until<Found>(
  find: () => Found,
  what = String(find),
  longest = 10_000,
): Promise<NonNullable<Found>> {
  const start = performance.now();
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() - start > longest) throw new Error(`did not come: ${what}`);
    await pause(20);
  }
}

export const TAGS = ['dv-offence-trend', 'dv-attrition-funnel', 'dv-campaign-timeline', 'dv-petition-counter'];

/** Waits until all elements of a host page are ready, then a little longer for what comes late. */
export async function drawn({ document: page }: Host): Promise<void> {
  const elements = [...page.querySelectorAll(TAGS.join())];
  while (elements.some((element) => element.getAttribute('state') !== 'ready')) await pause(20);
  await pause(250);
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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
