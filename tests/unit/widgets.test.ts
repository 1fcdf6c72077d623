import { expect } from '@open-wc/testing';
import { AttritionFunnel, CampaignTimeline, OffenceTrend, PetitionCounter } from '../../src/index.js';
import { blockJson } from '../../scripts/site/block.js';
import { choicesOf, isSeveral } from '../../src/builder/state.js';
import { isClosedValue, type Option } from '../../src/core/options.js';
import { builder } from '../../src/locales/en/builder.js';
import { EDITIONS, LETTERS, optionNames, optionsNamed, optionsOf, WIDGETS } from '../../src/widgets.js';

const ELEMENTS = {
  'offence-trend': OffenceTrend,
  'attrition-funnel': AttritionFunnel,
  'campaign-timeline': CampaignTimeline,
  'petition-counter': PetitionCounter,
};
const CLOSED = ['choice', 'choices', 'ids', 'data-set', 'year', 'boolean'];

describe('what a widget says of itself', () => {
  for (const widget of WIDGETS)
    it(`has the attributes of <dv-${widget}>, no more and no fewer`, () => {
      const observed = ELEMENTS[widget].observedAttributes;
      expect(Object.keys(optionsOf(widget)).sort()).to.deep.equal([...new Set(observed)].sort());
    });

  it('is of one kind where two widgets have an attribute of one name', () => {
    for (const name of optionNames(() => true)) {
      const kinds = new Set(optionsNamed(name).map(({ kind }) => kind));
      expect([...kinds], name).to.have.length(1);
    }
  });

  it('lets a frame carry nothing but what is closed', () => {
    for (const name of optionNames(({ inFrame }) => inFrame))
      for (const { kind } of optionsNamed(name)) expect(CLOSED, name).to.include(kind);
  });

  it('has a letter of its own for each edition', () => {
    expect(new Set(EDITIONS.map((edition) => LETTERS[edition])).size).to.equal(EDITIONS.length);
  });

  it('is named in the builder, in English at least', () => {
    const { names } = builder.options;
    for (const name of optionNames(({ inBuilder }) => inBuilder)) expect(names, name).to.have.property(name);
  });
});

describe('an attribute that is there or is not', () => {
  const option: Option = { kind: 'boolean', inFrame: true, inBuilder: true };

  it('has no value that anybody could choose', () => {
    expect(isClosedValue(option, '')).to.equal(true);
    for (const value of ['true', 'false', '1', 'x']) expect(isClosedValue(option, value), value).to.equal(false);
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
