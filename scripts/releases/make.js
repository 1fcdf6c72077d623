import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const VERSIONS = ['1.0.0', '1.1.0', '1.2.0'];
/** What each release corrects: a row of a table, as it is before and after. */
export const CORRECTED = [
  {
    ...{ version: '1.1.0', table: 'offence-trend', id: 'trend-2024', was: '3382', is: '3401' },
    ...{ date: '2026-12-01', why: 'A digit was mistyped' },
  },
  {
    ...{ version: '1.2.0', table: 'petition-counter', id: 'petition-against', was: '22000', is: '23000' },
    ...{ date: '2027-01-15', why: 'The organiser corrected the count' },
  },
];
/** What is printed in pictures. */
export const HOST = 'https://charts.example/v1/';
const SOURCES = 'src data scripts integrations LICENSE package.json rollup.config.js tsconfig.json'.split(' ');
/** The script with what it fetches, whose names it has to know, and what a page of ours adds. */
const CONFIG = `import all from './rollup.config.js';
export default all.filter(({ output: { dir, file } }) => dir === 'cdn' || /cdn.(page|dv-widgets)\\.js$/.test(file ?? ''));
`;

const run = promisify(execFile);

/** Builds one release from this project's sources and its own data, into its path. */
export async function makeRelease(version, folder, path) {
  const work = join(folder, version);
  mkdirSync(work);
  for (const name of SOURCES) cpSync(name, join(work, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'));
  const corrected = CORRECTED.filter((each) => each.version <= version);
  edit(join(work, 'data/datapackage.json'), /"version": "[^"]+"/, `"version": "${version}"`);
  for (const { table, id, was, is } of corrected)
    edit(join(work, `data/${table}.csv`), new RegExp(`^(${id},.*?,)${was}(,)`, 'm'), `$1${is}$2`);
  const rows = corrected.map(({ id, was, is, date, version, why }) => [id, was, is, date, version, why].join());
  writeFileSync(join(work, 'data/corrections.csv'), `${['id,was,is,date,version,why', ...rows].join('\n')}\n`);
  writeFileSync(join(work, 'core.config.js'), CONFIG);
  await run('node_modules/.bin/tsx', ['scripts/generate.ts'], { cwd: work });
  await run('node_modules/.bin/rollup', ['-c', 'core.config.js', '--silent'], { cwd: work });
  // Both paths have the same files: a site uploads one folder twice.
  await run('node_modules/.bin/tsx', ['scripts/static.ts'], { cwd: work, env: { ...process.env, DV_HOST: HOST } });
  cpSync(join(work, 'cdn'), path, { recursive: true });
}

function edit(path, pattern, replacement) {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(pattern, replacement);
  if (after === before && !before.includes(replacement)) throw new Error(`${path}: no ${pattern}`);
  writeFileSync(path, after);
}
