import { expect } from 'chai';
import { pageLanguage } from '../../src/builder/languages.js';
import {
  accepted,
  attributesOf,
  type BuilderState,
  changed,
  heldOf,
  hostOf,
  leftOut,
  problemsOf,
  queryOf,
  readState,
} from '../../src/builder/state.js';
import { EVIL_LINKS } from '../support/evil-links.js';

const OWN = 'https://news.example/charts/';
const state = (part: Partial<BuilderState> = {}): BuilderState => ({ ...readState('', OWN, 'en'), ...part });

describe('the address of the folder', () => {
  for (const [typed, completed] of [
    ['https://example.org/v1/', 'https://example.org/v1/'],
    ['example.org', 'https://example.org/'],
    ['  example.org/charts ', 'https://example.org/charts/'],
    ['https://example.org/charts/builder.html?widget=x#y', 'https://example.org/charts/'],
    ['https://example.org/v1/dv-widgets.js', 'https://example.org/v1/'],
    ['https://example.org/v/1.2.3', 'https://example.org/v/1.2.3/'],
    ['https://example.kz/қалта', 'https://example.kz/%D2%9B%D0%B0%D0%BB%D1%82%D0%B0/'],
  ] as const)
    it(`${typed} becomes ${completed}`, () => {
      expect(hostOf(typed, OWN)).to.equal(completed);
      expect(hostOf(completed, OWN), 'complete already').to.equal(completed);
    });

  for (const typed of [
    '',
    'charts',
    'http://example.org/',
    'javascript:alert(1)',
    'ftp://example.org/',
    'https://a:b@example.org/',
  ])
    it(`"${typed}" is none`, () => {
      expect(hostOf(typed, OWN)).to.equal(null);
    });

  it('may be without https where this page is itself', () => {
    expect(hostOf('http://localhost:8000/', 'http://localhost:8000/')).to.equal('http://localhost:8000/');
    expect(hostOf('http://localhost:8000/', OWN)).to.equal(null);
  });
});

describe("what the page's address says", () => {
  it('is nothing at first: the first chart, in the language of the page', () => {
    expect(readState('', OWN, 'kk')).to.deep.equal({
      host: OWN,
      pinned: false,
      widget: 'offence-trend',
      language: 'kk',
      theme: 'auto',
      support: null,
      options: {},
      table: null,
      unchecked: [],
    });
  });

  for (const query of [
    '?widget=offence-trend&lang=en',
    '?widget=offence-trend&lang=ru&ui=en&pinned=&theme=dark&from=2019&to=2023&mark=line',
    '?widget=attrition-funnel&lang=kk&ui=en&view=units&heading=%3Cb%3E+%26+%22x%22',
    '?widget=campaign-timeline&lang=en&actors=law+for&support-text=Helpline+150&support-href=tel%3A150',
    '?widget=attrition-funnel&lang=en&theme=dark&support=none&view=units',
    '?widget=petition-counter&lang=en&goal=50000&src=https%3A%2F%2Fa.example%2Fb.csv&report-href=mailto%3Aa%40b.example',
  ])
    it(`comes back as it was: ${query}`, () => {
      expect(queryOf(readState(query, OWN, 'en'), 'en')).to.equal(query);
    });

  it('is left out where it is none of ours', () => {
    const forged =
      '?widget=dv-x&lang=de&theme=pink&mark=pie&view=&onclick=alert(1)&host=https://evil.example/&actors=%22%3E+%5Bgallery%5D';
    expect(readState(forged, OWN, 'en')).to.deep.equal(readState('', OWN, 'en'));
  });

  it('is that of the chosen chart; another one keeps its own for when one comes back', () => {
    const funnel = { ...readState('?widget=offence-trend&from=2019', OWN, 'en'), widget: 'attrition-funnel' as const };
    expect(queryOf(funnel, 'en')).to.equal('?widget=attrition-funnel&lang=en');
    expect(attributesOf(funnel, OWN)).to.deep.equal({});
    expect(attributesOf({ ...funnel, widget: 'offence-trend' }, OWN)).to.deep.equal({ from: '2019' });
  });
});

describe('what came by a link', () => {
  const FREE = {
    goal: '500',
    'support-text': 'Call us',
    'support-href': 'https://evil.example/',
    heading: 'Violence halved',
    src: 'https://evil.example/a.csv',
    'report-href': 'mailto:a@evil.example',
  };
  const query = `?widget=petition-counter&theme=dark&pinned&${new URLSearchParams(FREE)}`;

  it('is marked, all of it, and what is free reaches no chart and no code', () => {
    const opened = readState(query, OWN, 'en');
    expect([...opened.unchecked].sort()).to.deep.equal([...Object.keys(FREE), 'theme', 'pinned'].sort());
    expect([...heldOf(opened)].sort()).to.deep.equal(Object.keys(FREE).sort());
    expect(attributesOf(opened, OWN)).to.deep.equal({ theme: 'dark' });
    expect(problemsOf(opened, OWN), 'its fields say what is wrong with it').to.deep.equal({});
  });

  it('is used, or forgotten, when somebody says so', () => {
    const opened = readState(query, OWN, 'en');
    expect(accepted(opened).unchecked).to.deep.equal([]);
    expect(attributesOf(accepted(opened), OWN)).to.deep.equal({ theme: 'dark', ...FREE });
    expect(leftOut(opened).options).to.deep.equal({});
    expect(leftOut(opened).unchecked).to.have.members(['theme', 'pinned']);
    expect(attributesOf(leftOut(opened), OWN)).to.deep.equal({ theme: 'dark' });
  });

  it('is for the chart that was looked at: what only another takes stays held', () => {
    const opened = readState('?widget=offence-trend&goal=500&heading=x&src=https://evil.example/a.csv', OWN, 'en');
    const used = accepted(opened);
    expect(used.unchecked).to.deep.equal(['goal']);
    expect(attributesOf({ ...used, widget: 'petition-counter' }, OWN)).to.not.have.property('goal');
  });

  it('is hers, field by field, once she has changed it', () => {
    const opened = readState(query, OWN, 'en');
    const typed = changed(opened, { options: { ...opened.options, heading: 'Mine' } });
    expect(attributesOf(typed, OWN)).to.deep.equal({ theme: 'dark', heading: 'Mine' });
    expect(changed(opened, { theme: 'light', pinned: false, language: 'ru' }).unchecked).to.have.members(
      Object.keys(FREE),
    );
  });

  it('is never what a person has typed', () => {
    const typed = changed(state(), { options: FREE, theme: 'dark', pinned: true, widget: 'petition-counter' });
    expect(typed.unchecked).to.deep.equal([]);
    expect(attributesOf(typed, OWN)).to.deep.equal({ theme: 'dark', ...FREE });
  });

  it('a goal of her own does not use data that she has not allowed', () => {
    const opened = readState('?widget=petition-counter&src=https://evil.example/a.csv', OWN, 'en');
    expect(attributesOf(changed(opened, { options: { ...opened.options, goal: '5' } }), OWN)).to.deep.equal({});
  });
});

describe('links', () => {
  for (const name of ['support-href', 'report-href', 'src'] as const)
    for (const link of [
      ...EVIL_LINKS,
      '//evil.example/x',
      'https://bank.example@evil.example/',
      'https://a:b@c.example/',
    ])
      it(`${name}: ${JSON.stringify(link)} is a problem, and reaches no chart`, () => {
        const options = { 'support-text': 'Help', [name]: link };
        expect(problemsOf(state({ options }), OWN)[name]).to.equal(name === 'src' ? 'https' : 'link');
        expect(attributesOf(state({ options }), OWN)).to.deep.equal({ 'support-text': 'Help' });
      });
});

describe('fields', () => {
  it('that are wrong say why, and reach no chart', () => {
    const options = {
      from: '19',
      to: '2023',
      src: 'http://a.example/b.csv',
      'support-href': 'javascript:alert(1)',
      'report-href': 'errors.html',
      'support-text': 'Helpline',
    };
    const wrong = state({ options, host: 'http://a.example/' });
    expect(problemsOf(wrong, OWN)).to.deep.equal({
      host: 'https',
      from: 'year',
      src: 'https',
      'support-href': 'link',
      'report-href': 'link',
    });
    expect(attributesOf(wrong, OWN)).to.deep.equal({ to: '2023', 'support-text': 'Helpline' });
  });

  it('a last year before the first is said', () => {
    expect(problemsOf(state({ options: { from: '2021', to: '2020' } }), OWN)).to.deep.equal({ to: 'order' });
    expect(problemsOf(state({ options: { from: '2021', to: '2021' } }), OWN)).to.deep.equal({});
  });

  it('a goal needs own data, and is a whole number', () => {
    const goal = (options: BuilderState['options']) =>
      problemsOf(state({ widget: 'petition-counter', options }), OWN).goal;
    expect(goal({ goal: '50000' })).to.equal('own-data');
    const src = 'https://a.example/b.json';
    expect(goal({ goal: '50000', src })).to.equal(undefined);
    for (const wrong of ['0', '-1', '1.5', 'many']) expect(goal({ goal: wrong, src }), wrong).to.equal('number');
  });

  it('that say what is so anyway are not written', () => {
    expect(attributesOf(state({ theme: 'auto', options: { mark: 'auto', heading: '  ' } }), OWN)).to.deep.equal({});
    expect(attributesOf(state({ theme: 'dark', options: { mark: 'line' } }), OWN)).to.deep.equal({
      theme: 'dark',
      mark: 'line',
    });
  });
});

describe('the language of the page', () => {
  for (const [query, preferred, language] of [
    ['', ['kk-KZ', 'ru'], 'kk'],
    ['', ['de', 'ru-RU'], 'ru'],
    ['', ['de'], 'en'],
    ['?lang=ru', ['kk'], 'ru'],
    ['?lang=ru&ui=en', ['kk'], 'en'],
    ['?lang=xx&ui=__proto__', ['kk'], 'kk'],
  ] as const)
    it(`"${query}" and ${preferred.join()}: ${language}`, () => {
      expect(pageLanguage(query, preferred)).to.equal(language);
    });
});

describe('which events the timeline shows', () => {
  const QUERY = '?widget=campaign-timeline&lang=en&bundled=later-events';

  it('comes by links of our own pages, is seen at once, and stays in the address', () => {
    const asked = readState(QUERY, OWN, 'en');
    expect(asked.unchecked).to.deep.equal([]);
    expect(attributesOf(asked, OWN)).to.deep.equal({ bundled: 'later-events' });
    expect(queryOf(asked, 'en')).to.equal(QUERY);
  });

  it('is the essay’s where nothing else is chosen, and nobody’s but the timeline’s', () => {
    for (const bundled of ['campaign', 'none', 'criminal-offences', ''])
      expect(attributesOf(readState(`?widget=campaign-timeline&bundled=${bundled}`, OWN, 'en'), OWN)).to.deep.equal({});
    expect(attributesOf(readState('?widget=offence-trend&bundled=later-events', OWN, 'en'), OWN)).to.deep.equal({});
  });

  it('is no question where own data stand in their place', () => {
    const own = { bundled: 'later-events', src: 'https://ngo.example/x.csv' };
    expect(attributesOf(state({ widget: 'campaign-timeline', options: own }), OWN)).to.deep.equal({ src: own.src });
  });
});
