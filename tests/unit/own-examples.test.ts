import { expect } from 'chai';
import ajv from 'ajv';
import { DataError } from '../../src/core/data-error.js';
import { ownData as ownDataEn } from '../../src/locales/en/own-data.js';
import { own, ownOf, textAt } from '../support/own-reading.js';
import { WIDGETS, type Widget } from '../../src/widgets.js';

const example = (widget: Widget, ending: string) => textAt(`/docs/examples/${widget}.${ending}`);

/** Without what a table cannot say, and with rows counted from one place. */
function comparable(widget: Widget, text: string, header: number): unknown {
  const { data, problems } = own(widget, [text]);
  expect(problems).to.deep.equal([]);
  const { title: _, ...rest } = data;
  for (const key of ['subtitle', 'subject', 'relatedBy']) delete (rest as Record<string, unknown>)[key];
  const counted = (_: string, row: string) => `"row-${Number(row) - header}"`;
  return JSON.parse(JSON.stringify(rest).replace(/"row-(\d+)"/g, counted));
}

/** The message that a broken example gives, wherever it is shown. */
function messageOf(widget: Widget, text: string): string {
  try {
    const { problems } = own(widget, [text]);
    return problems.map((problem) => ownDataEn.problem(problem)).join(' ');
  } catch (error) {
    if (error instanceof DataError) return ownDataEn.problem(error);
    throw error;
  }
}

for (const widget of WIDGETS) {
  describe(`examples for <dv-${widget}>`, () => {
    it('the smallest is read without a problem, and printed in the page', async () => {
      const text = await example(widget, 'smallest.csv');
      expect(own(widget, [text]).problems).to.deep.equal([]);
      expect(await textAt('/docs/own-data.md')).to.contain(`\`\`\`csv\n${text}\`\`\``);
    });

    it('the same data come from CSV and from JSON', async () => {
      const csv = comparable(widget, await example(widget, 'csv'), 1);
      expect(csv).to.deep.equal(comparable(widget, await example(widget, 'json'), 0));
      expect((csv as { remarks: unknown[] }).remarks, 'no figure without a source').to.deep.equal([]);
    });

    it('JSON is the same as text and as an object', async () => {
      const text = await example(widget, 'json');
      expect(ownOf(widget, { object: JSON.parse(text) })).to.deep.equal(own(widget, [text]));
    });

    it('the broken one is printed in the page with the message that it gives', async () => {
      const text = await example(widget, 'broken.csv');
      const page = await textAt('/docs/own-data.md');
      expect(page).to.contain(`\`\`\`csv\n${text}\`\`\``);
      expect(page).to.contain(`> ${messageOf(widget, text)}`);
      expect(messageOf(widget, text)).to.match(/^Row \d/);
    });

    it('all columns stand in the page', async () => {
      const [header = ''] = (await example(widget, 'csv')).split('\n');
      const page = await textAt('/docs/own-data.md');
      for (const column of header.split(',')) expect(page).to.contain(`| \`${column}\` |`);
    });

    it('the published schema allows the JSON, and not what is not read', async () => {
      const schema = JSON.parse(await textAt(`/schemas/${widget}.schema.json`));
      expect(schema.$id).to.equal(`${widget}.schema.json`);
      const validate = new ajv.Ajv({ strict: false }).compile(schema);
      const document = JSON.parse(await example(widget, 'json'));
      expect(validate(document), JSON.stringify(validate.errors)).to.equal(true);
      for (const row of [{}, { ...document.rows[0], source: 5 }, { ...document.rows[0], caveat: 'x'.repeat(501) }])
        expect(validate({ ...document, rows: [row] }), JSON.stringify(row)).to.equal(false);
      expect(validate({ ...document, rows: undefined })).to.equal(false);
    });
  });
}
