import { fileURLToPath } from 'node:url';
import { checkEvidence } from './check-evidence.js';
import { checkSchema } from './check-schema.js';
import { rowsOf } from './data-package.js';
import { draftCounts } from './draft-counts.js';
import type { DataPackage } from './data-package.js';
import { readTables } from './tables.js';
import { EVENT_TABLES, VALUE_TABLES } from './data-package.js';

/** What the last line counts: a name for the rows of one or more tables. */
const COUNTED: readonly (readonly [name: string, ...tables: string[]])[] = [
  ['figures', ...VALUE_TABLES],
  ['events', ...EVENT_TABLES],
  ['conflicts', 'conflicts'],
  ['remarks', 'remarks'],
  ['citations', 'citations'],
  ['sources', 'sources'],
  ['corrections', 'corrections'],
];

function countRows(data: DataPackage): string[] {
  return COUNTED.map(([name, ...tables]) => `${tables.flatMap((table) => rowsOf(data, table)).length} ${name}`);
}

function findProblems(folder: string): { problems: string[]; counts: string[]; drafts: string[] } {
  try {
    const data = readTables(folder);
    return { problems: [...checkSchema(data), ...checkEvidence(data)], counts: countRows(data), drafts: draftCounts(data) };
  } catch (error) {
    // A file that cannot be read is a problem like any other: one line, no stack.
    return { problems: [error instanceof Error ? error.message : String(error)], counts: [], drafts: [] };
  }
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../../data', import.meta.url));
const { problems, counts, drafts } = findProblems(folder);
for (const problem of problems) console.error(problem);
for (const line of drafts) console.log(line);
console.log([...counts, problems.length === 1 ? '1 problem' : `${problems.length} problems`].join(', '));
if (problems.length > 0) process.exitCode = 1;
