import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import { seen } from '../support/cards.js';
import { textOf, until } from '../support/place.js';
import {
  drawn,
  entry,
  firstEvents,
  folds,
  inside,
  isShown,
  map,
  marksIn,
  numberOf,
  signsOf,
  words,
} from '../support/timeline-on-page.js';
import { showAllButton } from '../support/seen.js';

describe('the groups of <dv-campaign-timeline>', () => {
  it('opens its groups in place, by keys too, and the filter with the first of them', async () => {
    const element = await drawn();
    const buttons = folds(element);
    expect(buttons.map(words)).to.deep.equal([
      '+Before the Bill, 1992–2019 (13)',
      '+2020, before the first reading (6)',
      '+Afterwards, 2021 (3)',
    ]);
    for (const [index, fold] of buttons.entries()) {
      expect(fold.getBoundingClientRect().height).to.be.at.least(24);
      expect(fold.getAttribute('aria-expanded')).to.equal('false');
      fold.focus();
      // On the page: a browser may bring into sight what gets the focus, and later.
      const place = () => fold.getBoundingClientRect().top + scrollY;
      const top = place();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(fold.getAttribute('aria-expanded')).to.equal('true');
      expect(place(), 'what was pressed stays').to.be.closeTo(top, 0.5);
      expect(fold.nextElementSibling!.checkVisibility()).to.be.true;
      expect(inside(element, '[part=filter]').length).to.equal(1);
      expect(seen(element, '[part=event]')).to.have.length([25, 31, 34][index]!);
    }
    expect(words(entry(element, 'cedaw-2014-02'))).to.match(/^10–28 Feb 2014 UN committee/);
    await expect(element).to.be.accessible();
    for (const fold of buttons) fold.click();
    await element.updateComplete;
    expect(seen(element, '[part=event]')).to.have.length(12);
    expect(inside(element, '[part=filter]').length).to.equal(0);
  });

  it('opens the group of an event that an address names, and lets it be closed', async () => {
    const element = await drawn();
    element.sought = 'osce-member-1992';
    await element.updateComplete;
    const event = entry(element, 'osce-member-1992');
    expect(event.checkVisibility()).to.be.true;
    expect(getComputedStyle(event).outlineStyle, 'marked').to.equal('solid');
    expect(getComputedStyle(firstEvents(element)[0]!).outlineStyle).to.equal('none');
    folds(element)[2]!.click();
    await element.updateComplete;
    expect(seen(element, '[part=event]')).to.have.length(28);
    folds(element)[0]!.click();
    await element.updateComplete;
    expect(seen(element, '[part=event]')).to.have.length(15);
  });

  it('gives a page that has kept its room back what its reader opens', async () => {
    const element = await drawn(html`<dv-campaign-timeline .reservedHeight=${900}></dv-campaign-timeline>`);
    folds(element)[0]!.click();
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.be.greaterThan(1000);
    await until(() => !showAllButton(element));
  });

  it('has all of its groups on paper', () => {
    const rules = CampaignTimeline.styles.map(String).join('');
    expect(rules).to.match(/@media print \{\s*\.events\[hidden\] \{\s*display: block/);
  });

  it('hides lanes by keyboard, says how many events that are, and leaves numbers as they are', async () => {
    const element = await drawn();
    for (const fold of folds(element)) fold.click();
    await element.updateComplete;
    const boxes = inside(element, '[part=filter] input') as HTMLInputElement[];
    expect(inside(element, '[part=filter] label').map(words)).to.deep.equal([
      'Law and Parliament 12',
      'Authorities 5',
      'Against the Bill 4',
      'For the Bill 2',
      'Context 11',
    ]);
    expect(words(inside(element, '[part=chart] [role=status]')[0]!)).to.equal('34 events shown');
    boxes[0]!.focus();
    // Firefox's driver knows the key by its character only.
    await sendKeys({ press: navigator.userAgent.includes('Firefox') ? ' ' : 'Space' });
    await until(() => words(inside(element, '[part=chart] [role=status]')[0]!).includes('hidden'));
    expect(words(inside(element, '[part=chart] [role=status]')[0]!)).to.equal('22 of 34 events shown, 12 hidden');
    expect(element.shadowRoot!.activeElement, 'the reader stays there').to.equal(boxes[0]);
    expect(inside(element, '[part=event]').flatMap((each) => signsOf(each, 'law')).length).to.equal(0);
    expect(words(folds(element)[0]!)).to.equal('–Before the Bill, 1992–2019 (8)');
    expect(marksIn(element).length).to.be.greaterThan(0);
    expect(marksIn(element).flatMap((mark) => signsOf(mark, 'law')).length).to.equal(0);
    expect(entry(element, 'recall-2021-01-21')).to.equal(undefined);
    expect(words(entry(element, 'tokayev-2021-01-21'))).to.match(/^10 21 Jan /);
    for (const box of boxes.slice(1)) box.click();
    await element.updateComplete;
    expect(words(inside(element, '[part=chart] [role=status]')[0]!)).to.equal('0 of 34 events shown, 34 hidden');
    expect(isShown(map(element))).to.be.false;
    await expect(element).to.be.accessible();
  });

  it('takes lanes and time from its attributes, and survives nonsense in them', async () => {
    const element = await drawn(
      html`<dv-campaign-timeline actors="for nobody" from="2020-12" to="x"></dv-campaign-timeline>`,
    );
    expect(words(inside(element, '[part=chart] [role=status]')[0]!)).to.equal('2 of 14 events shown, 12 hidden');
    expect(firstEvents(element).map(numberOf)).to.deep.equal([1, 2]);
    expect([...folds(element), ...inside(element, 'p[id^=event-]')].length).to.equal(0);
    expect(textOf(element)).to.contain('20 events before or after are not shown here.');
    element.setAttribute('actors', 'constructor __proto__');
    await element.updateComplete;
    expect(folds(element).map(words)).to.deep.equal(['+Later (2)']);
    expect(seen(element, '[part=event]')).to.have.length(12);
    element.setAttribute('from', '2099');
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(inside(element, '[part=chart] ol, [part=legend], [part=filter]').length).to.equal(0);
    expect(map(element)).to.equal(null);
  });
});
