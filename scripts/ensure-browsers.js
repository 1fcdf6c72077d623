// The tests run in three engines. Finds them; installs them where it may (Debian as root); else asks, in one line.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPath, PACKAGES } from './browsers.js';

const missing = Object.keys(PACKAGES).filter((name) => !browserPath(name));
const packages = missing.map((name) => PACKAGES[name]).join(' ');
const isDebian = existsSync('/usr/bin/apt-get');

if (missing.length && isDebian && process.getuid?.() === 0) {
  console.log(`Installing ${packages} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];
  execFileSync('apt-get', ['update', ...options], { stdio: 'ignore', env });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...options, ...packages.split(' ')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
} else if (missing.length) {
  const command = isDebian ? `sudo apt-get install -y ${packages}` : `install: ${packages}`;
  console.error(`The tests need browsers that are not here. Please run: ${command}`);
  process.exit(1);
}
