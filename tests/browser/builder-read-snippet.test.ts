import { expect } from '@open-wc/testing';
import { outputs } from '../../src/builder/outputs.js';
import { readSnippet } from '../../src/builder/read-snippet.js';
import { attributesOf, type BuilderState, readState } from '../../src/builder/state.js';
import type { OwnTable } from '../../src/core/own-table.js';
import type { EmbedWords } from '../../src/export/snippet.js';

const OWN = 'https://news.example/charts/';
const HOST = 'https://ngo.example/v1/';
const WORDS: EmbedWords = {
  title: 'Title',
  alt: 'Alternative',
  finding: 'Finding',
  source: 'Source',
  version: '1.0.0',
  picture: { width: 360, height: 600 },
};
const TABLE: OwnTable = {
  caption: 'Complaints <in> Examplia',
  columns: ['year', 'value', 'source'],
  rows: [
    ['2019', '1052', 'Yearbook <https://example.org/a>\nGazette'],
    ['2020', '', '& "more"'],
  ],
};

/** Every form of a state, as the builder writes it. */
function forms(query: string, table: OwnTable | null = null, integrity: string | null = null) {
  const state: BuilderState = { ...readState(query, OWN, 'en'), table, unchecked: [] };
  const { widget, language } = state;
  const embed = {
    widget,
    language,
    host: HOST,
    options: attributesOf(state, OWN),
    integrity,
    table: table ?? undefined,
  };
  const made = outputs(embed, table ? { ...WORDS, picture: null } : WORDS);
  return { state, codes: Object.fromEntries(made.map(({ name, code }) => [name, code ?? ''])) };
}

const read = (code: string) => readSnippet(code, OWN, 'kk')!;

describe('a snippet that is read back', () => {
  const QUERY =
    '?widget=attrition-funnel&lang=ru&theme=dark&view=units&support-text=Call+%22150%22&support-href=tel%3A150&heading=A+%3Cb%3E';

  for (const name of ['snippet', 'placeholder', 'element'] as const)
    it(`${name}: says what the form said`, () => {
      const { state, codes } = forms(QUERY);
      const { settings, host, left, hasLostTable } = read(codes[name]!);
      const { host: _host, unchecked: _unchecked, ...said } = state;
      expect(settings).to.deep.equal(said);
      expect([host, left, hasLostTable]).to.deep.equal([HOST, [], false]);
    });

  for (const name of ['snippet', 'placeholder', 'element'] as const)
    it(`${name}: brings its table`, () => {
      const { codes } = forms('?widget=offence-trend&lang=ru', TABLE);
      expect(read(codes[name]!).settings.table).to.deep.equal(TABLE);
    });

  it('a frame says chart, language and closed options, and the helpline before it', () => {
    const { settings, host } = read(forms(QUERY).codes.iframe!);
    expect(settings).to.deep.include({ widget: 'attrition-funnel', language: 'ru', theme: 'dark', support: 'given' });
    expect(settings.options).to.deep.equal({ view: 'units', 'support-text': 'Call "150"', 'support-href': 'tel:150' });
    expect(host).to.equal(HOST);
  });

  it('an address, a linked picture and a later edition say chart and language', () => {
    const later = forms('?widget=campaign-timeline&lang=ru&bundled=later-events').codes;
    for (const name of ['page', 'figure', 'newsletter', 'iframe', 'snippet'] as const) {
      const { settings, host } = read(later[name]!);
      expect([settings.widget, settings.language, settings.options.bundled, host], name).to.deep.equal([
        'campaign-timeline',
        'ru',
        'later-events',
        HOST,
      ]);
    }
  });

  it('in the language of the form where it says none, and pinned where it is', () => {
    expect(read('<div data-dv-widget="petition-counter"></div>').settings.language).to.equal('kk');
    expect(read(forms(QUERY, null, 'sha384-x').codes.snippet!).settings.pinned).to.equal(true);
  });

  it('names what the form has no field for, and forgets what is none', () => {
    const { settings, left } = read(
      '<dv-offence-trend lang="en" toolbar="none" credit="Desk" mark="pie" class="wide" data-dv-version="1"></dv-offence-trend>',
    );
    expect(left).to.deep.equal(['toolbar="none"', 'credit="Desk"']);
    expect(settings.options).to.deep.equal({});
  });

  it('says that own data are gone, and takes no table that stands in for our picture', () => {
    expect(read('<figure data-dv-widget="offence-trend" data-dv-own="">Title</figure>').hasLostTable).to.equal(true);
    const fallback = `<figure data-dv-widget="offence-trend"><a href="${HOST}embed/offence-trend.en.html">x</a><table><tr><th>a</th></tr></table></figure>`;
    expect(read(fallback).settings.table).to.equal(null);
    const own =
      '<div data-dv-widget="offence-trend"><table><tr><th>year</th><th>value</th></tr><tr><td>2019</td></tr></table></div>';
    expect(read(own).settings.table).to.deep.equal({ caption: '', columns: ['year', 'value'], rows: [['2019', '']] });
  });

  it('is none of ours', () => {
    for (const text of [
      '',
      'Some words, https://example.org/',
      '<iframe src="https://video.example/embed/1"></iframe>',
      '<figure data-dv-widget="pie"></figure>',
      `${HOST}embed/pie.en.html`,
      `javascript:alert(1)//embed/offence-trend.en.html`,
      '<script src="https://ngo.example/v1/dv-widgets.js"></script>',
    ])
      expect(readSnippet(text, OWN, 'en'), text).to.equal(null);
  });

  it('runs and fetches nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    read(
      '<div data-dv-widget="offence-trend"><img src="/evil.png" onerror="window.evil = 1"><script>window.evil = 1</script></div>',
    );
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect((window as { evil?: number }).evil).to.equal(undefined);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => name.includes('evil'))).to.deep.equal([]);
  });
});
