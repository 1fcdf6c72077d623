/** A host page in a frame, as the window that it has. */
export type Host = Window & { heard: string[]; names: string[] };

/** Opens `tests/bundle/pages/<name>.html` in a frame of a certain width. */
export async function openHost(name: string, width = 700): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  frame.src = `/tests/bundle/pages/${name}.html`;
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
