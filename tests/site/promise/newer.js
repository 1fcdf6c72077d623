// What is newer than the browsers that we promise (`browserslist` in package.json), by MDN's tables of who can do what.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8'));
export const tables = createRequire(import.meta.url)('@mdn/browser-compat-data');

const PROMISED = browserslist.map((each) => each.split(' '));

/** Whether all promised browsers know a feature; one that MDN does not list is somebody's own. */
export function isPromised(feature) {
  const support = feature?.__compat?.support;
  return !support || PROMISED.every(([browser, version]) => [support[browser]].flat().some(knownIn(version)));
}

/** Behind a switch, under another name, or no longer, is not there. */
const knownIn = (version) => (statement) =>
  Boolean(statement?.version_added) &&
  !statement.flags &&
  !statement.prefix &&
  !statement.alternative_name &&
  !isLater(statement.version_added, version) &&
  !(statement.version_removed && !isLater(statement.version_removed, version));

function isLater(added, version) {
  if (added === true) return false;
  if (added === 'preview') return true;
  const [[major, minor = 0], [most, mostMinor = 0]] = [added.replace('≤', ''), version].map((each) =>
    each.split('.').map(Number),
  );
  return major > most || (major === most && minor > mostMinor);
}

/** Interfaces and built-in objects; those of `Intl` are its members. */
export const OWNERS = { ...tables.api, ...tables.javascript.builtins };

const nameOf = (key) => key.replace(/_static$/, '');
const isName = (name) => /^[A-Z]\w*$/i.test(name) && !name.endsWith('_event');

/** Members of one interface or object by name, and whether all promised browsers know them. */
export function membersOf(owner) {
  const members = new Map();
  for (const [key, feature] of Object.entries(OWNERS[owner] ?? {})) {
    const name = nameOf(key);
    // A method of an interface may be static as well: either will do.
    if (isName(name) && feature.__compat) members.set(name, members.get(name) || isPromised(feature));
  }
  return members;
}

/**
 * Every member that is newer, as owner and name, then owners that are newer themselves, without a name. An interface
 * may be newer than its members, which others had before; the objects of the language have theirs for themselves.
 */
export function newerMembers() {
  const names = newerNames();
  return Object.keys(OWNERS).flatMap((owner) => {
    const isNewer = !isPromised(OWNERS[owner]);
    const isNew = ([name, known]) => !known || (isNewer && (names.has(name) || owner in tables.javascript.builtins));
    const members = [...membersOf(owner)].filter(isNew).map(([name]) => ({ owner, name }));
    return isNewer ? [...members, { owner, name: null }] : members;
  });
}

/** Names that are newer wherever they stand: `union` is, `has` was there before. */
export function newerNames() {
  const all = Object.keys(OWNERS).flatMap((owner) =>
    [...membersOf(owner)].map(([name, known]) => [name, known && isPromised(OWNERS[owner])]),
  );
  const old = new Set(all.filter(([, known]) => known).map(([name]) => name));
  return new Set(all.map(([name]) => name).filter((name) => !old.has(name)));
}

/** Names that are newer as they stand alone. */
export function newerGlobals() {
  const owners = Object.keys(OWNERS).filter((owner) => !isPromised(OWNERS[owner]));
  return new Set([...owners, ...[...membersOf('Window')].filter(([, known]) => !known).map(([name]) => name)]);
}
