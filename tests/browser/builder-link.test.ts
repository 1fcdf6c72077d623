import { expect } from '@open-wc/testing';
import { builder as en } from '../../src/locales/en/builder.js';
import { builder as kk } from '../../src/locales/kk/builder.js';
import { builder as ru } from '../../src/locales/ru/builder.js';
import { nextFrame, until } from '../support/place.js';
import { builderOnPage } from '../support/builder-on-page.js';

describe('the builder opened by a link', () => {
  const { main, find, code, figure, open, type, press, marks, codes, choose, speak } = builderOnPage();
  const { fetch } = window;
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    window.fetch = (address, options) => {
      asked.push(String(address));
      return fetch(address, options);
    };
  });
  afterEach(() => void (window.fetch = fetch));

  const FREE = {
    'support-text': 'Call evil.example',
    'support-href': 'https://evil.example/',
    heading: 'Evil.example: violence halved',
    src: 'https://evil.example/a.csv',
    'report-href': 'https://evil.example/report',
    goal: '1',
  };
  const LINK = `?widget=petition-counter&lang=en&theme=dark&${new URLSearchParams(FREE)}`;
  const expectNothingOfIt = () => {
    expect(codes()).to.not.match(/evil\.example|dv-goal|goal=/i);
    const element = find('dv-petition-counter');
    expect(element.outerHTML + element.shadowRoot!.innerHTML).to.not.match(/evil\.example/i);
    expect(asked.filter((address) => address.includes('evil.example'))).to.deep.equal([]);
    const loaded = performance.getEntriesByType('resource').filter(({ name }) => /^https?:\/\/evil/.test(name));
    expect(loaded).to.deep.equal([]);
  };

  it('marks each setting, shows what waits, and neither fetches, shows nor copies it', async () => {
    await open(LINK);
    const held = Object.keys(FREE).map((name) => [name, `${en.link.mark} ${en.link.held}`]);
    expect(marks()).to.have.deep.members([...held, ['theme', en.link.mark]]);
    for (const name of Object.keys(FREE)) {
      const field = find(`[id="${name}"]`);
      expect(field.getAttribute('aria-describedby')!.split(' '), name).to.include(`${name}-mark`);
    }
    expect([...main().querySelectorAll('dd')].map(({ textContent }) => textContent)).to.have.members(
      Object.values(FREE),
    );
    expect(main().textContent).to.contain(en.link.notInCode);
    expect(codes(), 'nothing while the helpline waits').to.equal('');
    expectNothingOfIt();
    choose('support', 'none');
    await until(() => code() !== '');
    expectNothingOfIt();
    // Nor after anything else has been chosen.
    choose('lang', 'ru');
    await until(() => code() !== '');
    choose('theme', 'light');
    speak('kk');
    await until(() => code() !== '');
    expectNothingOfIt();
  });

  it('uses it after one press, and the keys go on at the top', async () => {
    await open('?lang=en&support-text=Help&support-href=tel:150&src=https://localhost:1/none.csv');
    const before = asked.length;
    press(en.link.use);
    expect(marks()).to.deep.equal([]);
    expect(document.activeElement).to.equal(find('h1'));
    expect(main().textContent).to.not.contain(en.link.notInCode);
    await until(() => asked.length > before);
    expect(asked.at(-1)).to.equal('https://localhost:1/none.csv');
    const { attributes } = find('dv-offence-trend');
    expect(attributes.getNamedItem('support-href')!.value).to.equal('tel:150');
  });

  it('forgets it after one press, in its address too', async () => {
    await open(LINK);
    press(en.link.leave);
    expect(location.search).to.equal('?widget=petition-counter&lang=en&theme=dark');
    for (const name of Object.keys(FREE))
      expect(find<HTMLInputElement>(`[id="${name}"]`)?.value ?? '', name).to.equal('');
    choose('support', 'none');
    await until(() => code() !== '');
    expectNothingOfIt();
  });

  it('takes what is typed in its place as hers, and nothing else with it', async () => {
    await open(LINK);
    choose('support', 'none');
    await type('heading', 'Mine');
    await until(() => figure()?.dataset.dvHeading === 'Mine');
    expect(marks().map(([name]) => name)).to.not.include('heading');
    expectNothingOfIt();
  });

  it('marks a pin, and a chart’s own choices, until they are chosen', async () => {
    await open('?lang=en&from=2019&mark=line&pinned=');
    expect(marks().map(([name]) => name)).to.have.members(['corrections', 'from', 'mark']);
    choose('mark', 'columns');
    choose('corrections', 'moving');
    await type('from', '2020');
    expect(marks()).to.deep.equal([]);
  });

  it('never marks what was typed here; what the page opens with again came by its address', async () => {
    await open('?lang=en');
    await type('heading', 'Mine');
    choose('support', 'given');
    await nextFrame();
    await type('support-text', 'Help');
    expect(marks()).to.deep.equal([]);
    const { search } = location;
    main().remove();
    await open(search);
    expect(marks().map(([name]) => name)).to.have.members(['heading', 'support-text']);
    expect(codes()).to.not.contain('Mine');
  });

  for (const [language, words] of Object.entries({ en, ru, kk }))
    it(`${language}: says so`, async () => {
      await open(`?lang=${language}&heading=x`);
      expect(find('h2').textContent).to.equal(words.link.heading);
      expect(marks()).to.deep.equal([['heading', `${words.link.mark} ${words.link.held}`]]);
    });
});
