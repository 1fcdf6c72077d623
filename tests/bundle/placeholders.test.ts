import { expect } from '@open-wc/testing';
import { type Host, openHost, release, settled, TAGS, until } from '../support/host.js';

const ALL = TAGS.join();
/** Of `slow.html`, where it waits to be let go on. */
const STOPS = 24;
const COUNTER = 'dv-petition-counter';

/** The widget in a place, drawn. */
async function drawnIn(place: Element | null): Promise<HTMLElement> {
  return until(() => place?.querySelector<HTMLElement>(`:is(${ALL})[state='ready']`), `a widget in ${place?.id}`);
}

const placeholder = (host: Host, widget = 'petition-counter', tag = 'figure') => {
  const place = host.document.createElement(tag);
  place.dataset.dvWidget = widget;
  place.append('Finding · Source');
  return place;
};

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
    expect(names.sort()).to.deep.equal(['state', 'theme', 'toolbar']);
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
