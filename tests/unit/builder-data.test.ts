import { expect } from 'chai';
import {
  cellOf,
  figuresOf,
  figuresOfTable,
  laidOut,
  nameOf,
  type OwnFigures,
  readAs,
  turned,
  valuesIn,
  withCaption,
  withColumn,
  withHeader,
  withoutRow,
  withPick,
  withRole,
  withRow,
  withText,
} from '../../src/builder/data-figures.js';
import { figuresOfOurs } from '../../src/builder/data-figures.js';
import { TEMPLATES } from '../../src/builder/data-templates.js';
import { campaign } from '../../src/generated/campaign-data.js';
import { caseAttrition } from '../../src/generated/case-attrition-data.js';
import { criminalOffences } from '../../src/generated/criminal-offences-data.js';
import { petitions } from '../../src/generated/petitions-data.js';
import type { DataSet } from '../../src/core/evidence.js';
import { csv } from '../../src/export/csv-file.js';
import { leaves } from '../../src/leaves.js';
import { messages } from '../../src/locales/en/messages.js';
import { WIDGETS } from '../../src/widgets.js';

const reader = { widget: 'offence-trend', context: { today: 20_000, whose: 'example.org' } } as const;
const read = (text: string) => figuresOf({ text }, reader);
const codes = ({ problems }: OwnFigures) => problems.map(({ code }) => code);

const WIDE = 'country\t2018\t2019\t2020\nExamplia\t1180\t12x\t1105\nSamplia\t10\t20\t30\n';
const PLAIN = 'year,value\n2018,1180\n2019,many\n2020,1105\n';

describe('her table in the builder', () => {
  it('says what is wrong with a cell, and draws the rest', () => {
    const figures = read(PLAIN);
    expect(codes(figures)).to.deep.equal(['bad-number']);
    expect(cellOf(figures, figures.problems[0]!)).to.deep.equal({ row: 3, column: 1 });
    expect(figures.isDrawn).to.equal(true);
  });

  it('is mended in the cell, and the row stays in sight', () => {
    const mended = withText(read(PLAIN), 3, 1, '1052', reader);
    expect(codes(mended)).to.deep.equal([]);
    expect([...mended.odd]).to.deep.equal([3]);
    expect(mended.table).to.deep.equal({
      caption: '',
      columns: ['year', 'value'],
      rows: [
        ['2018', '1180'],
        ['2019', '1052'],
        ['2020', '1105'],
      ],
    });
  });

  it('with years side by side is asked whose row is drawn, and is drawn once that is said', () => {
    const asked = read(WIDE);
    expect(codes(asked)).to.include('several-rows');
    expect(asked.isDrawn).to.equal(false);
    expect(asked.table.rows, 'ours never stand in its place').to.have.length(2);
    expect(valuesIn(asked, 0)).to.deep.equal(['Examplia', 'Samplia']);
    const picked = withPick(asked, 'country', 'Examplia', reader);
    expect(codes(picked)).to.deep.equal(['bad-number']);
    expect(cellOf(picked, picked.problems[0]!)).to.deep.equal({ row: 2, column: 2 });
    const mended = withText(picked, 2, 2, '1052', reader);
    expect(mended.problems).to.deep.equal([]);
    expect(mended.table.rows.map((row) => row.at(-1))).to.deep.equal(['1180', '1052', '1105']);
    expect(withPick(mended, 'country', undefined, reader).isDrawn).to.equal(false);
  });

  it('is read by another separator only as long as nothing has been changed in it', () => {
    const figures = figuresOf({ text: 'year;value\n2018;1180\n' }, reader, ',');
    expect(figures.sheet.rows[0]!.cells).to.deep.equal(['year;value']);
    expect(figures.brought).to.not.equal(null);
    expect(withText(figures, 2, 0, '2018', reader).brought).to.equal(null);
  });

  it('takes a column for what she says, and takes that from the other', () => {
    const figures = read('year,value,second\n2018,1180,7\n2019,1052,8\n');
    const other = withRole(figures, 2, 'value', reader);
    expect(other.layout.roles).to.deep.equal(['year', '', 'value']);
    expect(other.table.rows.map((row) => row[other.table.columns.indexOf('value')])).to.deep.equal(['7', '8']);
  });

  it('says what was guessed, until she has said it herself', () => {
    const figures = read('Jahr,Getötete\n2018,12\n2019,15\n2020,18\n');
    expect(figures.problems).to.deep.equal([]);
    const guesses = ({ remarks }: OwnFigures) => remarks.filter(({ code }) => code === 'guessed').length;
    expect(guesses(figures)).to.be.greaterThan(0);
    expect(guesses(withRole(figures, 1, 'value', reader))).to.equal(0);
  });

  it('gets a row and a column for sources, which count once they are filled', () => {
    const begun = withColumn(withRow(read(PLAIN), reader), 'source', reader);
    expect(begun.sheet.rows.at(-1)).to.deep.equal({ row: 5, cells: ['', '', ''] });
    expect(nameOf(begun, 2)).to.equal('source');
    expect(begun.table.rows).to.have.length(3);
    const filled = ['2021', '999', 'Yearbook'].reduce((each, text, at) => withText(each, 5, at, text, reader), begun);
    expect(filled.table.columns).to.deep.equal(['year', 'value', 'source']);
    expect(filled.table.rows.at(-1)).to.deep.equal(['2021', '999', 'Yearbook']);
  });

  it('loses the row that she removes', () => {
    expect(withoutRow(read(PLAIN), 3, reader).table.rows).to.have.length(2);
    const below = withoutRow(read(`Title,\n${PLAIN}`), 1, reader);
    expect(nameOf(below, 0), 'the names stay names').to.equal('year');
  });

  it('is turned, named, titled and read as she says', () => {
    const figures = turned(read('year,2018,2019\nvalue,1180,1052\n'), reader);
    expect(figures.table.rows).to.deep.equal([
      ['2018', '1180'],
      ['2019', '1052'],
    ]);
    expect(withHeader(read(PLAIN), -1, reader).layout.header).to.equal(-1);
    expect(withCaption(read(PLAIN), 'Reports in Examplia', reader).table.caption).to.equal('Reports in Examplia');
    expect(codes(read('year;value\n2018;1.234\n2019;5.678\n'))).to.include('ambiguous-number');
    const thousands = readAs(read('year;value\n2018;1.234\n2019;5.678\n'), { decimal: ',' }, reader);
    expect(codes(thousands)).to.deep.equal([]);
    expect(thousands.table.rows, 'without what she has said').to.deep.equal([
      ['2018', '1234'],
      ['2019', '5678'],
    ]);
    const fractions = readAs(thousands, { decimal: '.' }, reader).table;
    expect(figuresOfTable(fractions, reader).table.rows[0]).to.deep.equal(['2018', '1.2340']);
  });

  it('is read again for another chart, and again from a snippet', () => {
    const petitions = { ...reader, widget: 'petition-counter' } as const;
    const figures = read('name,value\nFor,80000\n');
    expect(figures.isDrawn).to.equal(false);
    expect(laidOut(figures, petitions).isDrawn).to.equal(true);
    const { table } = laidOut(figures, petitions);
    expect(figuresOfTable(table, petitions).table).to.deep.equal(table);
  });

  for (const widget of WIDGETS)
    it(`has a template without a fault: ${widget}`, () => {
      const figures = figuresOf({ text: TEMPLATES[widget] }, { ...reader, widget });
      expect(figures.problems).to.deep.equal([]);
      expect(figures.remarks).to.deep.equal([]);
      expect(figures.isDrawn).to.equal(true);
    });

  const ours: Readonly<Record<(typeof WIDGETS)[number], unknown>> = {
    'offence-trend': criminalOffences,
    'attrition-funnel': caseAttrition,
    'campaign-timeline': campaign,
    'petition-counter': petitions,
  };
  for (const widget of WIDGETS)
    it(`begins with ours, without what only a download carries: ${widget}`, () => {
      const set = ours[widget] as DataSet;
      const text = csv(set, leaves[widget].rows(set, messages), { messages, page: 'https://example.org/' });
      const figures = figuresOfOurs(text, 'A title', { ...reader, widget });
      expect(figures.problems).to.deep.equal([]);
      expect(figures.layout.roles, 'each column is read').to.not.include('');
      expect(figures.layout.roles).to.include('source');
      expect(figures.table.caption).to.equal('A title');
    });
});
