import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { messages as en } from '../../src/locales/en/messages.js';
import type { Trend } from '../../src/offence-trend/data.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendTable } from '../../src/offence-trend/view-table.js';
import { AXES } from '../support/own-periods.js';
import { own } from '../support/own-reading.js';
import { full, missing, trendOf } from '../support/trend-of.js';

function tableOf(trend: Trend): string {
  const box = document.createElement('div');
  render(trendTable(trendModel(trend), en), box);
  return box.textContent ?? '';
}

describe('the table of a trend', () => {
  for (const status of ['derived', 'estimated', 'provisional'] as const) {
    it(`rule 5: the table says that a figure is ${status}`, () => {
      expect(tableOf(trendOf([full(2019, 5, { status: [status] })]))).to.include(status);
      expect(tableOf(trendOf([full(2019, 5)]))).to.not.include(status);
    });
  }

  it('rule 1: the table gives a missing year words and no number', () => {
    expect(tableOf(trendOf([full(2018, 4), missing(2019), full(2020, 6)]))).to.match(/2019\s+no figure found/);
  });

  for (const [name, rows] of AXES)
    it(`of own counts for ${name} says nothing of years`, () => {
      const { data } = own('offence-trend', {
        rows: rows.map(([period, value, more]) => ({ period, value, ...more })),
      });
      expect(tableOf(data)).to.not.match(/full year|part of|years? known/i);
    });
});
