import { expect } from '@open-wc/testing';
import { type Host, openHost, settled, until } from '../support/host.js';
import { ALL, COUNTER, drawnIn, placeholder } from '../support/placeholders.js';

describe('placeholders that come later', () => {
  let host: Host;
  let main: HTMLElement;

  beforeEach(async () => {
    host = await openHost('empty');
    main = host.document.querySelector('main')!;
  });
  afterEach(() => {
    expect(host.heard).to.deep.equal([]);
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  for (const [name, insert] of [
    ['appended', () => main.append(placeholder(host))],
    ['appended as a div', () => main.append(placeholder(host, 'petition-counter', 'div'))],
    ['within other elements', () => main.append(around(placeholder(host)))],
    [
      'as markup',
      () => (main.innerHTML = '<p>More</p><figure data-dv-widget="petition-counter">Finding · Source</figure>'),
    ],
    ['from a template', () => main.append(templated())],
    ['in an element that is opened', () => insertIn('details')],
  ] as const) {
    it(`${name}: are drawn once`, async () => {
      insert();
      const element = await drawnIn(main);
      await settled(host);
      expect(main.querySelectorAll(ALL)).to.have.length(1);
      expect(element.localName).to.equal(COUNTER);
      expect(main.textContent).to.contain('Finding · Source');
    });
  }

  it('are not drawn before they are on the page', async () => {
    const place = placeholder(host);
    await settled(host);
    expect(place.querySelector(ALL)).to.be.null;
    main.append(place);
    await drawnIn(main);
  });

  it('are drawn once when they are moved, and when what is around them is', async () => {
    const place = placeholder(host);
    main.append(place);
    const element = await drawnIn(main);
    for (let time = 0; time < 20; time++) {
      host.document.body.append(time % 2 ? place : main);
      main.append(place);
    }
    await settled(host);
    expect([...host.document.querySelectorAll(ALL)]).to.deep.equal([element]);
    expect(element.getAttribute('state')).to.equal('ready');
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });

  it('are drawn once in a copy of one that is drawn', async () => {
    const place = placeholder(host);
    main.append(place);
    await drawnIn(place);
    const copy = place.cloneNode(true) as HTMLElement;
    main.append(copy);
    await drawnIn(copy);
    await settled(host);
    expect(copy.querySelectorAll(ALL)).to.have.length(1);
  });

  it('all become widgets, however many', async () => {
    const names = ['offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter'];
    for (let each = 0; each < 24; each++) main.append(placeholder(host, names[each % 4], each % 3 ? 'figure' : 'div'));
    await until(() => main.querySelectorAll(`:is(${ALL})[state='ready']`).length === 24);
    await settled(host);
    expect([...main.querySelectorAll(ALL)].map(({ localName }) => localName.slice(3))).to.deep.equal(
      [...main.querySelectorAll<HTMLElement>('[data-dv-widget]')].map(({ dataset }) => dataset.dvWidget),
    );
  });

  for (const [count, isRead] of [
    [1_200, true],
    [2_400, false],
    [4_800, false],
    [100_000, false],
  ] as const) {
    it(`in comments are read to their end: ${count} apostrophes in each attribute`, async () => {
      const many = "'".repeat(count / 2);
      const [around, within] = [many + many, `"${many}\0${many}"\t"`];
      const names = ['heading', 'subtitle', 'theme', 'goal', 'src', 'bundled', 'toolbar', 'version', 'nobodys'];
      for (const value of [around, within]) {
        for (const name of names) main.append(hostile((place) => place.setAttribute(`data-dv-${name}`, value)));
        main.append(hostile((place) => (place.lang = value)));
        main.append(hostile((place) => (place.dataset.dvWidget = value)));
      }
      const last = placeholder(host);
      main.append(last);
      await drawnIn(last);
      // A text of nothing but quotes is a blank one, of whatever length.
      for (const place of main.querySelectorAll<HTMLElement>('[data-dv-heading]')) {
        const value = place.dataset.dvHeading ?? '';
        expect(place.querySelector(ALL) !== null, `${value.length} characters`).to.equal(isRead || value === around);
        expect(place.textContent).to.contain('Finding · Source');
      }
      // Addresses of nothing but quotes are asked for, and refused when the answer is there.
      await until(() => !main.querySelector(`:is(${ALL}):not([state='ready'], [state='failed'])`));
      await settled(host);
      host.heard.length = 0;
    });
  }

  it('whose values are too long to be meant stay what they are, with one warning for each name', async () => {
    const long = `https://news.example/${'a'.repeat(2_000)}`;
    for (let each = 0; each < 2; each++) main.append(hostile((place) => (place.dataset.dvSrc = long)));
    main.append(hostile((place) => (place.dataset.dvWidget = long)));
    const last = placeholder(host);
    main.append(last);
    await drawnIn(last);
    expect(main.querySelectorAll(ALL), 'others’ figures in place of theirs').to.have.length(1);
    expect(host.heard.splice(0)).to.deep.equal([
      'warn: dv-widgets: src is longer than 2000 characters',
      `warn: dv-widgets: there is no widget "${long.slice(0, 60)}"`,
    ]);
  });

  function hostile(write: (place: HTMLElement) => void): HTMLElement {
    const place = placeholder(host);
    write(place);
    return place;
  }

  function around(place: HTMLElement): HTMLElement {
    const [outer, inner] = [host.document.createElement('section'), host.document.createElement('article')];
    outer.append(inner);
    inner.append('Before', place, 'After');
    return outer;
  }

  function templated(): DocumentFragment {
    const template = host.document.createElement('template');
    template.innerHTML = '<div data-dv-widget="petition-counter">Finding · Source</div>';
    return template.content.cloneNode(true) as DocumentFragment;
  }

  function insertIn(tag: 'details'): void {
    const details = host.document.createElement(tag);
    details.append(placeholder(host));
    main.append(details);
    details.open = true;
  }
});
