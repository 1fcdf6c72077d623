import { expect, html } from '@open-wc/testing';
import type { AttritionFunnel } from '../../src/attrition-funnel/element.js';
import '../../src/index.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import { place, textOf } from '../support/place.js';
import { all } from '../support/readers.js';
import { firstEvents, signsOf } from '../support/timeline-on-page.js';
import { fillOf } from '../support/seen.js';

/** Rules that hold between two widgets on one page. */
describe('all four on one page', () => {
  it('rule 8: a conflict between two of them is told in both', async () => {
    const trend = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    const funnel = await place<AttritionFunnel>(html`<dv-attrition-funnel></dv-attrition-funnel>`);
    for (const each of [trend, funnel]) {
      await each.tools.whole();
      each.toggleTable();
      await each.updateComplete;
    }
    const cards = (element: typeof trend | typeof funnel) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody [data-cites]')].map((figure) => {
        figure.click();
        return element.shadowRoot!.querySelector('[part=card]')!.textContent!.replace(/\s+/g, ' ');
      });
    const also = (words: RegExp) => (card: string) => words.test(card);
    const inFunnel = cards(funnel).filter(
      also(/Also reported: 761 criminal offences registered in nine months of 2020/),
    );
    expect(inFunnel, 'in the card of the figure').to.have.length(1);
    expect(inFunnel[0]).to.contain('2,500');
    expect(cards(trend).filter(also(/Also reported: (about )?2,500 /))).to.not.have.length(0);
    for (const each of [trend, funnel]) {
      each.toggleNotes();
      await each.updateComplete;
    }
    expect(textOf(funnel), 'and in the notes').to.contain('761 criminal offences registered in nine months of 2020: ');
    expect(textOf(trend)).to.match(/2,500 [^:]*: /);
  });

  it('gives one colour one meaning: for and against are the same in timeline and counter', async () => {
    const timeline = await place(html`<dv-campaign-timeline></dv-campaign-timeline>`);
    const counter = await place(html`<dv-petition-counter></dv-petition-counter>`);
    const sign = (lane: 'for' | 'against') => fillOf(firstEvents(timeline).flatMap((each) => signsOf(each, lane))[0]!);
    const bar = (petition: RegExp) => {
      const row = all(counter, 'li').find(({ textContent }) => petition.test(textContent!));
      return fillOf(row!.querySelector('[part=bar] > rect')!);
    };
    expect(sign('for')).to.equal(bar(/For the Bill/));
    expect(sign('against')).to.equal(bar(/Against the Bill/));
    expect(sign('for')).to.not.equal(sign('against'));
  });
});
