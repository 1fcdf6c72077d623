import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isDebian = existsSync('/usr/bin/apt-get');
export const isRoot = process.getuid?.() === 0;

/** Changes the machine: for root only. */
export function apt(...words) {
  execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', ...words], {
    stdio: ['ignore', 'ignore', words[0] === 'update' ? 'ignore' : 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Packages of Debian's, without what they merely recommend. */
export function install(packages) {
  console.log(`Installing ${packages.join(' ')} …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
