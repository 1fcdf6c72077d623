// No file in src/ is imported, over whatever way, by what it imports itself, be it only for a type: a newcomer can read
// from what needs nothing to what needs all.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import ts from 'typescript';

test('no imports go in a circle', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const imports = new Map(files.map((file) => [file, importedBy(file)]));
  expect([...imports.values()].flat().filter((file) => imports.has(file)).length, 'imports are found').toBeGreaterThan(
    0,
  );
  expect(circlesIn(imports).map((circle) => [...circle, circle[0]].join(' → '))).toEqual([]);
});

/** Files of ours that one names, in `import type` and `import()` too. */
function importedBy(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join('src', file), 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName).replace(/\.js$/, '.ts'));
}

/** One for each import that leads back to where the walk has come by. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const way: string[] = [];
  const found: (readonly string[])[] = [];
  for (const file of imports.keys()) walk(file);
  return found;

  function walk(file: string): void {
    const at = way.indexOf(file);
    if (at >= 0) found.push(way.slice(at));
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    imports.get(file)?.forEach(walk);
    way.pop();
    done.add(file);
  }
}
