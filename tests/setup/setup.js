// npm run setup: the browsers, PHP and WordPress that the tests run. Finds them; installs them where it may (Debian as root),
// and says so; else asks, in one line.
import { install, isDebian, isRoot } from './apt.js';
import { browserPath, PACKAGES } from './browsers.js';
import { ensurePhp } from './php.js';
import { ensureWordPress } from './wordpress.js';

try {
  ensureBrowsers();
  ensurePhp();
  const versions = Object.keys(ensureWordPress());
  if (process.argv.includes('--say')) console.log(`Browsers, PHP and WordPress ${versions.join(', ')} are here`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** @throws Error that says in one line what to do */
function ensureBrowsers() {
  const packages = Object.keys(PACKAGES)
    .filter((name) => !browserPath(name))
    .map((name) => PACKAGES[name]);
  if (!packages.length) return;
  if (isDebian && isRoot) return install(packages);
  const command = isDebian ? `sudo apt-get install -y ${packages.join(' ')}` : `install: ${packages.join(' ')}`;
  throw new Error(`The tests need browsers that are not here. Please run: ${command}`);
}
