import { expect } from '@open-wc/testing';
import { trends } from '../../src/offence-trend/data.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import '../../src/index.js';
import { nextFrame, until } from '../support/place.js';
import { all, LANGUAGES, plain, read, TAGS } from '../support/readers.js';
import { caveats } from '../support/seen.js';

// Modules are many, and browsers forget addresses after the first 250.
performance.setResourceTimingBufferSize(10_000);

const [trend] = Object.values(trends);
const asked = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /\/src\/sentences\.[jt]s/.test(name)).length;

const headlineOf = (element: Element) => plain(all(element, '[part=heading]')[0]?.textContent);

/** Every headline that is seen of an element, in order, from when it is put on the page. */
function headlines(element: OffenceTrend): string[] {
  const said: string[] = [];
  const look = () => {
    const now = headlineOf(element);
    if (now && now !== said.at(-1)) said.push(now);
  };
  new MutationObserver(look).observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  return said;
}

// In this order: once asked for, what makes sentences is there for the whole page.
describe('sentences on data', () => {
  it('are fetched by no reader of the whole of a bundled set, whatever she opens', async () => {
    for (const tag of TAGS)
      for (const lang of LANGUAGES) {
        const element = await read(tag, { lang });
        element.toggleTable();
        element.toggleNotes();
        await element.updateComplete;
        all(element, '[data-cites]')[0]!.click();
        await element.updateComplete;
      }
    const other = await read<OffenceTrend>('dv-offence-trend', { heading: 'A headline of the page' });
    expect(headlineOf(other)).to.equal('A headline of the page');
    for (let frame = 0; frame < 10; frame++) await nextFrame();
    expect(performance.getEntriesByType('resource').length, 'others are seen').to.be.greaterThan(10);
    expect(asked()).to.equal(0);
  });

  it('are there before some years are: ready only with a generated headline, and no other was seen', async () => {
    expect(asked()).to.equal(0);
    const element = Object.assign(document.createElement('dv-offence-trend'), { from: 2018, to: 2023 });
    document.body.append(element);
    const said = headlines(element);
    let loads = 0;
    element.addEventListener('dv-load', () => loads++);
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    await until(() => loads);
    expect(asked()).to.equal(1);
    expect(element.state).to.equal('ready');
    expect(said).to.deep.equal(['923 criminal offences registered in 2023']);
    expect(plain(all(element, '[part=summary]')[0]!.textContent)).to.contain('Full years 2018, 2019 and 2023');
    element.remove();
  });

  it('stand in place of the written ones as soon as years are chosen, and give way again', async () => {
    const element = await read<OffenceTrend>('dv-offence-trend');
    const written = trend!.fixed!.headline.en;
    expect(headlineOf(element)).to.equal(written);
    element.to = 2019;
    await element.updateComplete;
    expect(headlineOf(element)).to.equal('1,052 criminal offences registered in 2019');
    expect(caveats(element), 'those were written for the whole').to.have.length(0);
    element.to = 2024;
    await element.updateComplete;
    expect(headlineOf(element), 'the whole').to.equal(written);
    expect(caveats(element)).to.have.length(2);
  });

  for (const lang of LANGUAGES)
    it(`are made in the language of the reader (${lang})`, async () => {
      const element = await read<OffenceTrend>('dv-offence-trend', { lang, to: 2019 });
      const headline = { en: /^1,052 .* registered in 2019$/, ru: /2019 год/, kk: /2019.ж/ }[lang];
      expect(headlineOf(element))
        .to.match(headline)
        .and.contain(lang === 'en' ? '1,052' : '1 052');
    });
});
