/** Lowest and highest that a frame may make itself, in CSS pixels. */
const LOWEST = 100;
const HIGHEST = 20_000;
const OURS = /\/embed(?:\.html|\/[a-z.-]+\.html)(?:[?#]|$)/;

/** Lets frames of ours be as high as they ask to be. Each only itself, and nothing but its height. */
export function followHeights(): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const height = wishOf(data);
    if (height === null) return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (frame && OURS.test(frame.src)) frame.style.height = `${height}px`;
  });
}

function wishOf(message: unknown): number | null {
  const height = typeof message === 'object' && message !== null && 'dvHeight' in message ? message.dvHeight : null;
  return typeof height === 'number' && Number.isFinite(height)
    ? Math.round(Math.min(Math.max(height, LOWEST), HIGHEST))
    : null;
}
