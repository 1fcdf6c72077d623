import { expect } from '@open-wc/testing';
import { LANGUAGES, WIDGETS, addressesOf, codeOf, isWidget, printed, tagOf } from '../../src/export/addresses.js';

const HOST = 'https://ngo.example/v1/';
const all = WIDGETS.flatMap((widget) => LANGUAGES.map((language) => ({ widget, language })));

describe('addresses', () => {
  it('are those that the design promises', () => {
    expect(addressesOf(HOST, 'offence-trend', 'kk')).to.deep.equal({
      page: `${HOST}embed/offence-trend.kk.html`,
      oembed: `${HOST}embed/offence-trend.kk.oembed.json`,
      picture: `${HOST}static/offence-trend.kk.svg`,
      card: `${HOST}static/offence-trend.kk.card.png`,
      data: `${HOST}static/offence-trend.kk.csv`,
      code: `${HOST}t-kk`,
      script: `${HOST}dv-widgets.js`,
    });
  });

  it('are one for each widget and language, but that of the script', () => {
    for (const name of ['page', 'oembed', 'picture', 'card', 'data', 'code'] as const) {
      const addresses = all.map(({ widget, language }) => addressesOf(HOST, widget, language)[name]);
      expect(new Set(addresses).size, name).to.equal(12);
    }
  });

  it('are typed from a picture as one letter and a language', () => {
    const codes = all.map(({ widget, language }) => codeOf(widget, language));
    expect(new Set(codes).size).to.equal(12);
    for (const code of codes) expect(code).to.match(/^[a-z]-(en|ru|kk)$/);
  });

  it('are printed without their scheme', () => {
    expect(printed(`${HOST}t-en`)).to.equal('ngo.example/v1/t-en');
    expect(printed('http://ngo.example/t-en')).to.equal('ngo.example/t-en');
  });

  it('know their widgets by name only', () => {
    for (const widget of WIDGETS) expect(isWidget(widget) && tagOf(widget)).to.equal(`dv-${widget}`);
    for (const name of ['', 'dv-offence-trend', 'Offence-trend', 'length', '0'])
      expect(isWidget(name), name).to.be.false;
  });
});
