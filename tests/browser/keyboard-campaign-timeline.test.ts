import { expect } from '@open-wc/testing';
import { expectRing, focused, press, SPACE, stopsOf, tabTo, thereAndBack, walk } from '../support/keys.js';
import { until } from '../support/place.js';
import { all, LANGUAGES, read } from '../support/readers.js';
import { cardOf } from '../support/cards.js';
import { closeButton } from '../support/seen.js';
import { firstEvents, folds, marksIn } from '../support/timeline-on-page.js';

describe('<dv-campaign-timeline> by keyboard', () => {
  it('leads through everything in reading order, visibly, and out again', async () => {
    await walk(await read('dv-campaign-timeline'));
  });

  for (const lang of LANGUAGES)
    it(`stops once at each event, and nowhere in the overview (${lang})`, async () => {
      const element = await read('dv-campaign-timeline', { lang, width: 720 });
      const stops = stopsOf(element);
      for (const event of firstEvents(element))
        expect(
          stops.filter((stop) => event.contains(stop)),
          event.id,
        ).to.have.length(1);
      expect(marksIn(element)).to.not.be.empty;
      expect(stops.filter((stop) => stop.closest('[aria-hidden=true]'))).to.be.empty;
    });

  it('opens an event’s card, leads on to its source, and back', async () => {
    const element = await read('dv-campaign-timeline');
    const event = firstEvents(element)[3]!;
    const title = event.querySelector<HTMLElement>('[data-cites]')!;
    title.focus();
    await press('Enter');
    await until(() => event.querySelector('[part=card] q'));
    await press('Tab');
    expect(focused(element) === closeButton(cardOf(element)!), 'what comes next is its ✕').to.be.true;
    await press('Tab');
    expect(focused(element)!.closest('[part=card]'), 'then its links').to.exist;
    expect(focused(element)!.localName).to.equal('a');
    await press('Escape');
    expect(focused(element) === title).to.be.true;
    await thereAndBack(element, title);
  });

  it('leads from the row on the law today to its source and back', async () => {
    const element = await read('dv-campaign-timeline');
    const [figure] = all(element, 'p[id^=event-] [data-cites]');
    figure!.focus();
    await thereAndBack(element, figure!);
  });

  it('hides a lane by the space bar, keeps the reader there, and tells it', async () => {
    const element = await read('dv-campaign-timeline');
    const [fold] = folds(element);
    await tabTo(element, fold!);
    expectRing(element, fold!);
    await press('Enter');
    await until(() => all(element, '[part=filter]').length);
    expect(focused(element)).to.equal(fold);
    const [box] = all(element, '[part=filter] input') as HTMLInputElement[];
    const [status] = all(element, '[role=status]');
    const told = status!.textContent;
    await tabTo(element, box!);
    expectRing(element, box!);
    await press(SPACE);
    await until(() => status!.textContent !== told);
    expect(box!.checked).to.be.false;
    expect(focused(element)).to.equal(box);
    expect(status!.isConnected, 'the same status, or nothing is announced').to.be.true;
  });

  it('opens its table', async () => {
    const element = await read('dv-campaign-timeline');
    const [button] = all(element, '[part=toolbar] button');
    button!.focus();
    await press('Enter');
    await element.updateComplete;
    await press('Tab');
    expect(focused(element)!.getAttribute('role')).to.equal('region');
  });
});
