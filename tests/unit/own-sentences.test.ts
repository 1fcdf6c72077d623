import { expect } from 'chai';
import { DataError } from '../../src/core/data-error.js';
import { ownData as ownDataEn } from '../../src/locales/en/own-data.js';
import type { Widget } from '../../src/widgets.js';
import { EXPECTED, type ExpectedError } from '../fixtures/csv/expected.js';
import { ERRORS } from '../../scripts/review/own-problems.js';
import { own, textAt } from '../support/own-reading.js';

/** Which element reads a file, by the names of its columns. */
function widgetFor(text: string): Widget {
  if (/\bdate\b.*\btitle\b/i.test(text)) return 'campaign-timeline';
  if (/\bid\b.*\bparent\b/i.test(text)) return 'attrition-funnel';
  return /\bname\b.*\bvalue\b/i.test(text) ? 'petition-counter' : 'offence-trend';
}

function firstProblem(text: string): DataError | undefined {
  try {
    return own(widgetFor(text), [text]).problems.find(({ code }) => !['unknown-column', 'passed-over'].includes(code));
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}

describe('sentences about files that spreadsheets write', () => {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    const isBroken = !('rows' in expected);
    it(`${name}: ${isBroken ? 'the row and the column are named, and what would be right' : 'there is none'}`, async () => {
      const error = firstProblem(await textAt(`/tests/fixtures/csv/${name}.csv`));
      if (!isBroken) {
        expect(error?.message).to.equal(undefined);
        return;
      }
      const { code, row, column } = expected as ExpectedError;
      expect([error?.code, error?.place.row, error?.place.column]).to.deep.equal([code, row, column]);
      const where = [row && `row ${row}`, column && `column ${column}`].filter((part) => part).join(', ');
      const sentence = ownDataEn.problem(error as DataError);
      expect(sentence.toLowerCase().startsWith(where ? `${where}: ` : '')).to.equal(true, sentence);
      const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
      const value = oneLine(error?.value ?? '');
      expect(oneLine(sentence)).to.contain(value);
      if (where) {
        const advice = oneLine(sentence)
          .slice(where.length + 2)
          .replace(value, '');
        expect(advice, 'what is wrong, then what would be right').to.match(/: .{10,}/);
      }
    });
  }
});

describe('sentences about data', () => {
  for (const error of ERRORS) {
    it(`say of ${error.code} (${error.place.column ?? 'the whole'}, “${error.value}”) where and what`, () => {
      const sentence = ownDataEn.problem(error);
      const { row, column } = error.place;
      expect(sentence).to.match(/^[\p{Lu}“].+[^.]\.$/u);
      if (row) expect(sentence).to.contain(`ow ${row}`);
      if (column) expect(sentence).to.contain(column);
      if (error.value && column !== 'sources') expect(sentence).to.contain(error.value);
      expect(sentence).to.not.match(/undefined|null|NaN|“”|: :/);
    });
  }

  it('are all in the page for those who have the data', async () => {
    const page = await textAt('/docs/own-data.md');
    for (const error of ERRORS) expect(page).to.contain(ownDataEn.problem(error));
  });
});
