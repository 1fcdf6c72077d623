import { expect } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import { messages as kk } from '../../src/generated/language-kk.js';
import { messages as ru } from '../../src/generated/language-ru.js';
import '../../src/index.js';
import { languageOf } from '../../src/locales/index.js';
import { place, textOf, until } from '../support/place.js';

type Widget = HTMLElementTagNameMap[keyof HTMLElementTagNameMap & `dv-${string}`];
const TAGS = ['dv-offence-trend', 'dv-attrition-funnel', 'dv-campaign-timeline', 'dv-petition-counter'];
const PACKS = { ru, kk };

const figure = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('figure');
const speaks = (element: Element, language: string) => until(() => figure(element)?.lang === language);
const widget = (tag: string, lang = 'en') => {
  const name = unsafeStatic(tag);
  return html`<${name} lang=${lang}>fallback</${name}>`;
};

/** With all that readers open, and a card. */
async function opened(element: Widget): Promise<void> {
  await element.tools.whole();
  element.toggleNotes();
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>('[data-cites]')!.click();
}

/** Names of people, bodies, places on the web and works, which stay as they are written. */
const NAMES =
  /CEDAW|OSCE|UNICEF|JURIST|CABAR\.asia|CABAR|BEARR|KIPD|RFE\/RL|Kazakh service|NeMolchi\.KZ|365info|KazInform|Kazinform|Aikyn|Tengrinews|Ranking\.kz|Otyrar|Fergana|Eurasianet|Caravan\.kz|The Astana Times|The Foreign Policy Centre|Foreign Policy Centre|Library of Congress|Human Rights Watch|Azattyq Rýhy|Informburo|ecoi\.net|Facebook|COVID-19|(?:[a-z-]+\.)+(?:kz|com|net|io|ru|org|asia)|CSV|SVG|PNG|№|\b[IVX]+\b/g;

describe('languages', () => {
  for (const tag of TAGS) {
    for (const language of ['ru', 'kk'] as const) {
      it(`<${tag}> in ${language}: no English word is left outside names, and who has checked it is said, or that it is a draft (rule 14)`, async () => {
        const element = await place<Widget>(widget(tag, language), 900);
        await speaks(element, language);
        element.tableOpen = true;
        await opened(element);
        // What stands in the words of a source, marked as such.
        for (const quote of element.shadowRoot!.querySelectorAll('q')) quote.remove();
        const listened = [...element.shadowRoot!.querySelectorAll('[aria-label], title')].map(
          (each) => each.getAttribute('aria-label') ?? each.textContent,
        );
        const words = `${textOf(element)} ${listened.join(' ')}`.replace(NAMES, '');
        expect(words.match(/[A-Za-z]{2,}/g) ?? []).to.deep.equal([]);
        const { frame, signature } = PACKS[language];
        expect(textOf(element)).to.contain(frame.review(signature));
        await expect(element).to.be.accessible();
      });
    }

    it(`<${tag}> says in English nothing of a draft`, async () => {
      const element = await place<Widget>(widget(tag), 640);
      await speaks(element, 'en');
      expect(textOf(element)).to.not.match(/draft translation|translation checked/i);
    });
  }

  it('print Kazakh as Kazakh is printed, whatever the browser’s own tables say', async () => {
    const funnel = await place<Widget>(widget('dv-attrition-funnel', 'kk'), 640);
    await speaks(funnel, 'kk');
    expect(funnel.shadowRoot!.textContent).to.contain('130\u00a0000').and.not.contain('130,000');
    await opened(funnel);
    expect(funnel.shadowRoot!.textContent).to.match(/2020\u00a0ж\. қыркүйек/);
  });

  it('follow the nearest lang: of the element, of an ancestor, of a shadow host, and of a new place', async () => {
    const element = await place<Widget>(html`<dv-petition-counter>fallback</dv-petition-counter>`);
    const box = element.parentElement!;
    await speaks(element, 'en');
    box.lang = 'ru-KZ';
    await speaks(element, 'ru');
    element.lang = 'kk';
    await speaks(element, 'kk');
    element.removeAttribute('lang');
    await speaks(element, 'ru');
    const host = document.body.appendChild(document.createElement('div'));
    host.lang = 'kk-Cyrl';
    host.attachShadow({ mode: 'open' }).append(element);
    await speaks(element, 'kk');
    host.lang = 'en';
    await speaks(element, 'en');
    host.remove();
  });

  it('are not ready before their words are there, and are then once', async () => {
    const element = document.createElement('dv-petition-counter');
    element.lang = 'ru';
    const states: string[] = [];
    new MutationObserver(() => states.push(element.state)).observe(element, { attributeFilter: ['state'] });
    document.body.append(element);
    await speaks(element, 'ru');
    await until(() => states.includes('ready'));
    expect(states.filter((state) => state !== 'loading')).to.deep.equal(['ready']);
    element.remove();
  });

  it('say of own data, too, whose they are and what is missing', async () => {
    const data = {
      unit: { one: 'звонок', other: 'звонков' },
      rows: [
        { period: '2001', value: 5 },
        { period: '2002', value: 'x' },
      ],
    };
    const element = await place<Widget>(html`<dv-offence-trend lang="ru" .data=${data}></dv-offence-trend>`);
    await speaks(element, 'ru');
    await until(() => element.shadowRoot!.querySelector('[part=notice]'));
    // Names of columns and of formats, and the words that belong into them, are what they are in every language.
    element.toggleNotes();
    await element.updateComplete;
    const foreign = () =>
      textOf(element)
        .replaceAll(location.host, '')
        .replace(/\b(value|bound|about|more-than|CSV|SVG|PNG)\b/g, '')
        .match(/[A-Za-z]{2,}/g) ?? [];
    expect(foreign()).to.deep.equal([]);
    element.lang = 'kk';
    await speaks(element, 'kk');
    // They are read once more, for their sentences in that language.
    await until(() => !/Строка/.test(textOf(element)) && !foreign().length);
  });

  // prettier-ignore
  const VALUES: readonly (readonly [string | null, string])[] = [
    ['en', 'en'], ['EN', 'en'], ['en-GB', 'en'], ['en_US', 'en'], [' en ', 'en'], ['ru', 'ru'], ['RU', 'ru'], ['ru-RU', 'ru'],
    ['ru_KZ', 'ru'], [' ru', 'ru'], ['ru-Latn', 'ru'], ['kk', 'kk'], ['KK', 'kk'], ['kk-KZ', 'kk'], ['kk_KZ', 'kk'],
    ['kk-Cyrl-KZ', 'kk'], ['kk-Arab', 'kk'], ['', 'en'], [' ', 'en'], ['auto', 'en'], ['x-default', 'en'], ['und', 'en'],
    ['mul', 'en'], ['kaz', 'en'], ['rus', 'en'], ['ru2', 'en'], ['uk', 'en'], ['ky', 'en'], ['constructor', 'en'],
    ['__proto__', 'en'], ['☃', 'en'], ['ru,en', 'en'], [null, 'en'],
  ];
  for (const [given, expected] of VALUES)
    it(`take ${JSON.stringify(given)} for ${expected}`, () => expect(languageOf(given)).to.equal(expected));
});
