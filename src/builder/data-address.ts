/** A sheet of Google's as it is opened in a browser, and as it is published. */
const OPENED = /^\/spreadsheets\/d\/([\w-]+)(?:\/|$)/;
const PUBLISHED = /^\/spreadsheets\/d\/e\/([\w-]+)\//;

/** Whether an address is that of a Google sheet, which only its sharing lets others read. */
export const isGoogleSheet = (address: string): boolean => csvAddressOf(address) !== address;

/** Where the text of a table is: for a Google sheet the address under which it is given as CSV; else the same. */
export function csvAddressOf(address: string): string {
  const url = parsed(address);
  if (url?.hostname !== 'docs.google.com') return address;
  const [, gid] = /\bgid=(\d+)/.exec(url.hash) ?? /\bgid=(\d+)/.exec(url.search) ?? [];
  const sheet = gid === undefined ? '' : `&gid=${gid}`;
  const [, published] = PUBLISHED.exec(url.pathname) ?? [];
  if (published) return `https://docs.google.com/spreadsheets/d/e/${published}/pub?output=csv${sheet}`;
  const [, id] = OPENED.exec(url.pathname) ?? [];
  return id ? `https://docs.google.com/spreadsheets/d/${id}/export?format=csv${sheet}` : address;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address.trim());
  } catch {
    return null;
  }
}
