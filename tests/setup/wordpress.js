// Finds WordPress, or gets it where it may (Debian): the release that newsrooms on Debian's stable have, and the newest.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { apt, isDebian, isRoot } from './apt.js';

const CACHE = resolve('node_modules/.cache/dv-widgets');
/** Debian's name for what is not released yet: the newest WordPress is there first. */
const UNSTABLE = 'sid';

/**
 * The directories of all that can be had, by their versions. `WORDPRESS_DIR` names one, and then there is no other.
 * @returns {Readonly<Record<string, string>>}
 * @throws Error that says in one line what to do where there is none
 */
export function ensureWordPress() {
  const named = process.env.WORDPRESS_DIR;
  if (named) return { [versionIn(resolve(named)) ?? missing(resolve(named))]: resolve(named) };
  const stable = inCache('wordpress', unpackReleased);
  if (!stable) return missing('this cache');
  const newest = inCache('wordpress-newest', unpackNewest);
  if (!newest) console.log(`WordPress: only ${versionIn(stable)} is tried, the newest cannot be had here`);
  return Object.fromEntries([stable, newest].flatMap((each) => (each ? [[versionIn(each), each]] : [])));
}

function missing(where) {
  throw new Error(`There is no WordPress in ${where}. Please unpack one, and set WORDPRESS_DIR to its directory`);
}

function versionIn(directory) {
  const file = `${directory}/wp-includes/version.php`;
  return existsSync(file) ? /\$wp_version = '([\d.]+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}

/** Where it lies, fetched if need be; `null` where it cannot be. */
function inCache(name, fetch) {
  const place = `${CACHE}/${name}`;
  const directory = `${place}/usr/share/wordpress`;
  if (versionIn(directory)) return directory;
  if (!isDebian) return null;
  console.log('Fetching the files of WordPress …');
  const unfinished = `${place}.unfinished`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    fetch(unfinished);
    rmSync(place, { recursive: true, force: true });
    renameSync(unfinished, place);
    return directory;
  } catch (error) {
    console.error(error.stderr?.toString().trim() || error.message);
    return null;
  }
}

function unpackReleased(folder) {
  if (isRoot) apt('update');
  unpack(folder, []);
}

/** With lists of its own: the machine's stay as they are, and nothing unstable is ever installed on it. */
function unpackNewest(folder) {
  const format = '$(REPO_URI)';
  const [site] = run(['indextargets', '--format', format, 'Label: Debian', 'Component: main']).split('\n');
  if (!site) throw new Error('apt-get knows no address of Debian');
  for (const each of ['lists/partial', 'cache/archives/partial', 'parts'])
    mkdirSync(`${folder}/${each}`, { recursive: true });
  writeFileSync(`${folder}/parts/newest.list`, `deb ${site} ${UNSTABLE} main\n`);
  const places = {
    'Etc::SourceList': '/dev/null',
    'Etc::SourceParts': `${folder}/parts`,
    'State::Lists': `${folder}/lists`,
    Cache: `${folder}/cache`,
  };
  // Apt downloads as a user of its own, who may not be able to write here.
  const user = isRoot ? ['-o', 'APT::Sandbox::User=root'] : [];
  const options = [...Object.entries(places).flatMap(([name, path]) => ['-o', `Dir::${name}=${path}`]), ...user];
  run(['update', '-qq', ...options]);
  unpack(folder, options);
  for (const each of ['lists', 'cache', 'parts']) rmSync(`${folder}/${each}`, { recursive: true });
}

/** Without what the package depends on: no web server and no database is wanted. */
function unpack(folder, options) {
  run(['download', '-qq', ...options, 'wordpress'], folder);
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  execFileSync('dpkg-deb', ['-x', file, '.'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  rmSync(`${folder}/${file}`);
}

const run = (words, cwd = '.') =>
  execFileSync('apt-get', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
