import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { type Funnel, funnels, type Stage } from '../../src/attrition-funnel/data.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelFacts } from '../../src/attrition-funnel/model-finding.js';
import { funnelHead } from '../../src/attrition-funnel/view-words.js';
import { footerLine } from '../../src/locales/footer-words.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { opened } from '../support/opened.js';
import { eachSquare } from '../../src/locales/squares.js';

const bundled = opened(funnels['case-attrition']);
const [FIRST, NEXT, ADMINISTRATIVE, CRIMINAL, REMAINDER] = [
  'reports',
  'proceedings',
  'administrative',
  'criminal',
  'remainder',
].map((id) => `funnel-${id}`);

/** The bundled set with some stages changed, or left out. */
const changed = (changes: Readonly<Record<string, Partial<Stage> | null>>, more: Partial<Funnel> = {}): Funnel => ({
  ...bundled,
  stages: bundled.stages.filter(({ id }) => changes[id] !== null).map((stage) => ({ ...stage, ...changes[stage.id] })),
  ...more,
});

/** What a reader is told of a funnel, in English. */
function said(data: Funnel) {
  const facts = funnelFacts(funnelModel(data), en);
  const heading = sentences.en.funnel.heading(facts);
  const finding = sentences.en.funnel.finding(facts);
  return { facts, heading, sentences: finding, all: [heading, ...finding].join(' ') };
}

/** The relation of two numbers in the headline, where only these two are known. */
const relation = (first: number, next: number, bound: Stage['bound'] = 'exact') =>
  said(
    changed({
      [FIRST!]: { value: first, bound },
      [NEXT!]: { value: next },
      [ADMINISTRATIVE!]: null,
      [CRIMINAL!]: null,
      [REMAINDER!]: null,
    }),
  ).heading;

describe('funnel finding', () => {
  it('rule 5: the bundled finding names both units, whose relation it is, and what is derived', () => {
    const { heading, sentences } = said(bundled);
    expect(heading).to.equal('About a quarter as many proceedings as reports, nearly all of them administrative');
    expect(sentences).to.deep.equal([
      'Beside about 130,000 reports of domestic violence to police in eight months of 2020, Khalida Azhigulova sets 30,000 administrative and 2,500 criminal proceedings.',
      'Their sum is 32,500: about a quarter as many proceedings as reports.',
      'A report is not a case, and a case may be in both kinds.',
      'The remainder, about 97,500 reports, is derived: our subtraction.',
    ]);
  });

  it('rule 5: nothing is told as one followed cohort, and no report leads to anything', () => {
    const words =
      /\b(led|leads?|lost|lose|dropped|drop|became|become|ended|only|just|survive\w*|attrition|reach(ed)?)\b/i;
    const texts = [said(bundled).all, ...bundled.stages.map(({ label }) => label.en)];
    for (const text of texts) expect(text).to.not.match(words);
  });

  it('rule 10: no finding says that violence rose or fell', () => {
    expect(said(bundled).all).to.not.match(/\b(rose|fell|increase\w*|decrease\w*|more violence)\b/i);
    expect(bundled.subtitle.en).to.include('Not all violence');
  });

  it('rule 4: what is computed from hedged numbers is a phrase without decimals or percentages', () => {
    expect(said(bundled).all).to.not.match(/\d\.\d|%|per cent/);
    expect(said(bundled).all).to.include('about 130,000');
  });

  it('rule 8: every number that it states leads to a source', () => {
    const model = funnelModel(bundled);
    const { sentences } = said(bundled);
    const { figures } = model;
    expect(figures.map(({ stage }) => stage.id)).to.have.members([FIRST, NEXT, ADMINISTRATIVE, CRIMINAL, REMAINDER]);
    for (const { stage, value, bound } of figures) {
      expect(sentences.join(' ')).to.include(en.hedged(value ?? NaN, bound));
      expect(model.notes.evidence.get(stage.id)?.passages, stage.id).to.not.be.empty;
    }
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADS: readonly (readonly [id: string, more: Partial<Stage>, expected: string])[] = [
    [FIRST!, {}, 'about 130,000 reports · Reports of domestic violence to police'],
    [NEXT!, {}, '32,500 cases · Proceedings started'],
    [CRIMINAL!, {}, '2,500 cases · Criminal proceedings started'],
    [CRIMINAL!, { value: 1 }, '1 case · Criminal proceedings started'],
    [CRIMINAL!, { value: null }, 'not known · Criminal proceedings started'],
    [REMAINDER!, {}, 'about 97,500 reports · Other reports: no proceedings mentioned'],
    ['nothing', {}, ''],
  ];

  for (const [id, more, expected] of HEADS) {
    it(`rule 4: the card of ${id} ${JSON.stringify(more)} is headed "${expected}"`, () => {
      expect(footerLine(funnelHead(id, funnelModel(changed({ [id]: more })), en)).replaceAll('\u00a0', ' ')).to.equal(
        expected,
      );
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const RELATIONS: readonly (readonly [first: number, next: number, expected: string])[] = [
    [100, 100, 'About as many proceedings as reports'],
    [100, 97, 'About as many proceedings as reports'],
    [100, 75, 'About three quarters as many proceedings as reports'],
    [120, 80, 'About two thirds as many proceedings as reports'],
    [100, 51, 'About half as many proceedings as reports'],
    [120, 40, 'About a third as many proceedings as reports'],
    [100, 25, 'About a quarter as many proceedings as reports'],
    [100, 20, 'About a fifth as many proceedings as reports'],
    [100, 10, 'About a tenth as many proceedings as reports'],
    [100, 42, 'About 42 proceedings for every 100 reports'],
    [1000, 14, 'About 1 proceedings for every 100 reports'],
    [1000, 2, 'Less than 1% as many proceedings as reports'],
    [100, 0, 'No proceedings beside 100 reports'],
    [100, 140, 'More proceedings than reports'],
    [0, 5, '0 reports; 5 proceedings'],
  ];

  for (const [first, next, expected] of RELATIONS) {
    it(`says of ${next} beside ${first}: ${expected}`, () => {
      expect(relation(first, next)).to.equal(expected);
    });
  }

  it('relates nothing to what is not known', () => {
    const noFirst = said(changed({ [FIRST!]: { value: null }, [REMAINDER!]: { value: null } }));
    expect(noFirst.heading).to.equal(
      'Number of reports not known; 32,500 proceedings, nearly all of them administrative',
    );
    expect(noFirst.sentences).to.include('Their sum is 32,500.');
    expect(noFirst.all).to.not.include('remainder');
    const noNext = said(
      changed({ [NEXT!]: { value: null }, [CRIMINAL!]: { value: null }, [REMAINDER!]: { value: null } }),
    );
    expect(noNext.heading).to.equal('About 130,000 reports; number of proceedings not known');
    expect(noNext.all).to.not.include('sum').and.not.include('NaN');
  });

  it('says "both" of two branches, "several" of three, and nothing of one or none', () => {
    const third = { ...bundled.stages.find(({ id }) => id === CRIMINAL)!, id: 'third', value: 0 };
    expect(said({ ...bundled, stages: [...bundled.stages, third] }).all).to.include('a case may be in several kinds');
    expect(said(changed({ [CRIMINAL!]: null })).all).to.not.include('may be in');
    expect(said(changed({ [CRIMINAL!]: null, [ADMINISTRATIVE!]: null })).sentences).to.include(
      'In all 32,500: about a quarter as many proceedings as reports.',
    );
  });

  it('does not set a unit against itself', () => {
    const { unit } = bundled.stages[0]!;
    const same = Object.fromEntries(bundled.stages.map(({ id }) => [id, { unit }]));
    expect(said(changed(same)).sentences).to.include('A report may be in both kinds.');
  });

  it('names nobody where nobody is said to have set them beside each other', () => {
    const { sentences } = said(changed({}, { relatedBy: undefined }));
    expect(sentences[0])
      .to.match(/2020 stand 30,000 administrative/)
      .and.not.include('Azhigulova');
  });

  it('takes whole names where there are no short ones', () => {
    const plain = Object.fromEntries(bundled.stages.map(({ id }) => [id, { short: undefined }]));
    const { heading, sentences } = said(changed(plain));
    expect(heading).to.equal('About a quarter as many Proceedings started as Reports of domestic violence to police');
    expect(sentences[0]).to.include('2,500 (Criminal proceedings started)');
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const PERCENTS: readonly (readonly [whole: number, exact: boolean, expected: string])[] = [
    [23, false, 'about 23% of reports'], [25, true, '25% of reports'], [0, false, 'less than 1% of reports'], [0, true, '0% of reports'],
  ];

  for (const [whole, exact, expected] of PERCENTS) {
    it(`rule 5: a percentage names its denominator: ${expected}`, () => {
      expect(en.funnel.percent({ whole, exact }, 'reports')).to.equal(expected);
    });
  }

  it('rule 4: says what a square is worth, in both units and with the hedge of each', () => {
    const { first, next } = said(bundled).facts;
    expect(eachSquare(2500, first, next, en)).to.equal(
      'Each square is about 2,500 reports; of proceedings, 2,500 cases.',
    );
    expect(eachSquare(2500, first, first, en)).to.equal('Each square is about 2,500 reports.');
  });
});
