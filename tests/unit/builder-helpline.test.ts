import { expect } from 'chai';
import {
  accepted,
  attributesOf,
  type BuilderState,
  changed,
  heldOf,
  isSupportSaid,
  leftOut,
  queryOf,
  readState,
} from '../../src/builder/state.js';

const OWN = 'https://news.example/charts/';
const state = (part: Partial<BuilderState> = {}): BuilderState => ({ ...readState('', OWN, 'en'), ...part });

describe('a helpline, or none', () => {
  const said = (query: string) => isSupportSaid(readState(query, OWN, 'en'), OWN);

  it('is not said at first, nor by a link that does not say it', () => {
    expect(said('')).to.equal(false);
    expect(said('?widget=attrition-funnel&lang=en&heading=x&support=maybe')).to.equal(false);
    expect(said('?support-href=tel:150'), 'a link without words').to.equal(false);
  });

  it('is said by a link that says none, and marked until somebody has looked', () => {
    const none = readState('?support=none', OWN, 'en');
    expect(isSupportSaid(none, OWN)).to.equal(true);
    expect(none.unchecked).to.deep.equal(['support']);
    expect(changed(none, { support: 'given' }).unchecked).to.deep.equal([]);
  });

  it('of a link waits until its words may be used, and is asked again when they are left out', () => {
    const link = readState('?support-text=Call+us', OWN, 'en');
    expect([link.support, isSupportSaid(link, OWN)]).to.deep.equal(['given', false]);
    expect(isSupportSaid(accepted(link), OWN)).to.equal(true);
    expect(leftOut(link).support).to.equal(null);
    // Hers stays.
    expect(leftOut({ ...link, unchecked: ['heading'] }).support).to.equal('given');
  });

  it('none leaves no word of one in chart, code or address, and nothing to be allowed', () => {
    const typed = state({ options: { 'support-text': 'Help', 'support-href': 'tel:150' }, support: 'none' });
    expect(attributesOf(typed, OWN)).to.deep.equal({});
    expect(queryOf(typed, 'en')).to.equal('?widget=offence-trend&lang=en&support=none');
    expect(heldOf({ ...typed, unchecked: ['support-text'] })).to.deep.equal([]);
    // Who comes back to it finds what was typed.
    expect(attributesOf({ ...typed, support: 'given' }, OWN)).to.have.keys('support-text', 'support-href');
  });

  it('that is to be needs its words', () => {
    expect(isSupportSaid(state({ support: 'given' }), OWN)).to.equal(false);
    expect(isSupportSaid(state({ support: 'given', options: { 'support-text': ' ' } }), OWN)).to.equal(false);
    expect(isSupportSaid(state({ support: 'given', options: { 'support-text': 'Help' } }), OWN)).to.equal(true);
  });
});
