// The README as npm shows it, on a page that has no folder beside it: links lead to where the files can be read (`config.source`
// in package.json). npm packs the file of this name, so it is changed before, and what was there comes back after.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const KEPT = '.README.kept.md';
if (process.argv[2] === 'restore') {
  if (existsSync(KEPT)) renameSync(KEPT, 'README.md');
} else {
  const { source } = JSON.parse(readFileSync('package.json', 'utf8')).config;
  const readme = readFileSync(existsSync(KEPT) ? KEPT : 'README.md', 'utf8');
  writeFileSync(KEPT, readme);
  writeFileSync(
    'README.md',
    readme.replace(/(?<=\]\()(?!https?:|#|mailto:)[^)]+(?=\))/g, (path) => new URL(path, source).href),
  );
}
