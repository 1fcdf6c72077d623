import { expect } from '@open-wc/testing';
import { type Output, type OutputName, OUTPUTS, outputs } from '../../src/builder/outputs.js';
import type { Embed, EmbedWords } from '../../src/export/snippet.js';
import { FIRST_STATE } from '../../src/widgets.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { EVIL_LINKS } from '../support/evil-links.js';

const HOST = 'https://news.example/v1/';
const WORDS: EmbedWords = {
  title: 'Reports & cases',
  alt: 'Alternative',
  finding: 'Alternative"',
  source: 'Sputnik <2020>',
  version: '2026-01-31',
  picture: { width: 720, height: 600 },
};

const embed = (part: Partial<Embed> = {}): Embed => ({
  widget: 'attrition-funnel',
  language: 'ru',
  host: HOST,
  options: {},
  integrity: null,
  ...part,
});

function made(part: Partial<Embed> = {}, words = WORDS): Readonly<Record<OutputName, Output>> {
  return Object.fromEntries(outputs(embed(part), words).map((output) => [output.name, output])) as never;
}

/** What a browser makes of a code. */
function parsed(code: string | null): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = code!;
  return template.content;
}

describe('what the builder gives', () => {
  it('is every form, the snippet first, all complete', () => {
    const all = outputs(embed(), WORDS);
    expect(all.map(({ name }) => name)).to.deep.equal([...OUTPUTS]);
    expect(all[0]!.name).to.equal('snippet');
    for (const { code, without } of all) {
      expect(code).to.be.a('string');
      expect(without).to.deep.equal([]);
    }
  });

  it('the snippet is the placeholder and the script; the placeholder is the same without it', () => {
    const { snippet, placeholder } = made();
    const content = parsed(snippet.code);
    expect([...content.children].map(({ localName }) => localName)).to.deep.equal(['figure', 'script']);
    expect(snippet.code!.startsWith(placeholder.code!)).to.be.true;
    expect(snippet.code).to.not.contain('\n');
    expect(content.querySelector('script')!.getAttribute('src')).to.equal(`${HOST}dv-widgets.js`);
    expect(content.querySelector('figcaption')!.textContent).to.equal(
      `${WORDS.title} · ${WORDS.source} · ${picturesByLanguage.ru.allNotes}`,
    );
    expect(content.querySelector('img')!.alt).to.equal(WORDS.alt);
  });

  it('integrity is in what is pinned, and only there', () => {
    const hash = 'sha384-abc';
    expect(parsed(made({ integrity: hash }).snippet.code).querySelector('script')!.integrity).to.equal(hash);
    expect(made({ integrity: hash }).element.code).to.contain(hash);
    expect(made().snippet.code).to.not.contain('integrity');
  });

  it('options are attributes, and text stays text', () => {
    const options = { view: 'units', heading: '"><img src=x onerror=alert(1)>', 'support-text': '<script>' };
    const { snippet, element } = made({ options });
    const figure = parsed(snippet.code).firstElementChild as HTMLElement;
    expect(figure.dataset).to.include({ dvView: 'units', dvHeading: options.heading, dvSupportText: '<script>' });
    expect(parsed(snippet.code).querySelectorAll('img, script').length).to.equal(2);
    expect(parsed(element.code).querySelector('dv-attrition-funnel')!.getAttribute('heading')).to.equal(
      options.heading,
    );
  });

  it('a frame takes closed options only, and says what it leaves out', () => {
    const options = { theme: 'dark', view: 'units', heading: 'Mine', 'support-text': 'Helpline' };
    const { iframe } = made({ options });
    const address = new URL(parsed(iframe.code).querySelector('iframe')!.src);
    expect(address.origin + address.pathname).to.equal(`${HOST}embed.html`);
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      widget: 'attrition-funnel',
      lang: 'ru',
      theme: 'dark',
      view: 'units',
    });
    expect(iframe.without).to.deep.equal(['heading']);
    expect(parsed(iframe.code).firstElementChild!.textContent, 'before the frame').to.equal('Helpline');
    expect(parsed(made().iframe.code).querySelector('iframe')!.src).to.equal(`${HOST}embed/attrition-funnel.ru.html`);
  });

  it('a frame is as high as its widget, or as own data were measured', () => {
    const heightOf = (words = WORDS) => parsed(made({}, words).iframe.code).querySelector('iframe')!.height;
    expect(heightOf()).to.equal(String(FIRST_STATE['attrition-funnel'] * 1.2));
    expect(heightOf({ ...WORDS, firstHeight: 433 })).to.equal('433');
  });

  it('no form is without the helpline', () => {
    const options = { 'support-text': 'Helpline', 'support-href': 'tel:150' };
    for (const { name, code, without } of outputs(embed({ options }), WORDS)) {
      expect(without, name).to.deep.equal([]);
      expect(code, name).to.contain('Helpline').and.to.contain('150');
    }
  });

  it('an address carries no options but the helpline, a picture only what is printed', () => {
    const options = { theme: 'dark', view: 'units', 'support-text': 'Helpline', 'report-href': 'mailto:a@b.example' };
    const { page, figure } = made({ options });
    expect(page.code).to.equal(`Helpline\n\n${HOST}embed/attrition-funnel.ru.html`);
    expect(page.without).to.deep.equal(['theme', 'view', 'report-href']);
    expect(figure.without).to.deep.equal(['view']);
  });

  it('own data of another site have no page and no frame; of the same site they have a frame', () => {
    const own = { ...WORDS, picture: null };
    const abroad = made({ options: { src: 'https://other.example/a.csv' } }, own);
    expect([abroad.page.code, abroad.iframe.code]).to.deep.equal([null, null]);
    expect(parsed(abroad.snippet.code).querySelector('img')).to.equal(null);
    expect(parsed(abroad.snippet.code).querySelector('figcaption')).to.not.equal(null);
    const { iframe, page } = made({ options: { src: 'https://news.example/a.csv' } }, own);
    expect(new URL(parsed(iframe.code).querySelector('iframe')!.src).searchParams.get('src')).to.equal(
      'https://news.example/a.csv',
    );
    expect(page.code).to.equal(null);
  });

  it('a table travels in every form but the frame, the address and Markdown', () => {
    const table = { caption: 'Complaints', columns: ['year', 'value'], rows: [['2019', '1052']] };
    const all = made({ widget: 'offence-trend', table, options: { theme: 'dark' } }, { ...WORDS, picture: null });
    for (const name of OUTPUTS)
      if (['page', 'iframe', 'markdown'].includes(name)) expect(all[name].code, name).to.equal(null);
      else if (name === 'mdx') expect(all.mdx.code).to.contain('>2019</td>');
      else expect(parsed(all[name].code).querySelector('td')!.textContent, name).to.equal('2019');
    expect(all.snippet.without).to.deep.equal([]);
  });

  it('visual editors get what shows without a script, and text where the code is meant as text', () => {
    const all = made();
    // A page's policy would refuse a style that is copied from it.
    const shown = (name: OutputName) => all[name].code!.replace(/ style="[^"]*"/g, '');
    expect([all.snippet.rich, all.figure.rich]).to.deep.equal([shown('figure'), shown('figure')]);
    expect([all.placeholder.rich, all.newsletter.rich]).to.deep.equal([shown('placeholder'), shown('newsletter')]);
    for (const name of ['page', 'iframe', 'markdown', 'mdx', 'element', 'npm'] as const)
      expect(all[name].rich, name).to.equal(null);
    for (const { rich } of Object.values(all)) expect(rich ?? '').to.not.match(/<script| style=/);
  });

  it('visual editors get the helpline before the figure, which keeps the page for its only link', () => {
    const options = { 'support-text': 'Helpline', 'support-href': 'tel:150', theme: 'dark' };
    for (const name of ['snippet', 'placeholder', 'figure'] as const) {
      const { children } = parsed(made({ options })[name].rich);
      expect(
        [...children].map(({ localName }) => localName),
        name,
      ).to.deep.equal(['p', 'figure']);
      expect(children[0]!.querySelector('a')!.href).to.equal('tel:150');
      expect(children[1]!.outerHTML, 'said once').to.not.contain('Helpline').and.to.not.contain('150');
      expect(children[1]!.querySelector('a')!.href).to.contain('/embed/attrition-funnel.ru.html');
    }
    expect((parsed(made({ options }).placeholder.rich).children[1] as HTMLElement).dataset.dvTheme).to.equal('dark');
  });

  it('a headline that looks like an attribute stays as it is written', () => {
    for (const title of ['A guide to style=', 'style="', '<b style="x">', "a 'style=' b"]) {
      const { figure, snippet } = made({}, { ...WORDS, title, alt: title });
      for (const rich of [figure.rich!, snippet.rich!]) {
        expect(parsed(rich).querySelector('img')!.alt).to.equal(title);
        expect(parsed(rich).textContent).to.contain(title);
        expect(parsed(rich).querySelectorAll('[style]')).to.have.length(0);
      }
    }
  });

  it('has no link in any form that nobody may follow', () => {
    for (const link of EVIL_LINKS) {
      const options = { 'support-text': 'Help', 'support-href': link, 'report-href': link };
      const [evil, plain] = [
        outputs(embed({ options }), WORDS),
        outputs(embed({ options: { 'support-text': 'Help' } }), WORDS),
      ];
      expect(
        evil.map(({ code }) => code),
        link,
      ).to.deep.equal(plain.map(({ code }) => code));
      expect(() => outputs(embed({ host: link }), WORDS), link).to.throw(link);
      expect(() => outputs(embed({ options: { src: link } }), WORDS), link).to.throw(link);
    }
  });

  it('the address and the picture of what came after the essay are its own, so nothing is missing in them', () => {
    const { page, figure, iframe, npm } = made({ widget: 'campaign-timeline', options: { bundled: 'later-events' } });
    expect(page.code).to.contain('/embed/later-events.');
    for (const { without } of [page, figure, iframe, npm]) expect(without).to.deep.equal([]);
    expect(parsed(figure.code).querySelector('img')!.src).to.contain('/static/later-events.');
    expect(npm.code).to.contain('bundled="later-events"');
  });
});
