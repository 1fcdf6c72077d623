import { expect } from '@open-wc/testing';
import { posterMessages } from '../../src/locales/poster.js';
import { atLongAddress, bundled, LONG_ADDRESS, ofTrend, says } from '../support/posters.js';
import { bundledTrend, full, trendOf } from '../support/trend-of.js';

describe('what a poster leaves to the page', () => {
  it('is caveats, but no conflict and no reason of one (rule 8)', () => {
    const { poster } = ofTrend(bundledTrend);
    // Those about what is not drawn stand in a caveat.
    for (const { words, reason } of bundledTrend.conflicts.filter(({ about }) => about !== bundledTrend.id))
      for (const text of [words, reason]) expect(says(poster, text!.en), text!.en).to.equal(true);
    for (const { caveat } of bundledTrend.observations)
      if (caveat) expect(says(poster, caveat.en), caveat.en).to.equal(false);
  });

  it('is nothing where there are no notes', () => {
    const { words, poster } = ofTrend(trendOf([full(2018, 10), full(2019, 12)]));
    expect(words.more).to.equal(null);
    expect(says(poster, posterMessages.en.figureNotes)).to.equal(false);
  });

  it('is at an address, also where it is long', () => {
    const { words } = bundled.trend!('en');
    expect(words.more).to.equal(posterMessages.en.figureNotes);
    expect(says(atLongAddress(bundled.trend!('en')), words.more + LONG_ADDRESS)).to.equal(true);
  });

  it('is not what own data say of rows that could not be read', () => {
    const remarks = [{ text: { en: 'Row 7 could not be read.' }, citations: [] }];
    const rows = [full(2018, 10), full(2019, 12)];
    expect(says(ofTrend(trendOf(rows, { remarks, whose: 'example.org' })).poster, 'Row 7 could not')).to.equal(true);
    expect(says(ofTrend(trendOf(rows, { remarks, whose: undefined })).poster, 'Row 7 could not')).to.equal(false);
  });
});
