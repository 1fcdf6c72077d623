import { expect, fixture, html } from '@open-wc/testing';
import { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import type { DvSelectEvent } from '../../src/ui/events.js';
import { collisions } from '../support/overlap.js';
import { seen } from '../support/cards.js';
import { until } from '../support/place.js';
import { LANGUAGES, read } from '../support/readers.js';
import {
  dateOf,
  drawn,
  entry,
  firstEvents,
  inside,
  isShown,
  map,
  mapPlace,
  marksIn,
  numberOf,
  ROOM,
  titleOf,
  words,
} from '../support/timeline-on-page.js';

describe('the map of <dv-campaign-timeline>', () => {
  it('opens the card of a mark at its row, and tells the page', async () => {
    const element = await drawn();
    const told: string[] = [];
    const address = location.href;
    element.addEventListener('dv-select', (event) => told.push((event as DvSelectEvent).id));
    const mark = element.shadowRoot!.querySelector('[data-event="recall-2021-01-21"]')!;
    mark.querySelector('text')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(told).to.deep.equal(['recall-2021-01-21']);
    expect(entry(element, 'recall-2021-01-21').querySelector('[part=card]')).to.exist;
    expect(element.shadowRoot!.activeElement!.closest('[part=card]')).to.exist;
    expect(location.href).to.equal(address);
  });

  it('keeps the overview from those who listen, and out of the way of keys', async () => {
    const element = await drawn();
    expect(mapPlace(element)!.getAttribute('aria-hidden')).to.equal('true');
    expect(mapPlace(element)!.querySelectorAll('a, button, input, [tabindex]').length).to.equal(0);
  });

  it('numbers marks as the rows of the spine, and draws no others', async () => {
    const element = await drawn();
    const listed = new Map(firstEvents(element).map((event) => [event.id, numberOf(event)]));
    const marks = marksIn(element);
    expect(marks).to.have.length(12);
    for (const mark of marks)
      expect(Number(mark.querySelector('text')!.textContent)).to.equal(listed.get(`event-${mark.dataset['event']}`));
  });

  for (const lang of LANGUAGES)
    for (const width of [260, 320, 480, 527, 528, 600, 680, 1000, 1300])
      it(`draws the list, and from ${ROOM} px the map, at ${width} px, and nothing touches (${lang})`, async () => {
        const element = await read<CampaignTimeline>('dv-campaign-timeline', { lang, width });
        expect(isShown(map(element))).to.equal(width >= ROOM);
        expect(inside(element, '[part=legend]').length).to.equal(1);
        expect(inside(element, 'figure')[0]!.scrollWidth).to.be.at.most(width);
        const edge = element.getBoundingClientRect().right;
        for (const part of [
          ...seen(element, '[part=event]').flatMap((event) => [titleOf(event), dateOf(event)]),
          ...seen(element, '[part=legend]'),
        ])
          expect(part.getBoundingClientRect().right, words(part)).to.be.at.most(edge);
        if (width >= ROOM) expect(collisions(map(element)!)).to.deep.equal([]);
      });

  for (const lang of LANGUAGES)
    for (const width of [528, 600, 680, 1000, 1300])
      it(`keeps the map's place from the first drawing on, so that the list does not move, at ${width} px (${lang})`, async () => {
        const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
        box.style.width = `${width}px`;
        const element = document.createElement('dv-campaign-timeline');
        box.append(element);
        await until(() => element.state === 'ready' && inside(element, '[part=chart] ol').length);
        const top = () => inside(element, '[part=chart] ol')[0]!.getBoundingClientRect().top;
        const first = top();
        await until(() => map(element));
        await element.updateComplete;
        expect(top()).to.be.closeTo(first, 0.5);
        expect(map(element)!.getAttribute('viewBox')).to.contain(`0 0 ${width - 48} `);
      });

  it('lays its map out for the room that a page’s own spacing leaves', async () => {
    const element = await drawn(html`<dv-campaign-timeline style="--dv-gap: 40px"></dv-campaign-timeline>`, 680);
    element.requestUpdate();
    await until(() => map(element)!.getAttribute('viewBox')!.startsWith('0 0 600 '));
  });

  it('follows its room when that changes', async () => {
    const element = await drawn(html`<dv-campaign-timeline></dv-campaign-timeline>`, 400);
    expect(isShown(map(element))).to.be.false;
    element.parentElement!.style.width = '900px';
    await until(() => map(element)?.getAttribute('viewBox')?.startsWith('0 0 852 '));
    element.parentElement!.style.width = '400px';
    await until(() => map(element) === null);
  });
});
