import { expect } from 'chai';
import { AttritionFunnel, CampaignTimeline, OffenceTrend, PetitionCounter } from '../../src/index.js';
import { blockJson } from '../../scripts/site/block.js';
import { patternOf } from '../../scripts/generate/option-patterns.js';
import { choicesOf, isSeveral } from '../../src/builder/state.js';
import { COMMON_OPTIONS, type Option, type Options } from '../../src/core/options.js';
import { commonOptions, ownOptions } from '../../src/generated/builder-options.js';
import { frameOptions } from '../../src/generated/frame-options.js';
import { builder } from '../../src/locales/en/builder.js';
import { EDITIONS, LETTERS, OWN_OPTIONS, WIDGETS } from '../../src/widgets.js';

const ELEMENTS = {
  'offence-trend': OffenceTrend,
  'attrition-funnel': AttritionFunnel,
  'campaign-timeline': CampaignTimeline,
  'petition-counter': PetitionCounter,
};
const ALL: readonly Options[] = [...Object.values(OWN_OPTIONS), COMMON_OPTIONS];

describe('what a widget says of itself', () => {
  for (const widget of WIDGETS)
    it(`has the attributes of <dv-${widget}>, no more and no fewer`, () => {
      const observed = ELEMENTS[widget].observedAttributes;
      expect(Object.keys({ ...OWN_OPTIONS[widget], ...COMMON_OPTIONS }).sort()).to.deep.equal(
        [...new Set(observed)].sort(),
      );
    });

  it('asks for the same where two widgets have an attribute of one name', () => {
    for (const options of Object.values(ownOptions))
      for (const [name, option] of Object.entries(options))
        for (const others of [...Object.values(ownOptions), commonOptions])
          if (name in others) expect(others[name], name).to.deep.equal(option);
  });

  it('lets a frame carry nothing but what is marked so', () => {
    const marked = ALL.flatMap((options) => Object.entries(options).filter(([, { inFrame }]) => inFrame));
    expect(Object.keys(frameOptions).sort()).to.deep.equal([...new Set(marked.map(([name]) => name))].sort());
    for (const pattern of Object.values(frameOptions)) expect(pattern.test('Violence halved')).to.equal(false);
  });

  it('keeps open values out of frames', () => {
    for (const kind of ['text', 'address', 'data', 'number'] as const)
      expect(() => patternOf({ kind, inFrame: true })).to.throw(`of the kind "${kind}"`);
  });

  it('has a letter of its own for each edition', () => {
    expect(new Set(EDITIONS.map((edition) => LETTERS[edition])).size).to.equal(EDITIONS.length);
  });

  it('is named in the builder, in English at least', () => {
    const { names } = builder.options;
    for (const options of [...Object.values(ownOptions), commonOptions])
      for (const name of Object.keys(options)) expect(names, name).to.have.property(name);
  });
});

describe('an attribute that is there or is not', () => {
  const option: Option = { kind: 'boolean', inFrame: true, inBuilder: true };

  it('has no value that anybody could choose', () => {
    const pattern = new RegExp(patternOf(option));
    expect(pattern.test('')).to.equal(true);
    for (const value of ['true', 'false', '1', 'x']) expect(pattern.test(value), value).to.equal(false);
  });

  it('is a box to tick in the builder', () => {
    expect(choicesOf(option)).to.have.length(1);
    expect(isSeveral(option)).to.equal(true);
  });

  it('is a boolean of the block in WordPress; everything else is a text', () => {
    const options = {
      languages: {},
      common: { stacked: option, theme: { kind: 'choice', values: [] } },
      own: { a: {} },
    } as const;
    expect(JSON.parse(blockJson('{"name": "x"}', options))).to.deep.equal({
      name: 'x',
      attributes: {
        name: { type: 'string', default: 'a' },
        lang: { type: 'string' },
        stacked: { type: 'boolean' },
        theme: { type: 'string' },
      },
    });
  });
});
