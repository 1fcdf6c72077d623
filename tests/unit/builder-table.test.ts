import { expect } from 'chai';
import { attributesOf, type BuilderState, changed, problemsOf, queryOf, readState } from '../../src/builder/state.js';

const OWN = 'https://news.example/charts/';
const state = (part: Partial<BuilderState> = {}): BuilderState => ({ ...readState('', OWN, 'en'), ...part });

describe('her own table', () => {
  const table = { caption: '', columns: ['year', 'value'], rows: [['2019', '1052']] };
  const src = 'https://a.example/b.csv';

  it('stands in place of ours, and of data from an earlier address', () => {
    const asked = state({ widget: 'campaign-timeline', options: { bundled: 'later-events', src } });
    const hers = changed(asked, { table });
    expect(attributesOf(hers, OWN)).to.deep.equal({});
    expect(queryOf(hers, 'en'), 'no link brings data').to.equal(
      '?widget=campaign-timeline&lang=en&bundled=later-events',
    );
    expect(changed({ ...asked, unchecked: ['src'] }, { table }).unchecked).to.deep.equal([]);
  });

  it('lies at the address that is given later, and may be changed meanwhile', () => {
    const hers = changed(changed(state(), { table }), { options: { src } });
    expect(attributesOf(hers, OWN)).to.deep.equal({ src });
    expect(attributesOf(changed(hers, { table: { ...table, caption: 'x' } }), OWN)).to.deep.equal({ src });
  });

  it('is own data to a goal', () => {
    const hers = state({ widget: 'petition-counter', table, options: { goal: '50000' } });
    expect(problemsOf(hers, OWN)).to.deep.equal({});
    expect(attributesOf(hers, OWN)).to.deep.equal({ goal: '50000' });
  });
});
