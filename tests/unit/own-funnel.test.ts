import { expect } from 'chai';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { found, own, refusal, remarksOf, sentences } from '../support/own-reading.js';

const HEADER = 'id,parent,label,value,bound,status,unit,provider';
const FIRST = 'a,,Calls,100,,,calls,Police';
const NEXT = 'b,a,Cases,40,,,cases,Courts';

describe('own stages', () => {
  it('need no more than ids, labels, values and parents', () => {
    const { data, problems } = own('attrition-funnel', ['id,parent,label,value', 'a,,Calls,100', 'b,a,Cases,40']);
    expect(problems).to.deep.equal([]);
    expect(data.stages.map(({ id, parent, label, value }) => [id, parent, label.en, value])).to.deep.equal([
      ['a', undefined, 'Calls', 100],
      ['b', 'a', 'Cases', 40],
    ]);
    expect(data.periodWords?.en, 'never the years in which nobody counted').to.equal('a period that is not given');
  });

  it('may have branches and a remainder, with hedges, units and who counted (rules 4, 5 and 6)', () => {
    const { data } = own('attrition-funnel', [
      HEADER,
      FIRST,
      NEXT,
      'c,b,Fines,30,about,,cases,Courts',
      'd,b,Arrests,10,at-least,estimated,cases,Courts',
      'r,a,Nothing,,,derived,calls,',
    ]);
    const model = funnelModel(data);
    expect(model.branches.map(({ stage, bound }) => [stage.label.en, bound])).to.deep.equal([
      ['Fines', 'about'],
      ['Arrests', 'at-least'],
    ]);
    expect([model.remainder?.value, model.remainder?.origin]).to.deep.equal([60, 'subtraction']);
    expect(data.stages.map(({ unit }) => unit.other.en)).to.deep.equal(['calls', 'cases', 'cases', 'cases', 'calls']);
    expect(data.providers.map(({ name }) => name.en)).to.deep.equal(['Police', 'Courts']);
    expect(data.stages[3]?.status).to.deep.equal(['estimated']);
  });

  it('take the unit of the whole where a row has none', () => {
    const rows = [
      { id: 'a', label: 'Calls', value: 100 },
      { id: 'b', parent: 'a', label: 'Cases', value: 40, unit: 'cases' },
    ];
    const { data, problems } = own('attrition-funnel', {
      unit: { one: 'call', other: 'calls' },
      relatedBy: 'The author',
      rows,
    });
    expect(problems).to.deep.equal([]);
    expect(data.stages.map(({ unit }) => [unit.one.en, unit.other.en])).to.deep.equal([
      ['call', 'calls'],
      ['cases', 'cases'],
    ]);
    expect(data.relatedBy?.en).to.equal('The author');
  });

  it('may be larger than the stage above in another unit only', () => {
    expect(own('attrition-funnel', [HEADER, FIRST, 'b,a,Persons,140,,,persons,']).data.stages).to.have.length(2);
    expect(found([refusal('attrition-funnel', [HEADER, FIRST, 'b,a,Calls again,140,,,calls,'])])).to.deep.equal([
      ['larger-than-parent', 3, 'value'],
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const MISPLACED: readonly (readonly [name: string, rows: string[], code: string, row: number, column: string])[] = [
    ['an unknown parent', [FIRST, 'b,x,Cases,40,,,,'], 'unknown-parent', 3, 'parent'],
    ['two first stages', [FIRST, NEXT, 'c,,Other calls,5,,,,'], 'shape', 4, 'parent'],
    ['a stage that is its own parent', [FIRST, NEXT, 'c,c,Cases,5,,,,'], 'shape', 4, 'parent'],
    ['stages in a circle', ['a,b,Calls,5,,,,', 'b,a,Cases,5,,,,'], 'shape', 2, 'parent'],
    ['one stage alone', [FIRST], 'shape', 2, 'id'],
    ['an id twice', [FIRST, NEXT, 'b,a,Visits,5,,,,'], 'duplicate', 4, 'id'],
    ['a row that cannot be read', [FIRST, 'b,a,Cases,many,,,,'], 'bad-number', 3, 'value'],
    ['a label that is blank', [FIRST, 'b,a,,40,,,,'], 'shape', 3, 'label'],
    ['an id that is blank', [FIRST, ',a,Cases,40,,,,'], 'shape', 3, 'id'],
  ];

  for (const [name, rows, code, row, column] of MISPLACED) {
    it(`with ${name} leave no funnel, and the row is named`, () => {
      const error = refusal('attrition-funnel', [HEADER, ...rows]);
      expect(found([error])).to.deep.equal([[code, row, column]]);
      expect(sentences([error])[0]).to.match(new RegExp(`^Row ${row}, column ${column}: .+\\.$`));
    });
  }

  it('name the same rows in JSON, counted from 1', () => {
    const rows = [
      { id: 'a', label: 'Calls', value: 100 },
      { id: 'b', parent: 'x', label: 'Cases', value: 40 },
    ];
    expect(found([refusal('attrition-funnel', { rows })])).to.deep.equal([['unknown-parent', 2, 'parent']]);
  });

  it('are shown although a column is not read, of which readers are not told', () => {
    const reading = own('attrition-funnel', ['id,parent,label,value,colour', 'a,,Calls,100,red', 'b,a,Cases,40,']);
    expect(found(reading.problems)).to.deep.equal([['unknown-column', undefined, 'colour']]);
    expect(remarksOf(reading).join()).to.not.include('colour');
  });

  for (const column of ['label', 'value']) {
    it(`need a column ${column}`, () => {
      const header = 'id,parent,label,value'.replace(column, 'caveat');
      expect(refusal('attrition-funnel', [header, 'a,,Calls,100'])).to.include({
        code: 'missing-column',
        value: column,
      });
    });
  }
});
