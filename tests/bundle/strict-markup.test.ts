import { expect } from '@open-wc/testing';
import { drawn, openFrame, openHost, settled, until } from '../support/host.js';

const HTML = 'http://www.w3.org/1999/xhtml';

describe('a document of XML', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [file, type] of [
    ['strict-markup.xhtml', 'application/xhtml+xml'],
    ['drawing.svg', 'image/svg+xml'],
  ] as const) {
    it(`${type}: keeps its fallbacks, and says so once`, async () => {
      const { window: host } = await openFrame(`/tests/bundle/pages/${file}`);
      expect(host.document.contentType).to.equal(type);
      await until(() => host.heard.length);
      await settled(host);
      expect(host.heard).to.deep.equal(['warn: dv-widgets: Error: XML or changed natives']);
      expect(host.customElements.get('dv-offence-trend')).to.be.undefined;
      const [trend] = host.document.getElementsByTagNameNS(HTML, 'dv-offence-trend');
      const [figure] = host.document.getElementsByTagNameNS(HTML, 'figure');
      for (const [place, words] of [
        [trend, 'fallback of the trend'],
        [figure, 'fallback of the figure'],
      ] as const) {
        expect(place!.textContent).to.contain(words);
        expect(place!.shadowRoot).to.be.null;
      }
      expect(figure!.getBoundingClientRect().height).to.be.greaterThan(20);
      expect(figure!.querySelector('dv-petition-counter')).to.be.null;
    });
  }

  it('gives an element to a page of HTML, where it is drawn', async () => {
    const host = await openHost('plain');
    await drawn(host);
    const { document: page } = host;
    const xml = page.implementation.createDocument(HTML, 'html');
    const element = xml.createElementNS(HTML, 'dv-petition-counter');
    element.textContent = 'fallback';
    xml.documentElement.append(element);
    page.body.append(element);
    await drawn(host);
    expect(element.shadowRoot!.querySelector('figure')!.textContent).to.contain('80,000');
    expect(host.heard).to.deep.equal([]);
  });
});
