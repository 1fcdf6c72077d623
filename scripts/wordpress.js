// The plugin, checked by PHP and tried in each real WordPress that can be had; and what those make of snippets, for the
// other tests.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addToTally } from '../tests/support/tally.js';
import { ensurePhp } from '../tests/setup/php.js';
import { ensureWordPress } from '../tests/setup/wordpress.js';

const TESTS = ['filters', 'plugin', 'plugin-without-assets'].map((name) => `tests/wordpress/${name}.php`);
const SOURCES = ['integrations/wordpress', 'tests/wordpress'];

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
export function wordpressTransforms(directory, snippets, answers = {}) {
  const input = JSON.stringify({ snippets, answers });
  const { status, stdout, stderr } = php(['tests/wordpress/transform.php'], directory, input);
  if (status !== 0) throw new Error(stderr || stdout);
  return JSON.parse(stdout);
}

/**
 * The scripts of its block editor, in their order, as a page takes them.
 *
 * @param {string} directory of a WordPress
 * @returns {({ path: string } | { content: string })[]}
 * @throws Error with what PHP said
 */
export function editorScripts(directory) {
  const { status, stdout, stderr } = php(['tests/wordpress/editor-scripts.php'], directory);
  if (status !== 0) throw new Error(stderr || stdout);
  return JSON.parse(stdout);
}

function php(words, directory, input = '') {
  const env = { ...process.env, WORDPRESS_DIR: directory };
  // What PHP has to complain of belongs to what it says here, not into the output.
  const settings = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'log_errors=0'];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  return spawnSync(ensurePhp(), [...settings, ...words], { input, env, cwd, encoding: 'utf8', maxBuffer: 1e9 });
}

function lint() {
  const files = SOURCES.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  return files
    .filter((file) => file.endsWith('.php'))
    .map((file) => php(['-l', file], ''))
    .filter(({ status }) => status !== 0)
    .map(({ stdout, stderr }) => `✗ ${stdout}${stderr}`.trim());
}

function main() {
  ensurePhp();
  const problems = lint();
  let passed = 0;
  let failed = problems.length;
  const all = Object.entries(ensureWordPress());
  const runs = all.flatMap(([version, directory]) => TESTS.map((test) => ({ version, directory, test })));
  for (const { version, directory, test } of runs) {
    const { status, stdout, stderr } = php([test], directory);
    const [, good = 0, bad = 0] = /^(\d+) passed, (\d+) failed\n$/m.exec(stdout)?.map(Number) ?? [];
    passed += good;
    // One that ended without its count has failed, however much it passed before.
    failed += bad || (status === 0 && good ? 0 : 1);
    if (status !== 0) problems.push(`WordPress ${version}, ${test}: ${stdout}${stderr}`.trim());
  }
  if (problems.length) console.log(problems.join('\n'));
  console.log(`WordPress ${all.map(([version]) => version).join(' and ')}: ${passed} passed, ${failed} failed`);
  addToTally(passed, failed);
  process.exitCode = failed ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    addToTally(0, 1);
    process.exitCode = 1;
  }
}
