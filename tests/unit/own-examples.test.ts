import { expect } from '@open-wc/testing';
import ajv from 'ajv';
import { DataError } from '../../src/core/data-error.js';
import { ownData as ownDataEn } from '../../src/locales/en/own-data.js';
import { CONTEXT, ELEMENTS, KINDS, own, textAt } from '../support/own-reading.js';
import { type OwnKind, readOwn } from '../../src/own-data/read.js';

const example = (kind: OwnKind, ending: string) => textAt(`/docs/examples/${ELEMENTS[kind]}.${ending}`);

/** Without what a table cannot say, and with rows counted from one place. */
function comparable(kind: OwnKind, text: string, header: number): unknown {
  const { data, problems } = own(kind, [text]);
  expect(problems).to.deep.equal([]);
  const { title: _, ...rest } = data;
  for (const key of ['subtitle', 'subject', 'relatedBy']) delete (rest as Record<string, unknown>)[key];
  const counted = (_: string, row: string) => `"row-${Number(row) - header}"`;
  return JSON.parse(JSON.stringify(rest).replace(/"row-(\d+)"/g, counted));
}

/** The message that a broken example gives, wherever it is shown. */
function messageOf(kind: OwnKind, text: string): string {
  try {
    const { problems } = own(kind, [text]);
    return problems.map((problem) => ownDataEn.problem(problem)).join(' ');
  } catch (error) {
    if (error instanceof DataError) return ownDataEn.problem(error);
    throw error;
  }
}

for (const kind of KINDS) {
  describe(`examples for <dv-${ELEMENTS[kind]}>`, () => {
    it('the smallest is read without a problem, and printed in the page', async () => {
      const text = await example(kind, 'smallest.csv');
      expect(own(kind, [text]).problems).to.deep.equal([]);
      expect(await textAt('/docs/own-data.md')).to.contain(`\`\`\`csv\n${text}\`\`\``);
    });

    it('the same data come from CSV and from JSON', async () => {
      const csv = comparable(kind, await example(kind, 'csv'), 1);
      expect(csv).to.deep.equal(comparable(kind, await example(kind, 'json'), 0));
      expect((csv as { remarks: unknown[] }).remarks, 'no figure without a source').to.deep.equal([]);
    });

    it('JSON is the same as text and as an object', async () => {
      const text = await example(kind, 'json');
      expect(readOwn(kind, { object: JSON.parse(text) }, CONTEXT)).to.deep.equal(own(kind, [text]));
    });

    it('the broken one is printed in the page with the message that it gives', async () => {
      const text = await example(kind, 'broken.csv');
      const page = await textAt('/docs/own-data.md');
      expect(page).to.contain(`\`\`\`csv\n${text}\`\`\``);
      expect(page).to.contain(`> ${messageOf(kind, text)}`);
      expect(messageOf(kind, text)).to.match(/^Row \d/);
    });

    it('all columns stand in the page', async () => {
      const [header = ''] = (await example(kind, 'csv')).split('\n');
      const page = await textAt('/docs/own-data.md');
      for (const column of header.split(',')) expect(page).to.contain(`| \`${column}\` |`);
    });

    it('the published schema allows the JSON, and not what is not read', async () => {
      const schema = JSON.parse(await textAt(`/schemas/${ELEMENTS[kind]}.schema.json`));
      expect(schema.$id).to.equal(`${ELEMENTS[kind]}.schema.json`);
      const validate = new ajv.Ajv({ strict: false }).compile(schema);
      const document = JSON.parse(await example(kind, 'json'));
      expect(validate(document), JSON.stringify(validate.errors)).to.equal(true);
      for (const row of [{}, { ...document.rows[0], source: 5 }, { ...document.rows[0], caveat: 'x'.repeat(501) }])
        expect(validate({ ...document, rows: [row] }), JSON.stringify(row)).to.equal(false);
      expect(validate({ ...document, rows: undefined })).to.equal(false);
    });
  });
}
