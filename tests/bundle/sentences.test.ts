import { expect } from '@open-wc/testing';
import { type Host, openHost, settled, TAGS, until } from '../support/host.js';
import { plain } from '../support/readers.js';

interface Page {
  readonly host: Host;
  readonly element: HTMLElement;
  /** How often what makes sentences was asked for. */
  asked(): Promise<number>;
}

const WRITTEN = 'Kazakhstan registered 3,382 criminal domestic violence offences in 2024; the law changed';
const GENERATED = '1,052 criminal offences registered in 2019';
const TITLE = 'Registered criminal offences in the family-and-household sphere, Kazakhstan';

/** A page with an element of ours, whose server does not have what makes sentences the first times that it is asked. */
async function open(markup: string, failures: number, how = 'missing'): Promise<Page> {
  const run = `run${Math.random().toString(36).slice(2)}`;
  const host = await openHost('bare', 700);
  const page = host.document;
  page.querySelector('main')!.innerHTML = markup;
  const src = `/neighbours/${run}/${how}/${failures}/dv-words/dv-widgets.js`;
  page.head.append(Object.assign(page.createElement('script'), { src }));
  const element = page.querySelector<HTMLElement>(TAGS.join())!;
  const asked = async () => ((await (await fetch(`/neighbours/${run}`)).json()) as string[]).length;
  await until(() => element.getAttribute('state') === 'ready', 'ready');
  return { host, element, asked };
}

const headlineOf = ({ element }: Page) => plain(element.shadowRoot!.querySelector('.heading')?.textContent);
const TREND = '<dv-offence-trend></dv-offence-trend>';
const SOME_YEARS = '<dv-offence-trend to="2019"></dv-offence-trend>';

describe('what makes sentences', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is not asked for where the whole of a bundled set is shown', async () => {
    const page = await open(TAGS.map((tag) => `<${tag}></${tag}>`).join(''), 0);
    await settled(page.host);
    expect(headlineOf(page)).to.equal(WRITTEN);
    expect(await page.asked()).to.equal(0);
    expect(page.host.heard).to.deep.equal([]);
  });

  it('is asked for once where years are chosen from the start', async () => {
    const page = await open(SOME_YEARS + SOME_YEARS, 0);
    expect(headlineOf(page)).to.equal(GENERATED);
    await settled(page.host);
    expect(await page.asked()).to.equal(1);
    expect(page.host.heard).to.deep.equal([]);
  });

  it('is asked for when years are chosen later, and the headline becomes a generated one', async () => {
    const page = await open(TREND, 0);
    expect(headlineOf(page)).to.equal(WRITTEN);
    expect(await page.asked()).to.equal(0);
    page.element.setAttribute('to', '2019');
    await until(() => headlineOf(page) === GENERATED, 'a generated headline');
    await settled(page.host);
    expect(await page.asked()).to.equal(1);
    expect(page.host.heard).to.deep.equal([]);
  });

  for (const how of ['missing', 'nothing', 'half'])
    it(`${how}: the title of the data stands in, with one warning, and all figures are there`, async () => {
      const page = await open(SOME_YEARS, Infinity, how);
      await settled(page.host);
      expect(headlineOf(page)).to.equal(TITLE);
      expect(page.element.shadowRoot!.querySelector('.chart')!.textContent).to.contain('1,052');
      expect(page.host.heard.map((line) => line.replace(/\(.*/, ''))).to.deep.equal([
        'warn: dv-widgets: headlines could not be made ',
      ]);
      page.element.setAttribute('to', '2018');
      await settled(page.host);
      expect(headlineOf(page)).to.equal(TITLE);
      expect(page.host.heard, 'one for each cause').to.have.length(1);
    });

  it('missing once: a headline is made as soon as it can be had', async () => {
    const page = await open(SOME_YEARS, 1);
    page.element.setAttribute('to', '2018');
    page.element.setAttribute('to', '2019');
    await until(() => headlineOf(page) === GENERATED, 'a generated headline');
  });

  it('missing: own data have their title as a headline', async () => {
    const page = await open(TREND, Infinity);
    const rows = [{ period: '2019', value: 12 }];
    Object.assign(page.element, { data: { title: 'Offences in Exampletown', unit: 'offences', rows } });
    await until(() => headlineOf(page) === 'Offences in Exampletown', 'their title');
    expect(page.element.getAttribute('state')).to.equal('ready');
    expect(page.host.heard).to.have.length(1);
  });
});
