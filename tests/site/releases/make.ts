// Three releases of this project, each with the corrections of its day.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const VERSIONS = ['1.0.0', '1.1.0', '1.2.0'] as const;
export type Version = (typeof VERSIONS)[number];
export const [OLDEST, , NEWEST] = VERSIONS;

/** What each release corrects: a row of a table, as it is before and after. */
export const CORRECTED = [
  {
    ...({ version: '1.1.0', table: 'offence-trend', id: 'trend-2024', was: '3382', is: '3401' } as const),
    ...{ date: '2026-12-01', why: 'A digit was mistyped' },
  },
  {
    ...({ version: '1.2.0', table: 'petition-counter', id: 'petition-against', was: '22000', is: '23000' } as const),
    ...{ date: '2027-01-15', why: 'The organiser corrected the count' },
  },
] as const;

/** What is printed in pictures. */
const HOST = 'https://charts.example/v1/';
const SOURCES = 'src data scripts integrations LICENSE package.json rollup.config.js tsconfig.json'.split(' ');
/** The script with what it fetches, whose names it has to know, and what a page of ours adds. */
const CONFIG = `import all from './rollup.config.js';
export default all.filter(({ output: { dir, file } }) => dir === 'cdn' || /cdn.(page|dv-widgets)\\.js$/.test(file ?? ''));
`;

const run = promisify(execFile);

/** Where a site puts its releases, and what they were made of. */
export const siteIn = (folder: string) => join(folder, 'site');
export const dataOf = (folder: string, version: Version) => join(folder, version, 'data');

/** Makes all of them in a folder, unless they are there. */
export async function makeReleases(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(siteIn(unfinished), 'v'), { recursive: true });
  await Promise.all(VERSIONS.map((version) => makeRelease(version, unfinished)));
  renameSync(unfinished, folder);
}

/** Builds one from this project's sources and its own data. */
async function makeRelease(version: Version, folder: string): Promise<void> {
  const work = join(folder, version);
  mkdirSync(work);
  for (const name of SOURCES) cpSync(name, join(work, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'));
  const data = dataOf(folder, version);
  const corrected = CORRECTED.filter((each) => each.version <= version);
  edit(join(data, 'datapackage.json'), /"version": "[^"]+"/, `"version": "${version}"`);
  for (const { table, id, was, is } of corrected)
    edit(join(data, `${table}.csv`), new RegExp(`^(${id},.*?,)${was}(,)`, 'm'), `$1${is}$2`);
  const rows = corrected.map(({ id, was, is, date, version, why }) => [id, was, is, date, version, why].join());
  writeFileSync(join(data, 'corrections.csv'), `${['id,was,is,date,version,why', ...rows].join('\n')}\n`);
  writeFileSync(join(work, 'core.config.js'), CONFIG);
  await run('node_modules/.bin/tsx', ['scripts/generate.ts'], { cwd: work });
  await run('node_modules/.bin/rollup', ['-c', 'core.config.js', '--silent'], { cwd: work });
  // Both paths have the same files: a site uploads one folder twice.
  await run('node_modules/.bin/tsx', ['scripts/static.ts'], { cwd: work, env: { ...process.env, DV_HOST: HOST } });
  renameSync(join(work, 'cdn'), join(siteIn(folder), 'v', version));
}

function edit(path: string, pattern: RegExp, replacement: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(pattern, replacement);
  if (after === before && !before.includes(replacement)) throw new Error(`${path}: no ${pattern}`);
  writeFileSync(path, after);
}
