// PHP, and the WordPress that it runs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensurePhp } from '../setup/php.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// What PHP has to complain of belongs to what it says here, not into the output.
const SETTINGS = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'log_errors=0'];

/**
 * @param {string[]} words
 * @param {string} directory of a WordPress; empty where none is needed
 */
export function php(words, directory, input = '') {
  const env = { ...process.env, WORDPRESS_DIR: directory };
  return spawnSync(ensurePhp(), [...SETTINGS, ...words], { input, env, cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 });
}

/**
 * What WordPress makes of snippets: `{name: html}` becomes `{name: {transform: html}}`, with the transforms that
 * tests/wordpress/transform.php lists, such as `kses` and `kses+classic`.
 *
 * `answers` stands for the network, `{address: {type, body}}`: what WordPress gets when it asks for an address, whatever
 * its query. Where there is none, the host is out of reach.
 *
 * @param {string} directory of a WordPress
 * @param {Record<string, string>} snippets
 * @param {Record<string, { type: string, body: string }>} answers
 * @returns {Record<string, Record<string, string>>}
 * @throws Error with what PHP said
 */
export const wordpressTransforms = (directory, snippets, answers = {}) =>
  printedBy('transform', directory, JSON.stringify({ snippets, answers }));

/**
 * The scripts of its block editor, in their order, as a page takes them.
 *
 * @param {string} directory of a WordPress
 * @returns {({ path: string } | { content: string })[]}
 * @throws Error with what PHP said
 */
export const editorScripts = (directory) => printedBy('editor-scripts', directory);

function printedBy(script, directory, input) {
  const { status, stdout, stderr } = php([`tests/wordpress/${script}.php`], directory, input);
  if (status !== 0) throw new Error(stderr || stdout);
  return JSON.parse(stdout);
}
