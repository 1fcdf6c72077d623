import { expect } from '@open-wc/testing';
import type { OwnTable } from '../../src/core/own-table.js';
import {
  type Embed,
  type EmbedWords,
  customElement,
  newsletter,
  placeholder,
  snippet,
  staticFigure,
} from '../../src/export/snippet.js';
import { npmCode } from '../../src/export/snippet-text.js';
import { WIDGETS } from '../../src/widgets.js';

const TABLE: OwnTable = {
  caption: 'Complaints in Examplia',
  columns: ['year', 'value', 'source'],
  rows: [
    ['2019', '1,052', 'Yearbook <https://example.org/a>\nGazette'],
    ['2020', '', '"><script>alert(1)</script> [x] {{ y }} & \u0000\t'],
  ],
};
const WORDS: EmbedWords = {
  title: 'Title',
  alt: '',
  finding: 'Finding',
  source: 'Source',
  version: '',
  picture: null,
  firstHeight: 420,
};
const embed = (part: Partial<Embed> = {}): Embed => ({
  widget: 'offence-trend',
  language: 'ru',
  host: 'https://ngo.example/v1/',
  options: {},
  integrity: null,
  table: TABLE,
  ...part,
});
const FORMS = {
  snippet,
  placeholder,
  staticFigure,
  newsletter,
  customElement,
  npmCode: (given: Embed) => npmCode(given),
};

const parsed = (code: string) => new DOMParser().parseFromString(`<body>${code}`, 'text/html').body;
const textsOf = (table: HTMLTableElement) =>
  [...table.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent));

describe('a table of own data in what is copied', () => {
  for (const [name, make] of Object.entries(FORMS)) {
    it(`${name}: is a table that says all, for every widget, on one line`, () => {
      for (const widget of WIDGETS) {
        const code = make(embed({ widget }), WORDS);
        const table = parsed(code).querySelector('table')!;
        expect(table.caption!.textContent).to.equal(TABLE.caption);
        expect(textsOf(table)).to.deep.equal([
          [...TABLE.columns],
          [...TABLE.rows[0]!],
          ['2020', '', '"><script>alert(1)</script> [x] {{ y }} &'],
        ]);
        expect([...table.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal(['col', 'col', 'col']);
        const lines = (text: string) => text.split(/[\r\n]/).length;
        expect(lines(code)).to.equal(lines(make(embed({ widget, table: undefined }), WORDS)));
        expect(code.replace(/^import.*$/m, '')).to.not.match(/[[\]{}]/);
        expect(parsed(code).querySelectorAll('script').length, 'ours only').to.be.at.most(1);
      }
    });

    it(`${name}: has the helpline before it, and no picture or page of ours`, () => {
      const body = parsed(make(embed({ options: { 'support-text': 'Call 150', 'support-href': 'tel:150' } }), WORDS));
      expect(body.querySelector('img, [href*="/embed/"]')).to.equal(null);
      const link = body.querySelector('a');
      if (link)
        expect(
          link.compareDocumentPosition(body.querySelector('table')!) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).to.be.above(0);
    });
  }

  it('is marked as data where a widget comes: ours do not stand in its place when a system has lost it', () => {
    for (const make of [snippet, placeholder, customElement])
      expect(parsed(make(embed(), WORDS)).firstElementChild!.hasAttribute('data-dv-own')).to.equal(true);
    expect(parsed(npmCode(embed()).replace(/^[^<]*/, '')).firstElementChild!.hasAttribute('data-dv-own')).to.equal(
      true,
    );
    expect(snippet(embed({ table: undefined }), WORDS)).to.not.contain('data-dv-own');
    expect(staticFigure(embed(), WORDS)).to.not.contain('data-dv');
  });

  it('is no higher than the widget that takes its place, and whole where none does', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [String(1960 + index), '10', 'Yearbook']);
    const heightOf = (code: string) => {
      const place = document.createElement('div');
      place.style.width = '360px';
      document.body.append(place);
      place.append(...parsed(code).childNodes);
      const { height } = place.firstElementChild!.getBoundingClientRect();
      place.remove();
      return height;
    };
    const long = embed({ table: { ...TABLE, rows } });
    expect(heightOf(placeholder(long, WORDS))).to.equal(420);
    expect(heightOf(staticFigure(long, WORDS))).to.be.above(1_000);
  });

  it('without a caption has none', () => {
    const body = parsed(snippet(embed({ table: { ...TABLE, caption: ' ' } }), WORDS));
    expect(body.querySelector('caption')).to.equal(null);
  });

  it('keeps its cells apart where a visual editor knows no tables', () => {
    const text = parsed(snippet(embed(), WORDS)).textContent!;
    expect(text).to.contain('year value source').and.to.contain('2019 1,052 Yearbook');
  });

  it('has in a package’s code no style, which there is none as text', () => {
    expect(npmCode(embed())).to.not.contain('style=');
  });
});
