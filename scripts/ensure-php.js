// The WordPress tests run real PHP and a real WordPress. Finds them; gets them where it may (Debian); else asks, in one line.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = 'node_modules/.cache/dv-widgets/wordpress';
const isDebian = existsSync('/usr/bin/apt-get');
const isRoot = process.getuid?.() === 0;

/** The command of a PHP of at least 8.0; `PHP` names another. @throws Error that says in one line what to do */
export function ensurePhp() {
  const php = process.env.PHP ?? 'php';
  if (isRecent(php)) return php;
  if (!process.env.PHP && isDebian && isRoot) {
    console.log('Installing php-cli …');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'php-cli');
    if (isRecent(php)) return php;
  }
  const command = isDebian ? 'sudo apt-get install -y php-cli' : 'install PHP, or set PHP to its command';
  throw new Error(`The WordPress tests need PHP 8.0 or newer. Please run: ${command}`);
}

/** The directory of a WordPress: WORDPRESS_DIR, else Debian's package. @throws Error that says in one line what to do */
export function ensureWordPress() {
  const directory = resolve(process.env.WORDPRESS_DIR ?? `${CACHE}/usr/share/wordpress`);
  if (existsSync(`${directory}/wp-includes/version.php`)) return directory;
  if (!process.env.WORDPRESS_DIR && isDebian) {
    console.log('Fetching the files of WordPress …');
    try {
      unpackDebianWordPress();
      return directory;
    } catch (error) {
      console.error(error.stderr?.toString().trim() || error.message);
    }
  }
  throw new Error(`There is no WordPress in ${directory}. Please unpack one, and set WORDPRESS_DIR to its directory`);
}

/** Without what the package depends on: no web server and no database is wanted. */
function unpackDebianWordPress() {
  const unfinished = `${CACHE}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  if (isRoot) apt('update');
  // Apt downloads as a user of its own, who may not be able to write here: then it says so and goes on as root.
  execFileSync('apt-get', ['download', '-qq', 'wordpress'], { cwd: unfinished, stdio: ['ignore', 'ignore', 'pipe'] });
  const [file] = readdirSync(unfinished).filter((name) => name.endsWith('.deb'));
  execFileSync('dpkg-deb', ['-x', file, '.'], { cwd: unfinished, stdio: ['ignore', 'ignore', 'pipe'] });
  rmSync(`${unfinished}/${file}`);
  rmSync(CACHE, { recursive: true, force: true });
  renameSync(unfinished, CACHE);
}

function apt(...words) {
  execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', ...words], {
    stdio: ['ignore', 'ignore', words[0] === 'update' ? 'ignore' : 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const isRecent = (php) => {
  const { stdout } = spawnSync(php, ['-r', 'echo PHP_VERSION_ID;'], { encoding: 'utf8' });
  return Number(stdout) >= 80_000;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensurePhp();
    ensureWordPress();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
