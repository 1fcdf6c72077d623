// Writes the page on which native readers sign a translation; with `apply FILE` it takes what such a reader has saved.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRANSLATIONS } from '../src/core/languages.js';
import { checkEvidence } from './data/check-evidence.js';
import { checkSchema } from './data/check-schema.js';
import { readTables } from './data/tables.js';
import { apply } from './review/apply.js';
import { reviewPage } from './review/page.js';
import { signaturesOf } from './review/signatures.js';
import { reviewTexts, versionOf } from './review/texts.js';

const OUT = 'review/index.html';
const MAY_CHANGE = [...TRANSLATIONS.map((language) => `translations-${language}.csv`), 'signatures.csv'];
const [task, file, folder = 'data'] = process.argv.slice(2);

try {
  if (task === undefined) await writePage();
  else if (task === 'apply' && file) await applyFile(file);
  else throw new Error(`neither nothing nor "apply FILE": "${process.argv.slice(2).join(' ')}"`);
} catch (error) {
  console.error(`review: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function writePage(): Promise<void> {
  const data = readTables(folder);
  const texts = reviewTexts(data);
  const beside = (name: string) => readFileSync(new URL(`review/${name}`, import.meta.url), 'utf8');
  const brought = { style: beside('../../src/site/colours.css') + beside('page.css'), script: beside('in-page.js') };
  mkdirSync('review', { recursive: true });
  writeFileSync(OUT, reviewPage(texts, await versionOf(texts), brought));
  for (const line of (await signaturesOf(data)).fallen) console.log(line);
  console.log(`${OUT}: ${texts.length} texts`);
}

async function applyFile(path: string): Promise<void> {
  const contents = Object.fromEntries(MAY_CHANGE.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const { files, report } = await apply(readFileSync(path, 'utf8'), readTables(folder), contents);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  for (const line of report) console.log(line);
  const data = readTables(folder);
  const problems = [...checkSchema(data), ...checkEvidence(data)];
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
