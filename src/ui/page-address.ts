/** Of queries only what says which page it is: names of systems whose addresses have nothing else. */
const PAGE = /[?&]((?:p|page_id|post|article|story|id|node)=\d{1,12})(?=&|$)/;
/** Of fragments only those that are a path, as in apps of one page. */
const PATH = /^#!?\/[^?]*/;

/**
 * The address under which a reader finds a page again: what the page calls its own, else where it is, without what only
 * says how somebody came or who she is. Empty where nobody knows: a page in a frame of its own text has no address.
 * @param canonical what the page's head says; @param addresses where it is, and what its relative links start from
 */
export function pageAddress(canonical: string | undefined, ...addresses: readonly string[]): string {
  const found = [canonical ?? '', ...addresses]
    .map(parsed)
    .find((url) => url && /^(?:https?|file):$/.test(url.protocol));
  if (!found) return '';
  const { protocol, host, pathname, search, hash } = found;
  const id = PAGE.exec(search)?.[1];
  return `${protocol}//${host}${pathname}${id ? `?${id}` : ''}${PATH.exec(hash)?.[0] ?? ''}`;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
