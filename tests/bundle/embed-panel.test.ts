import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/core/languages.js';
import { exportByLanguage } from '../../src/generated/export-by-language.js';
import { messagesFor } from '../../src/locales/index.js';
import { layoutFaults } from '../accessibility/layout.js';
import { type Host, drawn, openHost, TAGS, until } from '../support/host.js';

const HOST = `${location.origin}/cdn/`;

describe('the panel of what embeds a widget', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  async function open(lang: string, attributes: Readonly<Record<string, string>> = {}, width = 360): Promise<Host> {
    const host = await openHost('plain', width);
    for (const element of host.document.querySelectorAll<HTMLElement>(TAGS.join())) {
      element.lang = lang;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
    await drawn(host);
    return host;
  }

  /** Presses the button, and gives what stands in the panel: where each goes, and what is copied. */
  async function panelOf(host: Host, tag: string, lang: string) {
    const element = host.document.querySelector<HTMLElement>(tag)!;
    const root = element.shadowRoot!;
    const { embed } = messagesFor(lang).frame.tools;
    const button = () =>
      [...root.querySelectorAll<HTMLElement>('.toolbar button')].find(
        ({ textContent }) => textContent.trim() === embed,
      )!;
    await until(() => element.lang === lang && root.querySelector('figure')?.lang === lang && button());
    button().click();
    await until(() => root.querySelector('.panel textarea'), `the panel of ${tag}`);
    const areas = [...root.querySelectorAll<HTMLTextAreaElement>('.panel textarea')];
    return { element, areas, codes: areas.map(({ value }) => value), where: areas.map(({ ariaLabel }) => ariaLabel) };
  }

  for (const lang of LANGUAGES)
    it(`has address, code and frame, each with where it goes, in room of 320 px (${lang})`, async () => {
      const { places } = exportByLanguage[lang];
      const host = await open(lang, { 'heading-level': '2' }, 336);
      for (const tag of TAGS) {
        const { element, areas, codes, where } = await panelOf(host, tag, lang);
        const widget = tag.slice('dv-'.length);
        expect(where).to.deep.equal([places.address, places.snippet, places.frame]);
        expect(codes[0]).to.equal(`${HOST}embed/${widget}.${lang}.html`);
        expect(codes[1]).to.match(/^<figure .*<\/script>$/);
        expect(codes[2]).to.contain(`src="${HOST}embed/${widget}.${lang}.html"`).and.to.not.contain(' style=');
        for (const area of areas) expect(area.parentElement!.innerText).to.contain(area.ariaLabel);
        expect(layoutFaults(element)).to.deep.equal([]);
      }
    });

  it('says so where an address shows less than was chosen, and keeps a helpline', async () => {
    const { places } = exportByLanguage.en;
    const host = await open('en', { theme: 'dark', 'support-text': 'Call us', 'support-href': 'tel:150' });
    const { codes, where } = await panelOf(host, 'dv-attrition-funnel', 'en');
    expect(where).to.deep.equal([
      `${places.address} ${places.usual}`,
      places.snippet,
      `${places.frame} ${places.usual}`,
    ]);
    expect(codes[0]).to.match(/^Call us · 150\n\nhttp/);
    expect(codes[1]).to.contain('data-dv-theme="dark"');
    expect(codes[2]).to.match(/^<p data-dv-helpline=""><a href="tel:150">Call us<\/a><\/p><iframe /);
  });

  it('selects each by its own button, from where it is copied', async () => {
    const host = await open('en');
    const { areas } = await panelOf(host, 'dv-petition-counter', 'en');
    for (const area of areas) {
      (area.nextElementSibling as HTMLElement).click();
      await until(() => area.selectionEnd! - area.selectionStart! === area.value.length, 'what is copied');
    }
  });

  it('of own data has the code alone', async () => {
    const host = await open('en');
    const counter = host.document.querySelector('dv-petition-counter')!;
    counter.setAttribute('src', '/docs/examples/petition-counter.csv');
    await until(() => counter.shadowRoot!.textContent!.includes('reported for the matter'));
    const { codes, where } = await panelOf(host, 'dv-petition-counter', 'en');
    expect(where).to.deep.equal([exportByLanguage.en.places.snippet]);
    expect(codes[0]).to.contain('data-dv-src=');
  });
});
