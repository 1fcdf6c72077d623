import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import type { Funnel, Stage } from '../../src/attrition-funnel/data.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelFacts } from '../../src/attrition-funnel/model-finding.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import { bundledFunnel, seen } from '../support/kazakh.js';
import { eachSquare } from '../../src/locales/squares.js';

function funnelSaid(data: Funnel) {
  const facts = funnelFacts(funnelModel(data), kk);
  return {
    facts,
    heading: seen(sentences.kk.funnel.heading(facts)),
    sentences: sentences.kk.funnel.finding(facts).map(seen),
  };
}

/** The bundled funnel with some stages changed, or left out. */
const changed = (changes: Readonly<Record<string, Partial<Stage> | null>>, more: Partial<Funnel> = {}): Funnel => ({
  ...bundledFunnel,
  stages: bundledFunnel.stages
    .filter(({ id }) => changes[id] !== null)
    .map((stage) => ({ ...stage, ...changes[stage.id] })),
  ...more,
});

describe('Kazakh funnel', () => {
  it('rule 5: says of the bundled stages both units, whose relation it is, and what is derived', () => {
    const { heading, sentences } = funnelSaid(bundledFunnel);
    expect(heading).to.equal(
      'Қозғалған істер саны (барлығы дерлік – әкімшілік) өтініштер санының шамамен төрттен біріне тең',
    );
    expect(sentences).to.deep.equal([
      'Полицияға тұрмыстық зорлық-зомбылық туралы түскен өтініштер (2020_жылдың сегіз айы) – шамамен 130_000_өтініш. Халида Әжіғұлова бұл санмен қатар мынаны келтіреді: қозғалған істер – 30_000_әкімшілік және 2_500_қылмыстық.',
      'Олардың қосындысы – 32_500: қозғалған істер саны өтініштер санының шамамен төрттен біріне тең.',
      'Өтініш – іс емес, ал бір іс екі түрге де кіруі мүмкін.',
      'Қалғаны – шамамен 97_500_өтініш; ол біздің есебіміз: шегерілген.',
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const RELATIONS: readonly (readonly [first: number | null, next: number | null, expected: string])[] = [
    [100, 100, 'Қозғалған істер саны және өтініштер саны шамамен тең'],
    [100, 75, 'Қозғалған істер саны өтініштер санының шамамен төрттен үшіне тең'],
    [120, 80, 'Қозғалған істер саны өтініштер санының шамамен үштен екісіне тең'],
    [100, 51, 'Қозғалған істер саны өтініштер санының шамамен жартысына тең'],
    [120, 40, 'Қозғалған істер саны өтініштер санының шамамен үштен біріне тең'],
    [100, 20, 'Қозғалған істер саны өтініштер санының шамамен бестен біріне тең'],
    [100, 10, 'Қозғалған істер саны өтініштер санының шамамен оннан біріне тең'],
    [100, 42, 'Өтініштер санын 100 деп алса, қозғалған істер саны – шамамен 42'],
    [1000, 2, 'Қозғалған істер саны өтініштер санының 1_пайызынан аз'],
    [100, 0, 'Қозғалған істер: 0; өтініштер: 100'],
    [100, 140, 'Қозғалған істер саны өтініштер санынан көп'],
    [0, 5, 'Өтініштер: 0; қозғалған істер: 5'],
    [null, 5, 'Өтініштер: саны белгісіз; қозғалған істер: 5'],
    [5, null, 'Өтініштер: 5; қозғалған істер: саны белгісіз'],
  ];
  const two = (first: number | null, next: number | null) =>
    changed({
      'funnel-reports': { value: first, bound: 'exact' },
      'funnel-proceedings': { value: next },
      'funnel-administrative': null,
      'funnel-criminal': null,
      'funnel-remainder': null,
    });

  for (const [first, next, expected] of RELATIONS) {
    it(`says of ${next} beside ${first}: ${expected}`, () => {
      expect(funnelSaid(two(first, next)).heading).to.equal(expected);
    });
  }

  it('says less where less is known', () => {
    expect(funnelSaid(two(100, 42)).sentences).to.deep.equal([
      'Полицияға тұрмыстық зорлық-зомбылық туралы түскен өтініштер (2020_жылдың сегіз айы) – 100_өтініш. Халида Әжіғұлова бұл санмен қатар мынаны келтіреді: қозғалған істер – 42.',
      'Барлығы – 42: өтініштер санын 100 деп алса, қозғалған істер саны – шамамен 42.',
      'Өтініш – іс емес.',
    ]);
    expect(funnelSaid(two(null, 5)).sentences[0]).to.include('– өтініш саны белгісіз. ');
    expect(funnelSaid(changed({}, { relatedBy: undefined })).sentences[0]).to.include(
      '. Бұл санмен қатар келтірілген: қозғалған істер – 30_000_әкімшілік',
    );
  });

  it('marks whole names where there are no short ones, and declines none', () => {
    const plain = Object.fromEntries(bundledFunnel.stages.map(({ id }) => [id, { short: undefined }]));
    const { heading, sentences } = funnelSaid(changed(plain));
    expect(heading).to.equal(
      '«Қозғалған істер» саны «Полицияға тұрмыстық зорлық-зомбылық туралы түскен өтініштер» санының шамамен төрттен біріне тең',
    );
    expect(sentences[0]).to.match(/: «Қозғалған әкімшілік істер» – 30_000; «Қозғалған қылмыстық істер» – 2_500\.$/);
  });

  it('says "both" of two branches, "several" of three, and does not set a unit against itself', () => {
    const third = { ...bundledFunnel.stages.find(({ id }) => id === 'funnel-criminal')!, id: 'third', value: 0 };
    const several = { ...bundledFunnel, stages: [...bundledFunnel.stages, third] };
    expect(funnelSaid(several).sentences).to.include('Өтініш – іс емес, ал бір іс бірнеше түрге кіруі мүмкін.');
    const { unit } = bundledFunnel.stages[0]!;
    const same = Object.fromEntries(bundledFunnel.stages.map(({ id }) => [id, { unit }]));
    expect(funnelSaid(changed(same)).sentences).to.include('Бір өтініш екі түрге де кіруі мүмкін.');
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const PERCENTS: readonly (readonly [whole: number, exact: boolean, expected: string])[] = [
    [23, false, 'өтінішлар санының шамамен 23_пайызы'], [25, true, 'өтінішлар санының 25_пайызы'],
    [0, false, 'өтінішлар санының 1_пайызынан аз'], [0, true, 'өтінішлар санының 0_пайызы'],
  ];

  for (const [whole, exact, expected] of PERCENTS) {
    it(`rule 5: a percentage names its denominator: ${expected}`, () => {
      expect(seen(kk.funnel.percent({ whole, exact }, 'өтінішлар'))).to.equal(expected);
    });
  }

  it('rule 4: says what a square is worth, in both units and with the hedge of each', () => {
    const { first, next } = funnelSaid(bundledFunnel).facts;
    expect(seen(eachSquare(2500, first, next, kk))).to.equal(
      'Әр шаршы – шамамен 2_500_өтініш; қозғалған істер үшін – 2_500_іс.',
    );
    expect(seen(eachSquare(2500, first, first, kk))).to.equal('Әр шаршы – шамамен 2_500_өтініш.');
    expect([2, 3].map(kk.funnel.sum)).to.deep.equal([
      'біздің есебіміз: екі түрдің қосындысы',
      'біздің есебіміз: барлық түрдің қосындысы',
    ]);
  });
});
