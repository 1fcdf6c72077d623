// Whether what npm would publish is what others can use: the manifest, the entries and their types, and its size. This is the dry run of a release (docs/releasing.md).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateCem } from '@wc-toolkit/cem-validator';

/** Packed, in bytes. */
const LARGEST = 1_000_000;
/** What belongs to pages, and to whoever works here. */
const NOT_INSIDE = /\.(?:png|svg|html|map|ts)$|^(?:tests|scripts|stories|docs|bench)\//;

const folder = mkdtempSync(join(tmpdir(), 'dv-package-'));
const run = (command, ...given) => execFileSync(command, given, { encoding: 'utf8' });
const faults = [];
try {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  // Types of events and data are exported once, from the entry, and not from each element.
  await validateCem(manifest, { rules: { manifest: { exportTypes: 'off' } } });
  run('npx', 'publint', '--strict');
  const [{ filename, size, files }] = JSON.parse(
    run('npm', 'pack', '--json', '--ignore-scripts=false', '--foreground-scripts=false', '--pack-destination', folder),
  );
  if (size > LARGEST) faults.push(`packed, it has ${size} bytes, more than ${LARGEST}`);
  for (const { path } of files)
    if (NOT_INSIDE.test(path) && !path.endsWith('.d.ts')) faults.push(`${path} is of no use to who installs it`);
  const readme = run('tar', '-xOf', join(folder, filename), 'package/README.md');
  const relative = /\]\((?!https?:|#)[^)]+\)/.exec(readme);
  if (relative) faults.push(`README.md: npm shows a link that leads nowhere: ${relative[0]}`);
  // There is no CommonJS, and nobody who needs it is promised any.
  run('npx', 'attw', join(folder, filename), '--profile', 'esm-only', '--format', 'ascii', '--no-color');
} catch (error) {
  faults.push([error.message, error.stdout].filter((part) => part).join('\n'));
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.error(`package: ${fault}`);
process.exitCode = faults.length ? 1 : 0;
