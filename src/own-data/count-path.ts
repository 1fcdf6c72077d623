import { DataError } from '../core/data-error.js';

/** More than has ever been counted; a number above is a mistake or an attack. */
const LARGEST = 1e9;

/**
 * The count in the text of a response, which is JSON. What the text is instead is not quoted: it may hold names.
 * @throws DataError `bad-json`, and what `countAt` throws
 */
export function countInText(text: string, path: string): number {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new DataError('bad-json', 'the response with the count is not JSON');
  }
  return countAt(json, path);
}

/**
 * The one whole number, 0 to 1,000,000,000, that stands at a path; nothing else is read. A string counts if it is plain
 * digits: `"12,345"` may be twelve thousand or twelve.
 * @param path a JSON pointer (`/data/attributes/signature_count`, `~1` for a slash, `~0` for a tilde), or names and
 *   array indices with dots (`data.attributes.signature_count`); empty for a response that is the number itself
 * @throws DataError `no-count` with what stands there instead; of an object or array only that it is one, since it may
 *   hold the names of people who signed
 */
export function countAt(json: unknown, path: string): number {
  const found = steps(path).reduce(member, json);
  const count = typeof found === 'string' && /^\d+$/.test(found) ? Number(found) : found;
  // Adding 0 makes -0, which would be printed with its sign, a 0.
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= LARGEST) return count + 0;
  if (found === undefined) throw new DataError('no-count', 'there is nothing', { path });
  const value = inWords(found);
  throw new DataError('no-count', `not a whole number from 0 to ${LARGEST}: ${shown(value)}`, { path, value });
}

function steps(path: string): readonly string[] {
  if (path === '') return [];
  if (!path.startsWith('/')) return path.split('.');
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A member of an object or array that JSON can have given it; everything else is missing. */
function member(parent: unknown, name: string): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name)) return undefined;
  // An array also owns its length, which counts something else than it says.
  if (Array.isArray(parent) && !/^\d+$/.test(name)) return undefined;
  if (name === '__proto__' || name === 'constructor') return undefined;
  return (parent as Readonly<Record<string, unknown>>)[name];
}

function inWords(found: unknown): string {
  if (Array.isArray(found)) return 'an array';
  // A text at the wrong place may be somebody's name.
  if (typeof found === 'string' && /\p{L}/u.test(found)) return 'a text';
  return typeof found === 'object' && found !== null ? 'an object' : String(found);
}

/** On one line, however long and whatever is in it. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** What the count in an answer is called. */
const COUNT = /sign|vote|count|support|total/i;

/** Where in an answer the count seems to be, as `count-path` would say it; `null` where nothing is called so. */
export function likelyPath(json: unknown, before = ''): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const members = Object.entries(json).filter(([name]) => !name.includes('.'));
  const [own] = members.find(([name, value]) => Number.isInteger(value) && COUNT.test(name)) ?? [];
  if (own) return before + own;
  return members.map(([name, value]) => likelyPath(value, `${before}${name}.`)).find((path) => path) ?? null;
}
