import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/core/languages.js';
import { FIRST_STATE, WIDGETS } from '../../src/widgets.js';
import {
  type Embed,
  type EmbedWords,
  customElement,
  iframe,
  newsletter,
  placeholder,
  snippet,
  staticFigure,
} from '../../src/export/snippet.js';
import { npmCode, pageAddress } from '../../src/export/snippet-text.js';

const HOST = 'https://ngo.example/v1/';
const EMBED: Embed = { widget: 'petition-counter', language: 'ru', host: HOST, options: {}, integrity: null };
const WORDS: EmbedWords = {
  title: 'Title',
  alt: 'Alternative',
  finding: 'Finding',
  source: 'Source',
  version: '1.2.0',
  picture: { width: 360, height: 640 },
};
const ALL = { snippet, placeholder, staticFigure, newsletter, customElement, iframe, npmCode, pageAddress };

function parsed(code: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${code}`, 'text/html').body;
}

describe('what is copied', () => {
  for (const [name, make] of Object.entries(ALL))
    it(`${name}: has the helpline before everything else`, () => {
      const code = make({ ...EMBED, options: { 'support-text': 'Help & rest', 'support-href': 'tel:150' } }, WORDS);
      if (name === 'pageAddress')
        return expect(code).to.equal(`Help & rest · 150\n\n${HOST}embed/petition-counter.ru.html`);
      const body = parsed(code.replace(/^npm[^<]*/, ''));
      // From a package comes an element alone, which says it itself.
      if (name === 'npmCode')
        return expect(body.firstElementChild!.getAttribute('support-text')).to.equal('Help & rest');
      // Inside a frame nobody sees it.
      const link = body.querySelector('a')!;
      expect([link.textContent, link.getAttribute('href')]).to.deep.equal(['Help & rest', 'tel:150']);
      expect(body.textContent!.startsWith('Help & rest')).to.equal(true);
      for (const after of body.querySelectorAll('img, iframe, figcaption'))
        expect(link.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING, after.localName).to.be.above(0);
      expect(code.split('Help &amp; rest').length, 'once, and as an attribute').to.be.at.most(3);
    });

  it('an address has a helpline as plain text, in which nothing is a tag, and says no number twice', () => {
    const [line, empty, address] = pageAddress({
      ...EMBED,
      options: { 'support-text': '<b>Call 150', 'support-href': 'tel:150' },
    }).split('\n');
    expect([line, empty, address]).to.deep.equal(['b Call 150', '', `${HOST}embed/petition-counter.ru.html`]);
    expect(pageAddress({ ...EMBED, options: { 'support-href': 'tel:150' } })).to.equal(address);
  });

  it('shows its picture as wide as it is, and never wider than 420 px', () => {
    const styleOf = (width: number) =>
      parsed(snippet(EMBED, { ...WORDS, picture: { width, height: 640 } })).querySelector('img')!.style;
    for (const [width, most] of [
      [360, '360px'],
      [720, '420px'],
    ] as const)
      expect([styleOf(width).width, styleOf(width).maxWidth, styleOf(width).height]).to.deep.equal([
        '100%',
        most,
        'auto',
      ]);
  });

  it('a newsletter has the picture as PNG, with its width for Outlook, and nothing that mail programs do not know', () => {
    const body = parsed(newsletter(EMBED, WORDS));
    expect(body.querySelector('img')!.src).to.equal(`${HOST}static/petition-counter.ru.png`);
    expect(body.querySelector('img')!.width).to.equal(360);
    const tags = [...body.querySelectorAll('*')].map(({ localName }) => localName);
    expect(tags).to.deep.equal(['div', 'p', 'a', 'img', 'p', 'a', 'a']);
  });

  it('keeps a frame as high as the first state on a phone, or as own data were measured', () => {
    const heightOf = (part: Partial<Embed>, firstHeight?: number) =>
      parsed(iframe({ ...EMBED, ...part }, { ...WORDS, ...(firstHeight && { firstHeight }) })).querySelector('iframe')!
        .height;
    for (const widget of WIDGETS)
      expect(
        LANGUAGES.map((language) => heightOf({ widget, language })),
        widget,
      ).to.deep.equal([1, 1.2, 1.2].map((more) => String(Math.round(FIRST_STATE[widget] * more))));
    expect(heightOf({}, 433)).to.equal('433');
  });
});
