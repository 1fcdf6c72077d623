import { expect, html } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import '../../src/index.js';
import type { DataError } from '../../src/core/data-error.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import type { TrendData } from '../../src/offence-trend/own.js';
import type { DvErrorEvent } from '../../src/ui/events.js';
import { calls, nextFrame, place, textOf, until } from '../support/place.js';

const COUNTS = { unit: { one: 'report', other: 'reports' }, sources: [{ id: 'report', publisher: 'A yearbook' }] };
const rows = (...values: (number | null)[]) =>
  values.map((value, index) => ({ period: String(2001 + index), value, source: 'report' }));
const notice = (element: Element) => element.shadowRoot!.querySelector('[part=notice]')?.textContent?.trim();
const ready = (element: Element, words: string) => until(() => textOf(element).includes(words));
const file = (text: string, type = 'text/csv') => URL.createObjectURL(new Blob([text], { type }));
const trend = (content = html`<dv-offence-trend>fallback</dv-offence-trend>`, width = 400) =>
  place<OffenceTrend>(content, width);
const openNotes = (element: OffenceTrend) => {
  element.toggleNotes();
  return element.updateComplete;
};

describe('own data', () => {
  it('as an object: drawn like the bundled ones, and said to be whose they are (rule 13)', async () => {
    const element = await trend(
      html`<dv-offence-trend .data=${{ ...COUNTS, rows: rows(5, 7, 9) }}></dv-offence-trend>`,
    );
    await ready(element, '9 reports');
    expect(element.state).to.equal('ready');
    expect(textOf(element)).to.contain('the number rose every year from 2001 to 2003');
    expect(textOf(element)).to.contain('A yearbook');
    expect(textOf(element)).to.contain(`Data: ${location.host}`);
    expect(textOf(element)).to.not.contain('checked');
    expect(notice(element)).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('rule 4: a hedge is drawn beyond its bar, and never over its figure', async () => {
    const hedges = ['about', 'more-than', 'at-least', 'almost'].map((bound, index) => ({
      period: String(2001 + index),
      value: 1_234_567 - index,
      bound,
    }));
    const element = await trend(html`<dv-offence-trend .data=${{ rows: hedges }}></dv-offence-trend>`, 320);
    await ready(element, 'about 1,234,567');
    const box = (selector: string) =>
      [...element.shadowRoot!.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
    const values = box('li b');
    for (const [index, end] of box('li [part=bar] > svg').entries()) {
      const { left, top } = values[index]!;
      expect(end.right <= left || end.bottom <= top, `row ${index}`).to.equal(true);
      expect(values[index]!.right).to.be.at.most(element.getBoundingClientRect().right);
    }
    expect(values).to.have.length(4);
  });

  it('announce themselves once for each data set, and replace the drawing of the one before', async () => {
    let loads = 0;
    const count = () => loads++;
    document.addEventListener('dv-load', count);
    const element = await trend(undefined, 900);
    const years = () => [...element.shadowRoot!.querySelectorAll('li > span')].map(({ textContent }) => textContent);
    await until(() => loads === 1);
    expect(years()).to.contain('2023');
    element.data = { ...COUNTS, rows: rows(5, 7, 9) };
    await until(() => loads === 2);
    expect(years()).to.deep.equal(['2001', '2002', '2003']);
    element.data = { ...COUNTS, rows: rows(5, 7, 11, 13) };
    await until(() => loads === 3);
    expect(years()).to.deep.equal(['2001', '2002', '2003', '2004']);
    await nextFrame();
    expect(loads).to.equal(3);
    document.removeEventListener('dv-load', count);
  });

  it('in a table between the tags, when its header names columns', async () => {
    const element = await trend(
      html`<dv-offence-trend>
        <table>
          <tr>
            <th>Year</th>
            <th>From_month</th>
            <th>To_month</th>
            <th>Value</th>
          </tr>
          <tr>
            <td>2001</td>
            <td></td>
            <td></td>
            <td>1 234</td>
          </tr>
          <tr>
            <td>2002</td>
            <td>1</td>
            <td>6</td>
            <td>700</td>
          </tr>
        </table>
      </dv-offence-trend>`,
    );
    await ready(element, '1,234 offences');
    expect(textOf(element)).to.contain('Only part of 2002 is known.');
    await openNotes(element);
    expect(textOf(element)).to.contain('Source not given: 2001, 2002-01/2002-06.');
  });

  for (const [tag, data, words] of [
    [
      'dv-attrition-funnel',
      {
        rows: [
          { id: 'a', label: 'Calls', value: 40 },
          { id: 'b', parent: 'a', label: 'Visits', value: 10 },
        ],
      },
      'Visits',
    ],
    [
      'dv-campaign-timeline',
      { rows: [{ date: '2001-02', title: 'A law is proposed', actor: 'law' }] },
      'A law is proposed',
    ],
    ['dv-petition-counter', { rows: [{ name: 'A petition', value: 12345, bound: 'more-than' }] }, 'over 12,345'],
  ] as const) {
    it(`<${tag}> draws them too, in the light and in the dark`, async () => {
      const name = unsafeStatic(tag);
      const element = await place(staticHtml`<${name} .data=${data}></${name}>`, 760);
      await ready(element, words);
      expect(textOf(element)).to.contain(`Data: ${location.host}`);
      await expect(element).to.be.accessible();
    });
  }

  it('tell readers on screen how many rows are not shown, in the notes which and why, and the page of everything', async () => {
    let told!: DvErrorEvent;
    const element = await trend();
    element.addEventListener('dv-error', (event) => (told = event as DvErrorEvent), { once: true });
    const heard = await calls('warn', async () => {
      const wrong = [
        { period: '2003', value: 'many', colour: 'red' },
        { period: 'soon', value: 1 },
      ];
      element.data = { rows: [...rows(5, 7), ...wrong] } as unknown as TrendData;
      await until(() => notice(element));
    });
    expect(notice(element)).to.equal('Some rows are not shown (2).');
    await openNotes(element);
    expect(textOf(element)).to.contain('Row 3, column value: “many” is not a number');
    expect(textOf(element)).to.contain('Row 4, column period: “soon” is not a period');
    expect(heard.filter((line) => line.startsWith('dv-widgets:'))).to.have.length(1);
    expect(textOf(element), 'what was not used is nothing to a reader').to.not.contain('colour');
    expect(told.errors.map((error) => (error as DataError).code)).to.have.members([
      ...['unknown-column', 'bad-number', 'bad-period'],
    ]);
    expect(told.error).to.equal(told.errors[0]);
    await expect(element).to.be.accessible();
  });

  it('that cannot be read leave the fallback, say why, and warn once', async () => {
    let element!: OffenceTrend;
    const heard = await calls('warn', async () => {
      element = await trend(html`<dv-offence-trend .data=${{ rows: [] }}>fallback</dv-offence-trend>`);
      await ready(element, 'There are no rows');
    });
    expect(element.state).to.equal('failed');
    expect(notice(element)).to.equal('These data could not be shown. There are no rows below the column names.');
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
    expect(heard.filter((line) => line.startsWith('dv-widgets:'))).to.have.length(1);
    expect(textOf(element), 'never somebody else’s figures in their place').to.not.contain('3,382');
  });

  it('that fail later leave the last good ones, and say so', async () => {
    const element = await trend(
      html`<dv-offence-trend .data=${{ ...COUNTS, rows: rows(5, 7, 9) }}></dv-offence-trend>`,
    );
    await ready(element, '9 reports');
    await calls('warn', async () => {
      element.src = '/bad-server/500';
      element.data = null;
      await ready(element, 'Newer data could not be had');
    });
    expect(element.state).to.equal('ready');
    expect(textOf(element)).to.contain('9 reports');
  });

  it('from an address: CSV, and whose they are', async () => {
    const element = await trend(html`<dv-offence-trend src="/bad-server/text"></dv-offence-trend>`);
    await ready(element, '1 offence registered in 2020');
    expect(textOf(element)).to.contain(`Data: ${location.host}`);
  });

  it('from an address that is not allowed, or that answers with something else, are said to be so', async () => {
    for (const [src, words] of [
      [file('year,value\n2001,5\n'), 'is not allowed: it has to begin with https, or be on this site'],
      ['/bad-server/page-200', 'A web page came instead of data.'],
      ['/bad-server/404', 'The server answered with an error (404).'],
      ['/bad-server/json', 'does not have the form that is read here'],
      ['/bad-server/reset', 'could not be reached, or does not allow other sites to read it'],
    ] as const)
      await calls('warn', async () => {
        const element = await trend(html`<dv-offence-trend src=${src}>fallback</dv-offence-trend>`);
        await ready(element, words);
        expect(element.state, src).to.equal('failed');
      });
  });

  it('of the last address win, whichever answers first', async () => {
    const element = await trend(html`<dv-offence-trend src="/bad-server/silence"></dv-offence-trend>`);
    element.src = '/bad-server/404';
    await element.updateComplete;
    element.src = '/bad-server/text';
    await ready(element, '1 offence registered in 2020');
    await nextFrame();
    expect(notice(element)).to.equal(undefined);
  });

  it('ask for no address while the element is on no page', async () => {
    const element = document.createElement('dv-offence-trend');
    element.src = '/bad-server/json';
    await nextFrame();
    expect(element.state).to.equal('loading');
  });
});
