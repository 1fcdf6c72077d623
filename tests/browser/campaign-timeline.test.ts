import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import '../../src/campaign-timeline/element.js';
import { timelines } from '../../src/campaign-timeline/data.js';
import type { DvSelectEvent } from '../../src/ui/events.js';
import { collisions } from '../support/overlap.js';
import { place, textOf, until } from '../support/place.js';
import { drawn, entry, inside, isShown, map, numbersOf, ROOM, timesOf, words } from '../support/timeline-on-page.js';
import { opened } from '../support/opened.js';

const { events } = opened(timelines['campaign']);

describe('<dv-campaign-timeline>', () => {
  it('says what it shows: headline, description, finding, list, table, notes', async () => {
    const element = await drawn();
    expect(element.state).to.equal('ready');
    expect(inside(element, '[role=heading]')[0]!.textContent).to.contain(
      'first reading to announced withdrawal in 120 days',
    );
    expect(inside(element, '[part=summary]')[0]!.textContent).to.contain('in another report might, be recalled');
    expect(inside(element, 'ol.events li')).to.have.length(events.length);
    expect(inside(element, 'tbody tr:has(td)')).to.have.length(events.length);
    expect(inside(element, '.from')[0]!.textContent).to.contain('Events 1992–2021');
    await expect(element).to.be.accessible();
    await element.tools.whole();
    element.toggleNotes();
    await element.updateComplete;
    expect(textOf(element)).to.contain('“alt-right” is her term');
    await expect(element).to.be.accessible();
  });

  it('lists events in order under headings, one level below the headline', async () => {
    const element = await drawn(html`<dv-campaign-timeline heading-level="4"></dv-campaign-timeline>`);
    const headings = inside(element, '.stretch');
    expect(headings.map(words)).to.include.members([
      'Before the Bill, 1992–2019 (13)',
      'September 2020 to January 2021 (12)',
    ]);
    for (const heading of headings) expect(heading.getAttribute('aria-level')).to.equal('5');
    expect(inside(element, 'ol.events li').map((item) => (item as HTMLLIElement).value)).to.deep.equal(
      events.map((_, index) => index + 1),
    );
    expect(words(entry(element, 'criminal-code-1997'))).to.match(/^5 years later 1997 2 Criminal Code/);
  });

  it('rule 7: every time is as exact as its source, and none is a made-up 1 January', async () => {
    const element = await drawn();
    const times = inside(element, 'ol time') as HTMLTimeElement[];
    const known = new Set(events.flatMap(({ date }) => date.replaceAll('~', '').split('/')));
    for (const { dateTime } of times) expect(known.has(dateTime), dateTime).to.be.true;
    expect(timesOf(element, 'osce-member-1992')).to.deep.equal([['1992', '1992']]);
    expect(timesOf(element, 'dv-law-2009-12')).to.deep.equal([['2009-12', 'Dec 2009']]);
    expect(timesOf(element, 'second-reading-planned-2020')).to.deep.equal([['2020-10', 'about Oct 2020']]);
    expect(timesOf(element, 'cedaw-2014-02')).to.deep.equal([
      ['2014-02-10', '10'],
      ['2014-02-28', '28 Feb 2014'],
    ]);
    const dates = inside(element, 'time, title, tbody th').map(words).join(' ');
    expect(dates).to.not.match(/\b1 Jan/);
  });

  it('rule 7: what was announced or planned is hollow, and says how far it is told', async () => {
    const element = await drawn();
    const resume = entry(element, 'resume-planned-2021-01-15');
    expect(words(resume)).to.contain('Authorities · announced');
    expect(words(resume)).to.contain('The essay does not say that it happened.');
    expect(resume.querySelector('.shape.hollow')).to.exist;
    expect(words(entry(element, 'second-reading-planned-2020'))).to.contain('Law and Parliament · planned');
    expect(words(entry(element, 'recall-2021-01-21'))).to.not.contain('announced ·');
    expect(inside(element, '.map .hollow')).to.have.length(3);
    const rows = inside(element, 'tbody tr').filter((row) =>
      /announced|planned/.test(row.children[3]?.textContent ?? ''),
    );
    expect(rows.map(words).join()).to.contain('announced. The essay does not say that it happened.');
  });

  it('gives every lane its own shape, name and colour', async () => {
    const element = await drawn();
    const tags = [
      'first-reading-2020-09-23',
      'tokayev-2021-01-21',
      'anti-petition-2020-10-06',
      'nemolchi-petition-2020-12',
    ];
    const looks = tags.map((id) => {
      const tag = entry(element, id).querySelector('.tag')!;
      return {
        name: words(tag).split(' · ')[0],
        shape: tag.querySelector('path')!.getAttribute('d'),
        colour: getComputedStyle(tag).color,
      };
    });
    expect(looks.map(({ name }) => name)).to.deep.equal([
      'Law and Parliament',
      'Authorities',
      'Against the Bill',
      'For the Bill',
    ]);
    expect(new Set(looks.map(({ shape }) => shape)).size).to.equal(4);
    expect(new Set(looks.map(({ colour }) => colour)).size).to.equal(4);
  });

  it('brings the words of an event when a reader opens its card', async () => {
    const element = await drawn();
    const event = entry(element, 'first-reading-2020-09-23');
    // Later tests find the quotes there.
    expect(event.querySelectorAll('q')).to.have.length(0);
    event.querySelector<HTMLElement>('.cited')!.click();
    await until(() => event.querySelector('.card q'));
    expect(event.querySelector('q')!.textContent).to.contain('Mazhilis, the lower chamber of Parliament');
    expect(event.querySelector('q')!.lang).to.equal('en');
  });

  it('leads from every event to its source in one action, and tells its words and its address there', async () => {
    const element = await drawn();
    await element.tools.whole();
    for (const item of inside(element, 'ol.events li')) {
      item.querySelector<HTMLElement>('.cited')!.click();
      const [card, ...more] = inside(element, '.card');
      expect(more).to.have.length(0);
      expect(item.contains(card!), item.id).to.be.true;
      const { title, description } = events.find(({ id }) => `event-${id}` === item.id)!;
      expect(words(card!.querySelector('b')!)).to.contain(title.en.replace(/\s+/g, ' '));
      if (description) expect(words(card!)).to.contain(description.en.replace(/\s+/g, ' '));
      // Two texts are known from the essay's notes only, and have no address.
      const links = card!.querySelectorAll('.source a[href^="http"]').length;
      expect(links > 0 || /UN committee \(CEDAW\).*\[cited, not seen\]/.test(words(card!)), item.id).to.be.true;
    }
    entry(element, 'recall-2021-01-21').querySelector<HTMLElement>('.cited')!.click();
    expect(words(inside(element, '.card')[0]!)).to.contain('note 18 of the essay');
  });

  it('hides lanes by keyboard, says how many events that are, and leaves numbers as they are', async () => {
    const element = await drawn();
    const boxes = inside(element, '.filter input') as HTMLInputElement[];
    expect(inside(element, '.filter label').map(words)).to.deep.equal([
      'Law and Parliament 12',
      'Authorities 5',
      'Against the Bill 4',
      'For the Bill 2',
      'Context 11',
    ]);
    expect(words(inside(element, '.shown')[0]!)).to.equal('34 events shown');
    boxes[0]!.focus();
    // Firefox's driver knows the key by its character only.
    await sendKeys({ press: navigator.userAgent.includes('Firefox') ? ' ' : 'Space' });
    await until(() => words(inside(element, '.shown')[0]!).includes('hidden'));
    expect(words(inside(element, '.shown')[0]!)).to.equal('22 of 34 events shown, 12 hidden');
    expect(element.shadowRoot!.activeElement, 'the reader stays there').to.equal(boxes[0]);
    expect(inside(element, 'ol.events .tag.law')).to.be.empty;
    expect(inside(element, '.map .mark-of.law')).to.be.empty;
    expect(entry(element, 'recall-2021-01-21')).to.equal(undefined);
    expect(words(entry(element, 'tokayev-2021-01-21'))).to.match(/^21 Jan 2021 29 /);
    for (const box of boxes.slice(1)) box.click();
    await element.updateComplete;
    expect(words(inside(element, '.shown')[0]!)).to.equal('0 of 34 events shown, 34 hidden');
    expect(map(element)).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('takes lanes and time from its attributes, and survives nonsense in them', async () => {
    const element = await drawn(
      html`<dv-campaign-timeline actors="for nobody" from="2020-12" to="x"></dv-campaign-timeline>`,
    );
    expect(words(inside(element, '.shown')[0]!)).to.equal('2 of 14 events shown, 12 hidden');
    expect(numbersOf(element, '.events .number')).to.deep.equal([24, 25]);
    expect(textOf(element)).to.contain('20 events before or after are not shown here.');
    element.setAttribute('actors', 'constructor __proto__');
    await element.updateComplete;
    expect(words(inside(element, '.shown')[0]!)).to.equal('14 events shown');
    element.setAttribute('from', '2099');
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(inside(element, 'ol.events, .map, .filter')).to.be.empty;
  });

  it('leads from a mark to its entry, and tells the page', async () => {
    const element = await drawn();
    let selected: string | null = null;
    const address = location.href;
    document.addEventListener('dv-select', (event) => (selected = (event as DvSelectEvent).id), { once: true });
    const mark = element.shadowRoot!.querySelector('.mark-of[data-event="recall-2021-01-21"]')!;
    mark.querySelector('text')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(selected).to.equal('recall-2021-01-21');
    expect(element.shadowRoot!.activeElement).to.equal(entry(element, 'recall-2021-01-21'));
    expect(entry(element, 'recall-2021-01-21').classList.contains('sought')).to.be.true;
    expect(location.href).to.equal(address);
  });

  it('keeps the overview from those who listen, and out of the way of keys', async () => {
    const element = await drawn();
    expect(inside(element, '.overview')[0]!.getAttribute('aria-hidden')).to.equal('true');
    expect(inside(element, '.overview :is(a, button, input, [tabindex])')).to.be.empty;
  });

  it('numbers marks as the list does', async () => {
    const element = await drawn();
    const listed = new Map(
      inside(element, 'ol.events li').map((item) => [item.id, Number(item.querySelector('.number')!.textContent)]),
    );
    const marks = inside(element, '.mark-of');
    expect(marks).to.have.length(listed.size);
    for (const mark of marks)
      expect(Number(mark.querySelector('text')!.textContent)).to.equal(listed.get(`event-${mark.dataset.event}`));
  });

  for (const width of [260, 320, 480, 719, 720, 1000, 1300]) {
    it(`draws the list, and from ${ROOM} px the overview, at ${width} px, and nothing touches`, async () => {
      const element = await drawn(html`<dv-campaign-timeline></dv-campaign-timeline>`, width);
      expect(isShown(map(element))).to.equal(width >= ROOM);
      expect(isShown(inside(element, 'ol.events')[0]!)).to.be.true;
      expect(inside(element, 'figure')[0]!.scrollWidth).to.be.at.most(width);
      const edge = element.getBoundingClientRect().right;
      for (const part of inside(element, '.events .title, .when, .filter label, .shown'))
        expect(part.getBoundingClientRect().right, words(part)).to.be.at.most(edge);
      if (width >= ROOM) expect(collisions(map(element)!)).to.deep.equal([]);
    });
  }

  it('has no text under 12 px, and targets of 24 px', async () => {
    const element = await drawn();
    const scale = map(element)!.getBoundingClientRect().width / map(element)!.viewBox.baseVal.width;
    for (const text of inside(element, '.map text, .chart p, .chart div'))
      expect(parseFloat(getComputedStyle(text).fontSize) * (text.closest('.map') ? scale : 1)).to.be.at.least(12);
    for (const label of inside(element, '.filter label'))
      expect(label.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('keeps style elements and style attributes out of its shadow', async () => {
    const element = await drawn();
    expect(inside(element, '[style], style')).to.be.empty;
  });

  for (const width of [720, 800, 1000, 1300])
    it(`keeps the overview's place from the first drawing on, so that the list does not move, at ${width} px`, async () => {
      const element = await place<CampaignTimeline>(html`<dv-campaign-timeline></dv-campaign-timeline>`, width);
      const top = () => inside(element, '.events')[0]!.getBoundingClientRect().top;
      const first = top();
      await until(() => map(element));
      expect(top()).to.equal(first);
      expect(map(element)!.getAttribute('viewBox')).to.contain(`0 0 ${width - 48} `);
    });

  it('follows its room when that changes', async () => {
    const element = await drawn(html`<dv-campaign-timeline></dv-campaign-timeline>`, 400);
    expect(map(element)).to.equal(null);
    element.parentElement!.style.width = '900px';
    await until(() => map(element)?.getAttribute('viewBox')?.startsWith('0 0 852 '));
    element.parentElement!.style.width = '400px';
    await until(() => map(element) === null);
  });

  it('is accessible in the dark, and with its table open', async () => {
    const element = await drawn(html`<dv-campaign-timeline theme="dark"></dv-campaign-timeline>`);
    inside(element, '.toolbar button')[0]!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});
