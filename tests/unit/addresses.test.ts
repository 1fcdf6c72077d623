import { expect } from 'chai';
import { LANGUAGES } from '../../src/core/languages.js';
import { addressesOf, codeOf, printed } from '../../src/export/addresses.js';
import {
  EDITIONS,
  WIDGETS,
  editionOf,
  isEdition,
  isWidget,
  editionAttributes,
  tagOf,
  widgetOf,
} from '../../src/widgets.js';

const HOST = 'https://ngo.example/v1/';
const all = EDITIONS.flatMap((edition) => LANGUAGES.map((language) => ({ edition, language })));

describe('addresses', () => {
  it('are those that the design promises', () => {
    expect(addressesOf(HOST, 'offence-trend', 'kk')).to.deep.equal({
      page: `${HOST}embed/offence-trend.kk.html`,
      oembed: `${HOST}embed/offence-trend.kk.oembed.json`,
      picture: `${HOST}static/offence-trend.kk.svg`,
      raster: `${HOST}static/offence-trend.kk.png`,
      card: `${HOST}static/offence-trend.kk.card.png`,
      data: `${HOST}static/offence-trend.kk.csv`,
      code: `${HOST}t-kk.html`,
      script: `${HOST}dv-widgets.js`,
    });
  });

  it('are one for each edition and language, but that of the script', () => {
    for (const name of ['page', 'oembed', 'picture', 'card', 'data', 'code'] as const) {
      const addresses = all.map(({ edition, language }) => addressesOf(HOST, edition, language)[name]);
      expect(new Set(addresses).size, name).to.equal(15);
    }
  });

  it('are typed from a picture as one letter and a language', () => {
    const codes = all.map(({ edition, language }) => codeOf(edition, language));
    expect(new Set(codes).size).to.equal(15);
    for (const code of codes) expect(code).to.match(/^[a-z]-(en|ru|kk)$/);
  });

  it('are printed without their scheme', () => {
    expect(printed(`${HOST}t-en.html`)).to.equal('ngo.example/v1/t-en.html');
    expect(printed('http://ngo.example/t-en.html')).to.equal('ngo.example/t-en.html');
  });

  it('are printed with the version of the data, in as few signs as say it', () => {
    expect(printed(`${HOST}t-en.html`, '3.0.0')).to.equal('ngo.example/v1/t-en.html#3');
    for (const [version, short] of [
      ['1.0.0', '1'],
      ['1.2.0', '1.2'],
      ['1.0.2', '1.0.2'],
      ['10.0', '10'],
      ['1.10.0', '1.10'],
    ])
      expect(printed('https://a.example/t-en.html', version)).to.equal(`a.example/t-en.html#${short}`);
  });

  it('of what came after the essay bear its own name, and lead to the timeline', () => {
    expect(addressesOf(HOST, 'later-events', 'en')).to.include({
      page: `${HOST}embed/later-events.en.html`,
      card: `${HOST}static/later-events.en.card.png`,
      code: `${HOST}l-en.html`,
    });
    expect(widgetOf('later-events')).to.equal('campaign-timeline');
    expect(editionAttributes('later-events')).to.deep.equal({ bundled: 'later-events' });
  });

  it('are those of the data set where it has its own, else those of the widget', () => {
    expect(editionOf('campaign-timeline', 'later-events')).to.equal('later-events');
    for (const dataSet of [undefined, '', 'campaign', 'none', 'constructor', 'offence-trend'])
      expect(editionOf('campaign-timeline', dataSet), dataSet).to.equal('campaign-timeline');
    expect(editionOf('offence-trend', 'later-events'), 'the timeline’s data').to.equal('offence-trend');
    for (const widget of WIDGETS) expect([widgetOf(widget), editionAttributes(widget)]).to.deep.equal([widget, {}]);
  });

  it('know their editions by name only', () => {
    for (const edition of EDITIONS) expect(isEdition(edition)).to.be.true;
    for (const name of ['', 'after-the-essay', 'Later-events', 'constructor', '0']) expect(isEdition(name)).to.be.false;
    expect(isWidget('later-events')).to.be.false;
  });

  it('know their widgets by name only', () => {
    for (const widget of WIDGETS) expect(isWidget(widget) && tagOf(widget)).to.equal(`dv-${widget}`);
    for (const name of ['', 'dv-offence-trend', 'Offence-trend', 'length', '0'])
      expect(isWidget(name), name).to.be.false;
  });
});
