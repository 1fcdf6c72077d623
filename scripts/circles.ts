// No file in src/ is imported, over whatever way, by what it imports itself, be it only for a type: a newcomer can read
// from what needs nothing to what needs all.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports = new Map(files.map((file) => [file, importedBy(file)]));
const circles = circlesAmong(files);
for (const circle of circles) console.error(`Imports in a circle: ${[...circle, circle[0]].join(' → ')}`);
process.exitCode = circles.length ? 1 : 0;

/** Files of ours that one names, in `import type` and `import()` too. */
function importedBy(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join('src', file), 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName).replace(/\.js$/, '.ts'));
}

/** One for each import that leads back to where the walk has come by. */
function circlesAmong(starts: readonly string[]): readonly (readonly string[])[] {
  const done = new Set<string>();
  const way: string[] = [];
  const found: (readonly string[])[] = [];
  for (const start of starts) walk(start);
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
