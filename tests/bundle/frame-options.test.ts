import { expect } from '@open-wc/testing';
import { type Host, openFrame, settled, until } from '../support/host.js';

const REFUSED = {
  en: 'The address asked for something that this page does not show.',
  ru: 'В адресе указано то, чего эта страница не показывает.',
  kk: 'Мекенжайда бұл бетте жоқ нәрсе көрсетілген.',
};
const EVIL = 'https://evil.example/x.csv';
const FORGED = 'Violence halved';

const elementOf = ({ document }: Host) => document.querySelector<HTMLElement>('main > *')!;
/** What is to be read of the page, and of the element. */
const shown = (host: Host) => `${host.document.body.innerText} ${elementOf(host).shadowRoot!.textContent}`;

async function openWith(query: string): Promise<Host> {
  const { window } = await openFrame(`/cdn/embed.html?${query}`, { height: 700 });
  await until(() => elementOf(window)?.getAttribute('state') === 'ready', query);
  await settled(window);
  return window;
}

/** The words about a refusal that can be seen, by their language. */
const refusals = ({ document }: Host) =>
  [...document.querySelectorAll<HTMLElement>('.refused')]
    .filter((words) => words.getBoundingClientRect().height > 0)
    .map((words) => [words.lang, words.textContent!] as const);

describe('the frame that takes options', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  // One case on one line reads as a table.
  // prettier-ignore
  for (const [name, query, tag, language] of [
    ['data from elsewhere', `widget=offence-trend&lang=en&src=${encodeURIComponent(EVIL)}`, 'dv-offence-trend', 'en'],
    ['data from elsewhere without a scheme', 'widget=offence-trend&lang=ru&src=//evil.example/x.csv', 'dv-offence-trend', 'ru'],
    ['data in the address', 'widget=offence-trend&lang=kk&src=data:text/csv,period,value', 'dv-offence-trend', 'kk'],
    ['a script as data', 'widget=offence-trend&lang=en&src=javascript:alert(1)', 'dv-offence-trend', 'en'],
    ['an address that is none', 'widget=offence-trend&lang=en&src=https://[', 'dv-offence-trend', 'en'],
    ['a headline', `widget=petition-counter&lang=en&heading=${FORGED}`, 'dv-petition-counter', 'en'],
    ['a description', `widget=petition-counter&lang=ru&subtitle=${FORGED}`, 'dv-petition-counter', 'ru'],
    ['a helpline', `widget=petition-counter&lang=kk&support-text=${FORGED}&support-href=${EVIL}`, 'dv-petition-counter', 'kk'],
    ['a credit', `widget=petition-counter&lang=en&credit=${FORGED}`, 'dv-petition-counter', 'en'],
    ['a place for reports', `widget=petition-counter&lang=en&report-href=${EVIL}`, 'dv-petition-counter', 'en'],
    ['a goal', 'widget=petition-counter&lang=en&goal=1', 'dv-petition-counter', 'en'],
    ['a live count', `widget=petition-counter&lang=en&count-path=a&refresh=60&src=${EVIL}`, 'dv-petition-counter', 'en'],
    ['a theme that is none', 'widget=attrition-funnel&lang=en&theme=javascript:', 'dv-attrition-funnel', 'en'],
    ['a year that is none', `widget=offence-trend&lang=ru&from=${FORGED}`, 'dv-offence-trend', 'ru'],
    ['tools that are none', `widget=attrition-funnel&lang=en&toolbar=table+${FORGED}`, 'dv-attrition-funnel', 'en'],
    ['a style', 'widget=attrition-funnel&lang=en&style=color:red&onclick=alert(1)&class=x&id=x', 'dv-attrition-funnel', 'en'],
    ['a widget that is none', 'widget=nonsense&lang=kk', 'dv-offence-trend', 'kk'],
    ['a language that is none', 'widget=nonsense&lang=xx', 'dv-offence-trend', 'en'],
    ['names that all objects have', 'widget=attrition-funnel&lang=en&constructor=x&__proto__=y&toString=z', 'dv-attrition-funnel', 'en'],
    ['a good wish twice, the second time bad', `widget=attrition-funnel&lang=en&theme=dark&theme=${FORGED}`, 'dv-attrition-funnel', 'en'],
  ] as const) {
    it(`refuses ${name}, and says so`, async () => {
      const host = await openWith(query);
      expect(elementOf(host).localName).to.equal(tag);
      expect(host.document.documentElement.lang).to.equal(language);
      const [[said, words] = [], ...others] = refusals(host);
      expect(said).to.equal(language);
      expect(words).to.contain(REFUSED[language]);
      expect(others).to.deep.equal([]);
      const everything = host.document.documentElement.outerHTML + shown(host) + elementOf(host).shadowRoot!.innerHTML;
      for (const word of [FORGED, FORGED.replace(' ', '%20'), 'evil.example', 'javascript:', 'text/csv,'])
        expect(everything.includes(word), word).to.be.false;
      const given = [...elementOf(host).attributes].map((attribute) => attribute.name).sort();
      expect(given.filter((attribute) => attribute !== 'style')).to.deep.equal(['heading-level', 'state', 'theme']);
      expect(host.performance.getEntriesByType('resource').filter(({ name: address }) => address.includes('evil'))).to.be.empty;
    });
  }

  it('says nothing of a refusal where nothing was refused', async () => {
    const host = await openWith('widget=attrition-funnel&lang=en');
    expect(refusals(host)).to.deep.equal([]);
  });

  it('takes closed choices, ids and years', async () => {
    const funnel = await openWith('widget=attrition-funnel&lang=ru&theme=dark&view=units&toolbar=table+csv');
    expect(refusals(funnel)).to.deep.equal([]);
    expect(elementOf(funnel).getAttribute('theme')).to.equal('dark');
    expect(elementOf(funnel).shadowRoot!.querySelectorAll('.toolbar button')).to.have.length(2);
    expect(elementOf(funnel).getAttribute('view')).to.equal('units');
    expect(shown(funnel)).to.contain('130');
    const trend = await openWith(
      'widget=offence-trend&lang=en&from=2018&to=2019&mark=line&toolbar=none&bundled=criminal-offences',
    );
    expect(refusals(trend)).to.deep.equal([]);
    expect(shown(trend)).to.contain('1,052');
    expect(elementOf(trend).shadowRoot!.querySelector('.chart')!.textContent).to.not.contain('3,382');
    expect(elementOf(trend).shadowRoot!.querySelector('.toolbar')).to.be.null;
    const timeline = await openWith('widget=campaign-timeline&lang=kk&actors=osce');
    expect(refusals(timeline)).to.deep.equal([]);
    expect(elementOf(timeline).getAttribute('actors')).to.equal('osce');
  });

  it('takes data of its own site, and says whose they are', async () => {
    const host = await openWith(`widget=offence-trend&lang=en&src=/docs/examples/offence-trend.csv`);
    await until(() => shown(host).includes('3,012'), 'own data');
    expect(refusals(host)).to.deep.equal([]);
    expect(shown(host)).to.contain(`Data: ${location.hostname}`);
    const absolute = await openWith(
      `widget=offence-trend&lang=en&src=${encodeURIComponent(`${location.origin}/docs/examples/offence-trend.csv`)}`,
    );
    await until(() => shown(absolute).includes('3,012'), 'own data by their full address');
  });
});
