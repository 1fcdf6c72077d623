import { expect, html } from '@open-wc/testing';
import { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import { timelines } from '../../src/campaign-timeline/data.js';
import { seen } from '../support/cards.js';
import { textOf, until } from '../support/place.js';
import { LANGUAGES, read } from '../support/readers.js';
import {
  drawn,
  entry,
  firstEvents,
  folds,
  inside,
  isPale,
  map,
  marksIn,
  numberOf,
  signsOf,
  timesOf,
  titleOf,
  words,
} from '../support/timeline-on-page.js';
import { opened } from '../support/opened.js';
import { isHollow } from '../support/seen.js';

const { events } = opened(timelines['campaign']);

describe('<dv-campaign-timeline>', () => {
  it('says what it shows: headline, description, finding, list, table, notes', async () => {
    const element = await drawn();
    expect(element.state).to.equal('ready');
    expect(inside(element, '[role=heading]')[0]!.textContent).to.contain(
      'first reading to announced withdrawal in 120 days',
    );
    expect(inside(element, '[part=summary]')[0]!.textContent).to.contain('in another report might, be recalled');
    expect(inside(element, '[part=event]').length).to.equal(events.length);
    expect(inside(element, 'tbody tr:has(td)').length).to.equal(events.length);
    expect(inside(element, '[part=footer]')[0]!.textContent).to.contain('Events 1992–2021');
    await expect(element).to.be.accessible();
    await element.tools.whole();
    element.toggleNotes();
    await element.updateComplete;
    expect(textOf(element)).to.contain('“alt-right” is her term');
    await expect(element).to.be.accessible();
  });

  it('shows the spine first, numbered from 1, under its years, and then what is law today', async () => {
    const element = await drawn();
    const rows = seen(element, '[part=event]');
    expect(rows).to.have.length(12);
    expect(firstEvents(element).map(numberOf)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(inside(element, '[part=event] > p').map(words)).to.deep.equal(['2020', '2021']);
    expect(words(rows[0]!)).to.equal(
      '2020 1 23 Sep Lower house approves the Bill at first reading, Law and Parliament',
    );
    expect(words(rows.at(-1)!)).to.equal("12 Jan The Bill is gone from Parliament's website, Law and Parliament");
    expect(words(inside(element, 'p[id^=event-]')[0]!)).to.equal(
      'After the essay · 16 June 2024: battery and minor harm criminal again',
    );
    expect(inside(element, '[part=filter]').length).to.equal(0);
  });

  it('rule 7: every time is as exact as its source, and none is a made-up 1 January', async () => {
    const element = await drawn();
    const times = inside(element, 'ol time') as HTMLTimeElement[];
    const known = new Set(events.flatMap(({ date }) => date.replaceAll('~', '').split('/')));
    for (const { dateTime } of times) expect(known.has(dateTime), dateTime).to.be.true;
    expect(timesOf(element, 'osce-member-1992')).to.deep.equal([['1992', '1992']]);
    expect(timesOf(element, 'dv-law-2009-12')).to.deep.equal([['2009-12', 'Dec 2009']]);
    expect(timesOf(element, 'second-reading-planned-2020')).to.deep.equal([['2020-10', '≈ Oct']]);
    expect(timesOf(element, 'recall-2021-01-21')).to.deep.equal([['2021-01-21', '21 Jan']]);
    expect(timesOf(element, 'cedaw-2014-02')).to.deep.equal([
      ['2014-02-10', '10'],
      ['2014-02-28', '28 Feb 2014'],
    ]);
    const dates = inside(element, 'time, title, tbody th').map(words).join(' ');
    expect(dates).to.not.match(/\b1 Jan/);
  });

  it('rule 7: what is known no closer than the month is pale', async () => {
    const element = await drawn();
    const pale = firstEvents(element)
      .filter((event) => signsOf(event).some(isPale))
      .map(({ id }) => id.slice('event-'.length));
    expect(pale).to.deep.equal(
      events
        .filter(({ id, date }) => firstEvents(element).includes(entry(element, id)) && date.length < 10)
        .map(({ id }) => id),
    );
  });

  it('rule 7: what was announced or planned is hollow, says so, and its card how far it is told', async () => {
    const element = await drawn();
    const resume = entry(element, 'resume-planned-2021-01-15');
    expect(words(resume)).to.contain('Authorities · announced');
    expect(signsOf(resume).filter(isHollow).length).to.equal(1);
    const planned = entry(element, 'second-reading-planned-2020');
    expect(words(planned)).to.contain('Law and Parliament · planned');
    const { stroke, strokeDasharray, fill } = getComputedStyle(signsOf(planned)[0]!);
    expect([stroke === 'none', strokeDasharray === 'none', fill]).to.deep.equal([false, false, 'none']);
    expect(words(entry(element, 'recall-2021-01-21'))).to.not.contain('announced');
    expect(
      marksIn(element)
        .flatMap((mark) => [...mark.querySelectorAll('path, rect')])
        .filter((shape) => isHollow(shape) && getComputedStyle(shape).stroke !== 'none').length,
    ).to.equal(2);
    resume.querySelector<HTMLElement>('[data-cites]')!.click();
    await until(() => words(resume).includes('The essay does not say that it happened.'));
    element.toggleTable();
    await until(() => /announced\. The essay does not say/.test(words(inside(element, '[part=table]')[0]!)));
  });

  it('gives every lane its own shape, name and colour', async () => {
    const element = await drawn();
    const ids = [
      'first-reading-2020-09-23',
      'tokayev-2021-01-21',
      'anti-petition-2020-10-06',
      'nemolchi-petition-2020-12',
    ];
    const looks = ids.map((id) => {
      const event = entry(element, id);
      const shape = signsOf(event)[0]!;
      return {
        name: words(event).split(', ').at(-1),
        shape: shape.getAttribute('d'),
        colour: getComputedStyle(shape).fill,
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

  it('names its lanes above the list where it has no map', async () => {
    const element = await drawn(html`<dv-campaign-timeline></dv-campaign-timeline>`, 360);
    expect(words(inside(element, '[part=legend]')[0]!)).to.equal(
      'Law and Parliament Authorities Against the Bill For the Bill Pale: day not known.',
    );
    expect(inside(element, '[part=legend] svg').length).to.equal(4);
  });

  for (const lang of LANGUAGES)
    it(`gives titles two lines at most at 360 px (${lang})`, async () => {
      const element = await read<CampaignTimeline>('dv-campaign-timeline', { lang, width: 360 });
      for (const title of firstEvents(element).map(titleOf))
        expect(title.getBoundingClientRect().height, words(title)).to.be.at.most(2 * 17 + 1);
    });

  it('brings the words of an event when a reader opens its card', async () => {
    const element = await drawn();
    const event = entry(element, 'first-reading-2020-09-23');
    // Later tests find the quotes there.
    expect(event.querySelectorAll('q')).to.have.length(0);
    event.querySelector<HTMLElement>('[data-cites]')!.click();
    await until(() => event.querySelector('[part=card] q'));
    expect(event.querySelector('q')!.textContent).to.contain('Mazhilis, the lower chamber of Parliament');
    expect(event.querySelector('q')!.lang).to.equal('en');
  });

  it('leads from every event to its source in one action, and tells its words and its address there', async () => {
    const element = await drawn();
    await element.tools.whole();
    for (const item of inside(element, '[part=event]')) {
      item.querySelector<HTMLElement>('[data-cites]')!.click();
      const [card, ...more] = inside(element, '[part=card]');
      expect(more).to.have.length(0);
      expect(item.contains(card!), item.id).to.be.true;
      const { title, description, outcome } = events.find(({ id }) => `event-${id}` === item.id)!;
      expect(words(card!.querySelector('b')!)).to.contain(title.en.replace(/\s+/g, ' '));
      if (description) expect(words(card!)).to.contain(description.en.replace(/\s+/g, ' '));
      if (outcome) expect(words(card!)).to.contain(outcome.en);
      // Two texts are known from the essay's notes only, and have no address.
      const links = card!.querySelectorAll('[part=sources] a[href^="http"]').length;
      expect(links > 0 || /UN committee \(CEDAW\).*\[cited, not seen\]/.test(words(card!)), item.id).to.be.true;
    }
    entry(element, 'recall-2021-01-21').querySelector<HTMLElement>('[data-cites]')!.click();
    expect(words(inside(element, '[part=card]')[0]!)).to.contain('note 18 of the essay');
  });

  it('has no text under 12 px, and targets of 24 px', async () => {
    const element = await drawn();
    folds(element)[0]!.click();
    await element.updateComplete;
    const scale = map(element)!.getBoundingClientRect().width / map(element)!.viewBox.baseVal.width;
    expect(scale, 'never scaled').to.equal(1);
    for (const text of seen(element, '[part=chart] *'))
      expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    for (const row of seen(element, '[part=chart] ol [data-cites], p[id^=event-] [data-cites]'))
      expect(row.getBoundingClientRect().height, words(row)).to.be.at.least(24);
    for (const label of inside(element, '[part=filter] label'))
      expect(label.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('keeps style elements and style attributes out of its shadow', async () => {
    const element = await drawn();
    expect(inside(element, '[style], style').length).to.equal(0);
  });

  it('is accessible in the dark, and with its table open', async () => {
    const element = await drawn(html`<dv-campaign-timeline theme="dark"></dv-campaign-timeline>`);
    inside(element, '[part=toolbar] button')[0]!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});
