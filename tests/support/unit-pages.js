// The unit tests in browsers: some pages that hold many files each, because a page of its own for every file takes longer
// than its tests.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';

const FOLDER = 'tests/pages';
const PAGES = 6;

/** Writes them anew, and says where they are. */
export function unitPages() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const files = readdirSync('tests/unit').filter((name) => name.endsWith('.test.ts'));
  const entryPoints = Array.from({ length: PAGES }, (_, page) => {
    const entry = `${FOLDER}/unit-${page + 1}.ts`;
    // One after the other through all pages: neighbours by name take equally long.
    const own = files.filter((_, index) => index % PAGES === page);
    writeFileSync(entry, own.map(inDescribe).join('\n'));
    return entry;
  });
  buildSync({
    entryPoints,
    outdir: FOLDER,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    sourcemap: 'inline',
    // By `package.json` only our elements do something when they are imported.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  return `${FOLDER}/*.js`;
}

/** Asked for by `require`, which esbuild answers when it is called: what a file describes stands under its name. */
const inDescribe = (file) => `describe('${file}', () => void require('../unit/${file}'));`;
