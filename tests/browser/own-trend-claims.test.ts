import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { inLanguage } from '../../src/own-data/saying.js';
import { shownValues } from '../../src/own-data/rounding.js';
import { readOwn } from '../../src/own-readers.js';
import { messagesFor } from '../../src/locales/index.js';
import { ownDataByLanguage } from '../../src/generated/own-data-by-language.js';
import type { Trend } from '../../src/offence-trend/data.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { panelsOf } from '../../src/offence-trend/model-panels.js';
import { trendRows } from '../../src/offence-trend/rows.js';
import { trendSummary } from '../../src/offence-trend/view-finding.js';
import { trendTable } from '../../src/offence-trend/view-table.js';
import { titleOf } from '../../src/offence-trend/view-words.js';
import { CONTEXT, own, remarksOf } from '../support/own-reading.js';

function told(lines: readonly string[], lang: 'en' | 'ru' | 'kk' = 'en') {
  const { data: read } = readOwn<Trend>('offence-trend', { text: lines.join('\n') }, CONTEXT);
  const data = inLanguage<Trend>(read, ownDataByLanguage[lang]);
  const messages = messagesFor(lang);
  const model = trendModel(data);
  const { heading, finding } = trendSummary(model, messages);
  const box = document.createElement('div');
  render(trendTable(model, messages), box);
  const words = (text: string) => text.replaceAll('\u00a0', ' ');
  return {
    heading: words(heading),
    finding: words(finding.join(' ')),
    all: words(`${heading} ${finding.join(' ')} ${messages.text(data.subtitle)} ${box.textContent}`),
    model,
    messages,
  };
}

const KILLED = ['year,value,unit', '2018,10,killed', '2019,12,killed'];
const REGISTERED = { en: /registered/i, ru: /зарегистрирован/i, kk: /тіркел/i } as const;

describe('what is said of own counts', () => {
  for (const lang of ['en', 'ru', 'kk'] as const) {
    it(`rule 8: is nothing of registering where the unit is hers (${lang})`, () => {
      expect(told(KILLED, lang).all).to.not.match(REGISTERED[lang]);
      expect(told(['year,value,unit', '2018,,killed'], lang).all).to.not.match(REGISTERED[lang]);
      expect(told([...KILLED, '2020,15,killed'], lang).all).to.not.match(REGISTERED[lang]);
    });

    it(`says registered where she names no unit (${lang})`, () => {
      expect(told(['year,value', '2018,10', '2019,12'], lang).heading).to.match(REGISTERED[lang]);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADINGS: readonly (readonly [lines: readonly string[], en: string, ru: string, kk: string])[] = [
    [KILLED, '2019: 12 killed; 10 to 12 in full years since 2018', '2019: 12 (killed); за полные годы с 2018-го: от 10 до 12', '2019 ж.: 12 killed'],
    [['year,value', '2019,1'], '1 offence registered in 2019', 'Зарегистрировано правонарушений в 2019 году: 1', '2019 жылы 1 құқық бұзушылық тіркелді'],
    [['year,value,definition', '2018,103,North', '2018,327,South'], '103 offences (North) registered in 2018', 'Зарегистрировано правонарушений в 2018 году: 103 (North)', '2018 жылы 103 құқық бұзушылық (North) тіркелді'],
    [['year,value', '2018,'], 'Registered offences: no full year known', 'Зарегистрировано правонарушений: данных ни за один полный год нет', 'Тіркелген құқық бұзушылық: толық жыл бойынша тіркелген сан белгісіз'],
    [['period,value', '2020-01/2020-03,300'], 'Q1 2020: 300 registered offences', '1 кв. 2020: 300 правонарушений', '2020 ж. 1-тоқсан: 300 тіркелген құқық бұзушылық'],
  ];

  for (const [lines, ...expected] of HEADINGS)
    it(`heads them “${expected[0]}”, in three languages`, () => {
      expect((['en', 'ru', 'kk'] as const).map((lang) => told(lines, lang).heading)).to.deep.equal(expected);
    });

  it('has its verb in the singular for one', () => {
    expect(told(['year,value', '2018,0', '2019,1']).finding).to.match(/^1 offence was registered in 2019\./);
    expect(told(['year,value', '2019,1'], 'ru').finding).to.equal('В 2019 году зарегистрировано: 1 правонарушение.');
    expect(told(['year,value', '2019,3'], 'ru').finding).to.equal('В 2019 году зарегистрировано 3 правонарушения.');
  });

  it('rule 1: names years in a row by the first and the last, and no more than a few', () => {
    const far = ['year,value', '1900,100', '2020,110'];
    expect(told(far).finding).to.contain('No figure was found for 1901–2019.');
    expect(told(far, 'ru').finding).to.contain('За 1901–2019 годы данных не найдено.');
    expect(told(far, 'kk').finding).to.contain('1901–2019 жылдардың көрсеткіші табылмады.');
    const second = Array.from({ length: 50 }, (_, index) => `${1901 + 2 * index},${5 + (index % 3)}`);
    expect(told(['year,value', ...second]).finding).to.contain(
      'No figure was found for 1902, 1904, 1906, 1908, … and 1998.',
    );
  });

  it('names the definition in headline, finding and drawing, where there are several', () => {
    const { heading, finding, model, messages } = told([
      'year,value,definition',
      ...['2015,100,North', '2015,300,South', '2016,101,North', '2016,309,South'],
    ]);
    expect([heading, finding].map((text) => text.includes('(North)'))).to.deep.equal([true, true]);
    expect(panelsOf(model).map((panel) => titleOf(panel, { model, messages }))).to.deep.equal(['2015–2016: North']);
  });

  it('has no range of one value', () => {
    expect(told(['year,value', '2018,0', '2019,0', '2020,0']).finding).to.equal('0 offences were registered in 2020.');
  });
});

describe('numbers with many decimals', () => {
  const LONG = [
    'year,value,unit',
    '1990,0.0859417411527111,share',
    '2000,0.297561060810937,share',
    '2010,0.440721630699289,share',
  ];

  it('are shown with few, and stay whole in the download', () => {
    const reading = own('offence-trend', LONG);
    expect(reading.data.observations.map(({ value }) => value)).to.deep.equal([0.09, 0.3, 0.44]);
    expect(trendRows(reading.data, messagesFor('en')).rows.map(({ cells }) => cells['value'])).to.deep.equal([
      0.0859417411527111, 0.297561060810937, 0.440721630699289,
    ]);
    expect(remarksOf(reading).at(-1)).to.contain('rounded');
    expect(told(LONG).heading).to.equal('2010: 0.44 share; 0.09 to 0.44 in full years since 1990');
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const SHOWN: readonly (readonly [name: string, given: readonly (number | null)[], expected: readonly (number | null)[]])[] = [
    ['what is written by hand', [980.5, 12.345, 7], [980.5, 12.345, 7]],
    ['what is missing', [null, 0.123456], [null, 0.12]],
    ['hundreds with one', [123.456789, 98.7654321], [123.5, 98.8]],
    ['neighbours apart', [0.44072, 0.44372], [0.441, 0.444]],
    ['what is next to nothing apart from it', [0, 0.0012345], [0, 0.001]],
    ['no more than two more', [5.123456, 5.123457], [5.1235, 5.1235]],
  ];

  for (const [name, given, expected] of SHOWN)
    it(`show ${name}`, () => {
      expect(shownValues(given)).to.deep.equal(expected);
    });
});
