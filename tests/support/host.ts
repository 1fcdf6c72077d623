/** A host page in a frame, as the window that it has. */
export type Host = Window & { heard: string[]; names: string[] };

/** Opens `tests/bundle/pages/<name>.html` in a frame of a certain width; a page that injects its script is told which. */
export async function openHost(name: string, width = 700, script?: string): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  frame.src = `/tests/bundle/pages/${name}.html${script ? `?${script}` : ''}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  return frame.contentWindow as unknown as Host;
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

const PAGE_SCRIPTS = ['record', 'inject'].map((name) => `/tests/bundle/pages/${name}.js`);
