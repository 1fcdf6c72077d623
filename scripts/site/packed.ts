import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** What is packed already, and would not get smaller. */
const PACKED = /\.png$/;

/** Files by their path in an archive. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** All files of a folder that are wanted, under another folder's name. */
export function filesOf(directory: string, as: string, isWanted: (path: string) => boolean = () => true): Files {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter(isWanted);
  return Object.fromEntries(paths.map((path) => [`${as}/${path}`, readFileSync(join(directory, path))]));
}

/** Files as one to upload: the same bytes whenever they are the same. */
export function packed(files: Files): Uint8Array {
  const zippable: Zippable = {};
  for (const path of Object.keys(files).sort())
    zippable[path] = [files[path] as Uint8Array, { level: PACKED.test(path) ? 0 : 9, mtime: '1980-01-02T00:00:00' }];
  return zipSync(zippable);
}
