import { expect } from 'chai';
import type { ChainModel } from '../../src/attrition-funnel/model.js';
import { chainModel } from '../../src/attrition-funnel/model-chain.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelRows } from '../../src/attrition-funnel/rows.js';
import { funnelSummary } from '../../src/attrition-funnel/view-finding.js';
import { funnelHead } from '../../src/attrition-funnel/view-words.js';
import { chainAbout, chainName, chainShares } from '../../src/attrition-funnel/view-chain-words.js';
import { csv } from '../../src/export/csv-file.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { readOwn } from '../../src/own-readers.js';
import { CONTEXT, own, refusal, sentences, textAt } from '../support/own-reading.js';

const TWO_COLUMNS = ['label,value', 'Recorded,1000', 'Referred,400', 'Charged,300'];
const OUTCOMES = [
  'id,parent,label,value',
  'a,,Reports,1000',
  'b,a,Cases,400',
  'c,b,Charged,300',
  'd,c,Acquitted,60',
  'e,c,Convicted,200',
  'f,e,Fined,170',
];

const chainOf = (given: readonly string[] | object): ChainModel => chainModel(own('attrition-funnel', given).data);

/** Each group as whose it is, and the names of its bars. */
const groupsOf = ({ groups, more }: ChainModel) =>
  [groups, more].map((all) =>
    all.map(({ of, parts }) => [of?.stage.label.en, parts.map(({ stage }) => stage.label.en)]),
  );

const hasOwnModel = (...lines: string[]) =>
  readOwn('attrition-funnel', { text: lines.join('\n') }, CONTEXT).model !== undefined;

describe('a chain of own stages', () => {
  it('is not what adds up to its first row: those are what that falls into', () => {
    const chain = chainOf(['stage,n', 'Verdicts,100', 'Guilty,60', 'Not guilty,40']);
    expect(groupsOf(chain)[0]).to.deep.equal([[undefined, ['Guilty', 'Not guilty']]]);
    const shares = chain.groups.flatMap(({ parts }) => parts.flatMap((part) => part.shares));
    expect(shares.map(({ of }) => of.label.en)).to.deep.equal(['Verdicts', 'Verdicts']);
  });

  it('is what rows without a parent are, in their order', () => {
    const { data, problems } = own('attrition-funnel', TWO_COLUMNS);
    expect(problems).to.deep.equal([]);
    expect(data.stages.map(({ id, parent }) => [id, parent])).to.deep.equal([
      ['stage-2', undefined],
      ['stage-3', 'stage-2'],
      ['stage-4', 'stage-3'],
    ]);
    const model = chainModel(data);
    expect(groupsOf(model)).to.deep.equal([[[undefined, ['Referred', 'Charged']]], []]);
    expect(model.rows).to.deep.equal({ first: 1, parts: [0.4, 0.3] });
  });

  it('names shares of the first stage and of the one before', () => {
    const shares = chainOf(TWO_COLUMNS).groups.flatMap(({ parts }) => parts.map((part) => chainShares(part, en)));
    expect(shares).to.deep.equal(['40% of Recorded', '30% of Recorded, 75% of Referred']);
  });

  it('has outcomes side by side, the largest first, and what comes after each', () => {
    const model = chainOf(OUTCOMES);
    expect(groupsOf(model)).to.deep.equal([
      [
        [undefined, ['Cases', 'Charged']],
        ['Charged', ['Convicted', 'Acquitted']],
        ['Convicted', ['Fined']],
      ],
      [],
    ]);
    expect(model.next.stage.label.en, 'the last before outcomes').to.equal('Charged');
    expect(
      chainOf(['id,parent,label,value', 'a,,All,9', 'b,a,Few,2', 'c,a,Many,7', 'd,c,Some,1']).next.stage.id,
    ).to.equal('c');
  });

  it('shows what fits on one screen, headings counted, and keeps the rest behind a button', () => {
    const [seen, more] = groupsOf(chainOf([...OUTCOMES, 'g,e,Imprisoned,30']));
    expect(seen).to.deep.equal([
      [undefined, ['Cases', 'Charged']],
      ['Charged', ['Convicted', 'Acquitted']],
      ['Convicted', ['Fined']],
    ]);
    expect(more).to.deep.equal([[undefined, ['Imprisoned']]]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const FORMS: readonly (readonly [name: string, isChain: boolean, lines: readonly string[]])[] = [
    ['one stage beside the first', false, ['label,value', 'Calls,100', 'Cases,40']],
    ['two branches', false, ['id,parent,label,value', 'a,,Calls,100', 'b,a,Cases,40', 'c,b,Fines,30', 'd,b,Others,9']],
    ['one branch', true, ['id,parent,label,value', 'a,,Calls,100', 'b,a,Cases,40', 'c,b,Fines,30']],
    ['one branch and a remainder', false, ['id,parent,label,value,status', 'a,,Calls,100,', 'b,a,Cases,40,', 'c,b,Fines,30,', 'r,a,None,,derived']],
    ['branches in another unit', true, ['id,parent,label,value,unit', 'a,,Calls,100,calls', 'b,a,Cases,40,cases', 'c,b,Fined,30,persons', 'd,b,Others,9,persons']],
    ['outcomes of the first', true, ['id,parent,label,value', 'a,,Calls,100', 'b,a,Visits,40', 'c,a,Letters,30']],
    ['ids and no parents', true, ['id,label,value', 'a,Calls,100', 'b,Cases,40', 'c,Fines,30']],
  ];

  for (const [name, isChain, lines] of FORMS) {
    it(`is ${isChain ? '' : 'not '}what ${name} make`, () => {
      expect(hasOwnModel(...lines)).to.equal(isChain);
    });
  }

  it('rule 6: has no shares of unlike units and times, and names both units', () => {
    const model = chainOf([
      'label,value,unit,period',
      'Calls,100,calls,2019',
      'Came,140,persons,2019',
      'Persons who filed,70,persons,2019',
      'Decided,35,persons,2020',
    ]);
    const parts = model.groups.flatMap((group) => group.parts);
    expect(parts.map((part) => [chainName(part, model, en), chainShares(part, en)])).to.deep.equal([
      ['persons · Came', ''],
      ['· Persons who filed', '50% of Came'],
      ['persons · Decided', ''],
    ]);
    expect(chainAbout({ of: null }, model, en)).to.equal('calls are not persons');
    expect(parts[2]?.percent).to.equal(null);
  });

  it('says nothing of a unit that nobody gave, in all languages', () => {
    const { data } = own('attrition-funnel', TWO_COLUMNS);
    const model = chainModel(data);
    expect(chainAbout({ of: null }, model, en)).to.equal('same scale');
    expect(funnelHead('stage-3', model, en)).to.deep.equal(['400', 'Referred']);
    for (const messages of [en, ru, kk]) {
      const { heading, finding } = funnelSummary(model, messages);
      expect([heading, ...finding].join(' ')).to.not.match(/case|случа|\bіс|\(\)| {2}| [,.]|\u00a0 /);
    }
  });

  it('says what stands beside the first stage, and what the last is of it', () => {
    expect(funnelSummary(chainOf(TWO_COLUMNS), en)).to.deep.equal({
      heading: 'About 30 Charged for every 100 Recorded',
      finding: [
        'Beside 1,000 (Recorded) in a period that is not given stand 400 (Referred) and 300 (Charged).',
        'About 30 Charged for every 100 Recorded.',
      ],
    });
  });

  it('may grow where rows only follow each other, and says so', () => {
    const model = chainOf(['label,value', 'Applied,100', 'Heard,125', 'Granted,80']);
    expect(chainShares(model.groups[0]!.parts[0]!, en)).to.equal('125% of Applied');
    expect(model.rows).to.deep.equal({ first: 0.8, parts: [1, 0.64] });
  });

  it('comes back from its own CSV file', () => {
    for (const lines of [TWO_COLUMNS, OUTCOMES, ['label,value', 'Applied,100', 'Heard,125', 'Granted,80']]) {
      const { data } = own('attrition-funnel', lines);
      const again = own('attrition-funnel', [
        csv(data, funnelRows(data, en), { messages: en, page: 'https://a.example/' }),
      ]);
      expect(again.problems).to.deep.equal([]);
      const plain = ({ stages }: typeof data) => stages.map(({ label, value, about }) => [label.en, value, about]);
      expect(plain(again.data)).to.deep.equal(plain(data));
      expect(groupsOf(chainModel(again.data))).to.deep.equal(groupsOf(chainModel(data)));
    }
  });
});

describe('stages side by side', () => {
  const branches = (...values: number[]) => ({
    rows: [
      { id: 'a', label: 'Reports', value: 1000, unit: 'reports' },
      { id: 'b', parent: 'a', label: 'Decided', value: 400, unit: 'reports' },
      ...values.map((value, index) => ({
        id: `c${index}`,
        parent: 'b',
        label: `Kind ${index}`,
        value,
        unit: 'reports',
      })),
    ],
  });
  const aboutOf = (given: object | readonly string[]) =>
    own('attrition-funnel', given).data.stages.flatMap(({ about }) => about?.map(({ en: words }) => words) ?? []);
  const findingOf = (given: object) =>
    funnelSummary(funnelModel(own('attrition-funnel', given).data), en).finding.join(' ');

  it('rule 5: are said to overlap only where that is told', async () => {
    const exclusive = (await textAt('/docs/examples/attrition-funnel.csv')).split('\n');
    expect(aboutOf(exclusive).join()).to.not.contain('may be in');
    expect(aboutOf(branches(300, 100))).to.deep.equal(['reports', 'same scale']);
    expect(findingOf(branches(300, 100))).to.not.contain('may be in');
    const told = { mayOverlap: true, ...branches(300, 100) };
    expect(aboutOf(told)).to.deep.equal(['reports', 'same scale', 'one may be in both kinds']);
    expect(findingOf(told)).to.contain('One of the reports may be in both kinds.');
    expect(aboutOf({ mayOverlap: true, ...branches(300, 50, 50) }).at(-1)).to.equal('one may be in several kinds');
    expect(aboutOf({ mayOverlap: false, ...branches(300, 100) })).to.deep.equal(['reports', 'same scale']);
  });

  it('rule 5: that are more than the stage above are said not to be parts of it', () => {
    expect(aboutOf(branches(300, 250)).at(-1)).to.equal(
      'together more than this stage: they overlap, or are not parts of it',
    );
    expect(findingOf(branches(300, 250))).to.not.contain('may be in');
  });

  it('say in JSON with a word that is neither true nor false what is right', () => {
    const error = refusal('attrition-funnel', { mayOverlap: 'yes', ...branches(300, 100) });
    expect(sentences([error])).to.deep.equal([
      'Column mayOverlap: “yes” does not fit here: write true or false, without quotes.',
    ]);
  });
});
