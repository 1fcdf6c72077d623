// Writes what own data may look like as JSON Schema, from the schemas that read them. With `--check` nothing is written:
// a file that differs from the code fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import type { GenericSchema } from 'valibot';
import { ownSourceSchema, periodField } from '../src/own-data/fields.js';
import { sentenceSchema, textSchema } from '../src/own-data/text.js';
import { tagOf, type Widget, WIDGETS } from '../src/widgets.js';

const FOLDER = fileURLToPath(new URL('../schemas/', import.meta.url));

/** Each element's reader of own data has a schema of what it reads. */
const schemaOf = async (widget: Widget): Promise<GenericSchema> =>
  ((await import(`../src/${widget}/own.js`)) as { ownSchema: GenericSchema }).ownSchema;

/** The text of one file. Checks that JSON Schema has no words for, such as the order of two dates, are left out. */
async function published(widget: Widget): Promise<string> {
  const { $schema, ...rest } = toJsonSchema(await schemaOf(widget), {
    typeMode: 'input',
    ignoreActions: ['check', 'trim', 'finite'],
    definitions: { text: textSchema, sentence: sentenceSchema, period: periodField, source: ownSourceSchema },
  });
  const $id = `${widget}.schema.json`;
  const title = `Own data of ${tagOf(widget)}`;
  return format(JSON.stringify({ $schema, $id, title, ...rest }), { parser: 'json', printWidth: 120 });
}

const isCheck = process.argv.includes('--check');
for (const widget of WIDGETS) {
  const path = `${FOLDER}${widget}.schema.json`;
  const text = await published(widget);
  if (!isCheck) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`schemas/${widget}.schema.json differs from the code: npm run schemas`);
    process.exitCode = 1;
  }
}
