/** An address that never answers: what a reader sees while own data are on their way. After ten seconds they are told. */
export const SLOW = 'slow.csv';

/** Holds back what is asked of `SLOW`, as a server does that takes its time. */
export function heldBack(): () => void {
  const { fetch } = window;
  window.fetch = (input, options) =>
    String(input instanceof Request ? input.url : input).endsWith(SLOW)
      ? new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
      : fetch(input, options);
  return () => {
    window.fetch = fetch;
  };
}
