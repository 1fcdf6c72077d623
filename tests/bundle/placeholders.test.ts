import { expect } from '@open-wc/testing';
import { type Host, openHost, release, settled, until } from '../support/host.js';
import { ALL, COUNTER, drawnIn } from '../support/placeholders.js';

/** Of `slow.html`, where it waits to be let go on. */
const STOPS = 24;

describe('odd placeholders', () => {
  let host: Host;
  const at = (id: string) => host.document.getElementById(id)!;

  before(async () => {
    host = await openHost('odd');
    for (const id of ['curly', 'nonsense', 'link', 'table', 'nested']) await drawnIn(at(id));
    await settled(host);
  });
  after(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('of an unknown name stay what they are, with one warning for each name', () => {
    expect(host.heard).to.deep.equal(['warn: dv-widgets: there is no widget "weather-map"']);
    for (const id of ['unknown', 'unknown-too', 'unknown-link']) expect(at(id).querySelector(ALL), id).to.be.null;
    expect(at('unknown').textContent).to.contain('Fallback of the unknown');
  });

  it('with quotes of a content system around their values are read without, and keep those within', () => {
    const element = at('curly').querySelector(COUNTER)!;
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.include({
      lang: 'en',
      theme: 'dark',
      subtitle: 'Votes of 2020',
      'data-dv-version': '1.0.0',
    });
    expect(element.shadowRoot!.querySelector('.heading')!.textContent!.trim()).to.equal('“What «we» said” and why');
  });

  it('pass on only what is an attribute of the element', () => {
    const element = at('nonsense').querySelector<HTMLElement & { reservedHeight: number }>(COUNTER)!;
    // Chromium leaves an empty one where there was a style.
    const names = [...element.attributes]
      .filter(({ name, value }) => name !== 'style' || value)
      .map(({ name }) => name);
    expect(names.sort()).to.deep.equal(['data-dv-placed', 'state', 'theme', 'toolbar']);
    expect(element.getAttribute('state')).to.equal('ready');
    expect(element.shadowRoot!.querySelector('.toolbar')).to.be.null;
    expect(element.reservedHeight).to.not.equal(1);
    expect(host).to.not.have.property('pressed');
  });

  it('stay markup where they are edited', async () => {
    expect(at('edited').outerHTML).to.match(
      /^<figure id="edited" data-dv-widget="petition-counter">Finding<\/figure>$/,
    );
    const editor = await openHost('design-mode');
    await settled(editor);
    expect(editor.document.querySelector(ALL)).to.be.null;
    expect(editor.heard).to.deep.equal([]);
  });

  it('are pictures with a link to a widget’s page too, and no other links', () => {
    const element = at('link').querySelector(COUNTER)!;
    expect(element.getAttribute('lang')).to.equal('ru');
    expect(at('link').querySelector('a > img'), 'still there for readers without script').to.exist;
    for (const id of ['other-image', 'text-link']) expect(at(id).querySelector(ALL), id).to.be.null;
  });

  it('may hold a table of own data', () => {
    const element = at('table').querySelector('dv-offence-trend')!;
    expect(element.shadowRoot!.textContent).to.contain('140').and.not.contain('3,382');
    expect(at('table').querySelector(':scope > table')).to.exist;
    expect(at('table').textContent).to.contain('Finding of the table');
  });

  it('within another are its content', () => {
    expect(at('nested').querySelectorAll(ALL)).to.have.length(1);
    expect(at('nested').querySelector(':scope > div')!.textContent).to.contain('Finding');
  });
});

describe('placeholders of a page that is still being read', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('are taken with all that stands in them, however slowly it comes', async () => {
    const gate = `${Math.random()}`;
    const frame = document.createElement('iframe');
    frame.src = `/tests/bundle/pages/slow.html?${gate}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await until(() => frame.contentWindow?.customElements.get(COUNTER), 'the script, in the middle of the page');
    const host = frame.contentWindow as unknown as Host;
    const pieces = () => host.document.querySelectorAll('p, img, figcaption').length;
    for (let stop = 1; stop <= STOPS; stop++) {
      // Whatever the script does with half a placeholder it has done by now.
      await settled(host);
      const before = pieces();
      await release(`${gate}-${stop}`);
      await until(() => pieces() > before, `the piece after stop ${stop}`);
    }
    await loaded;
    const places = [...host.document.querySelectorAll('[data-dv-widget]')];
    expect(places).to.have.length(40);
    for (const place of places) await drawnIn(place);
    for (const place of places) {
      const shown = [...place.children].filter((part) => part.getClientRects().length);
      expect(
        shown.map(({ localName }) => localName.slice(0, 3)),
        'nothing is seen beside it',
      ).to.deep.equal(['dv-']);
      expect(place.querySelector(':scope > a > img')).to.exist;
      expect(place.querySelector(':scope > figcaption')!.textContent).to.contain('the end of it');
    }
    expect(host.heard).to.deep.equal([]);
  });
});
