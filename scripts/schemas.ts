// Writes what own data may look like as JSON Schema, from the schemas that read them. With `--check` nothing is written:
// a file that differs from the code fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import type { GenericSchema } from 'valibot';
import { ownFunnelSchema } from '../src/attrition-funnel/own.js';
import { ownTimelineSchema } from '../src/campaign-timeline/own.js';
import { ownTrendSchema } from '../src/offence-trend/own.js';
import { ownSourceSchema, periodField } from '../src/own-data/fields.js';
import { sentenceSchema, textSchema } from '../src/own-data/text.js';
import { ownPetitionsSchema } from '../src/petition-counter/own.js';

const FOLDER = fileURLToPath(new URL('../schemas/', import.meta.url));

const SCHEMAS: readonly (readonly [element: string, title: string, schema: GenericSchema])[] = [
  ['offence-trend', 'Own data of dv-offence-trend', ownTrendSchema],
  ['attrition-funnel', 'Own data of dv-attrition-funnel', ownFunnelSchema],
  ['campaign-timeline', 'Own data of dv-campaign-timeline', ownTimelineSchema],
  ['petition-counter', 'Own data of dv-petition-counter', ownPetitionsSchema],
];

/** The text of one file. Checks that JSON Schema has no words for, such as the order of two dates, are left out. */
async function published(element: string, title: string, schema: GenericSchema): Promise<string> {
  const { $schema, ...rest } = toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: ['check', 'trim', 'finite'],
    definitions: { text: textSchema, sentence: sentenceSchema, period: periodField, source: ownSourceSchema },
  });
  const $id = `${element}.schema.json`;
  return format(JSON.stringify({ $schema, $id, title, ...rest }), { parser: 'json', printWidth: 120 });
}

const isCheck = process.argv.includes('--check');
for (const [element, title, schema] of SCHEMAS) {
  const path = `${FOLDER}${element}.schema.json`;
  const text = await published(element, title, schema);
  if (!isCheck) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`schemas/${element}.schema.json differs from the code: npm run schemas`);
    process.exitCode = 1;
  }
}
