import { spawnSync } from 'node:child_process';
import { install, isDebian, isRoot } from './apt.js';

/** The command of a PHP of at least 8.0; `PHP` names another. @throws Error that says in one line what to do */
export function ensurePhp() {
  const php = process.env.PHP ?? 'php';
  if (isRecent(php)) return php;
  if (!process.env.PHP && isDebian && isRoot) {
    install(['php-cli']);
    if (isRecent(php)) return php;
  }
  const command = isDebian ? 'sudo apt-get install -y php-cli' : 'install PHP, or set PHP to its command';
  throw new Error(`The WordPress tests need PHP 8.0 or newer. Please run: ${command}`);
}

const isRecent = (php) => {
  const { stdout } = spawnSync(php, ['-r', 'echo PHP_VERSION_ID;'], { encoding: 'utf8' });
  return Number(stdout) >= 80_000;
};
