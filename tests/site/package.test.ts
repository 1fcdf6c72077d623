// Whether what npm would publish is what others can use: the manifest, the entries and their types, and its size. This is the
// dry run of a release (docs/releasing.md).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { validateCem } from '@wc-toolkit/cem-validator';

/** Packed, in bytes. */
const LARGEST = 1_000_000;
/** What belongs to pages, and to whoever works here. */
const NOT_INSIDE = /\.(?:png|svg|html|map|ts)$|^(?:tests|scripts|stories|docs|bench)\//;

interface Packed {
  readonly tarball: string;
  readonly size: number;
  readonly paths: readonly string[];
}

const test = base.extend<object, { packed: Packed }>({
  packed: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'dv-package-'));
      const scripts = ['--ignore-scripts=false', '--foreground-scripts=false'];
      const said = run('npm', 'pack', '--json', ...scripts, '--pack-destination', folder);
      const [{ filename, size, files }] = JSON.parse(said) as [
        { filename: string; size: number; files: { path: string }[] },
      ];
      await use({ tarball: join(folder, filename), size, paths: files.map(({ path }) => path) });
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

// Packed once: while npm packs, the README is the one for npm.
test.describe.configure({ mode: 'default' });

test('the manifest is valid', async () => {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as object;
  // Types of events and data are exported once, from the entry, and not from each element.
  await validateCem(manifest, { rules: { manifest: { exportTypes: 'off' } } });
});

test('the manifest is as it was committed', () => void run('git', 'diff', '--exit-code', '--', 'custom-elements.json'));

test('schemas are those of the code', () => void run('npm', 'run', '-s', 'schemas', '--', '--check'));

test('publint has nothing to say', () => void run('npx', 'publint', '--strict'));

test(`packed, it has ${LARGEST} bytes at most`, ({ packed }) => expect(packed.size).toBeLessThanOrEqual(LARGEST));

test('all in it is of use to who installs it', ({ packed }) =>
  expect(packed.paths.filter((path) => NOT_INSIDE.test(path) && !path.endsWith('.d.ts'))).toEqual([]));

test('its README has no link that leads nowhere where npm shows it', ({ packed }) =>
  expect(run('tar', '-xOf', packed.tarball, 'package/README.md')).not.toMatch(/\]\((?!https?:|#)[^)]+\)/));

// There is no CommonJS, and nobody who needs it is promised any.
test('every entry has its types', ({ packed }) =>
  void run('npx', 'attw', packed.tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color'));

/** @throws Error with what a command said when it failed */
function run(command: string, ...given: string[]): string {
  try {
    return execFileSync(command, given, { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { message, stdout } = error as Error & { stdout: string };
    throw new Error(`${message}\n${stdout}`, { cause: error });
  }
}
