import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const OUT = 'src/generated';
const written = new Set<string>();

/** Writes a module that is not committed; only what is new, so that whoever reads it at the same time finds it whole. */
export function writeModule(file: string, content: string): void {
  const path = `${OUT}/${file}`;
  mkdirSync(OUT, { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
  written.add(file);
}

/** Whether a module is there, from this time or the last. */
export const isWritten = (file: string): boolean => existsSync(`${OUT}/${file}`);

/** What an older version wrote goes last: a build that runs meanwhile misses nothing. */
export function removeOthers(): void {
  for (const file of readdirSync(OUT)) if (!written.has(file)) rmSync(`${OUT}/${file}`, { recursive: true });
}
