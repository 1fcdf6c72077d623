import { expect } from '@open-wc/testing';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { ALL, lanesOf, timelineModel, type TimelineModel } from '../../src/campaign-timeline/model.js';
import { groupsOf } from '../../src/campaign-timeline/model-groups.js';
import { headlineEntries } from '../../src/campaign-timeline/model-headline.js';
import { timelineLead, timelinePoster } from '../../src/campaign-timeline/view-poster.js';
import { groupWords, laneNames } from '../../src/campaign-timeline/view-words.js';
import { POSTER_SHEET } from '../../src/export/poster.js';
import { ACCENT, CONTRAST, INK, MUTED, SURFACE } from '../../src/export/palette.js';
import type { Sheet } from '../../src/export/sheet.js';
import { laterEvents } from '../../src/generated/later-events-data.js';
import { type Language, messagesFor } from '../../src/locales/index.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { faultsOf, seen } from '../support/drawing.js';
import { eventOn, timelineOf } from '../support/timeline-of.js';
import { bundledTimeline, openedInAll } from '../support/translated.js';

const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk'];
const CARD: Sheet = { width: 332, height: 250, small: 12.2 };
const LINK: Sheet = { width: 332, height: 60, small: 12.2 };

const campaign = bundledTimeline;
const afterwards = openedInAll(laterEvents);

const bare = (text: string) => text.replace(/\s/g, '');

const spineOf = (model: TimelineModel) => groupsOf(model).find(({ isSpine }) => isSpine)!;

/** Whether a row has a title, in one of its forms. */
const saysTitle = (says: (text: string) => boolean, event: Timeline['events'][number], language: Language) => {
  const { text } = messagesFor(language);
  return says(text(event.title)) || (event.shortTitle !== undefined && says(text(event.shortTitle)));
};

describe('the poster of a timeline', () => {
  for (const language of LANGUAGES)
    describe(language, () => {
      const messages = messagesFor(language);
      const model = timelineModel(campaign);
      const poster = timelinePoster(model, messages, POSTER_SHEET);
      const { texts, signs, says } = seen(poster);
      const spine = spineOf(model);

      it('has the twelve of the spine, numbered, and what is law today', () => {
        expect(spine.entries).to.have.length(12);
        for (const { event } of spine.entries) expect(saysTitle(says, event, language), event.id).to.equal(true);
        const numbers = texts.map(({ words }) => words).filter((words) => /^\d\d?$/.test(words));
        expect(numbers).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
        const { words, title } = campaign.after!;
        expect(says(messages.text(words)) && says(messages.text(title).slice(1))).to.equal(true);
        expect(texts.at(-1)!.words, 'the last row').to.satisfy((last: string) =>
          bare(messages.text(title)).endsWith(bare(last)),
        );
      });

      it('says what its signs mean, and draws each row with that of its lane', () => {
        const names = laneNames(campaign, messages);
        for (const { lane } of spine.entries) expect(says(names[lane])).to.equal(true);
        expect(says(messages.timeline.pale)).to.equal(true);
        const lanes = signs.slice(4).map(({ lane }) => lane);
        expect(lanes).to.deep.equal([...spine.entries.map(({ lane }) => lane), campaign.after!.lane]);
        const colours = { law: INK, government: MUTED, against: CONTRAST, for: ACCENT };
        for (const { lane, fill } of signs.slice(0, 4)) expect(fill).to.equal(colours[lane as 'law']);
      });

      it('rule 7: a hollow sign for what was announced or planned, a pale one for a day not known', () => {
        for (const [index, { event, period }] of spine.entries.entries()) {
          const sign = signs[4 + index]!;
          expect(sign.fill === SURFACE, event.id).to.equal(event.status !== 'occurred');
          expect(sign.isPale, event.id).to.equal(!period.start.day);
        }
      });

      it('rule 7: dates are as vague as they are', () => {
        const months = texts.filter(({ words }) => words === messages.partOfYear(spineDate('2020-10')));
        expect(months, 'two events of October').to.have.length(2);
        expect(says(messages.partOfYear(spineDate('2020-10~')))).to.equal(true);
        expect(says(`1${messages.partOfYear(spineDate('2020-09-23'))}`)).to.equal(true);
      });

      it('says of what is outside the spine how much it is, and draws none of it', () => {
        for (const group of groupsOf(model)) {
          if (!group.isSpine) expect(says(groupWords(group, messages)), groupWords(group, messages)).to.equal(true);
          for (const { event } of group.isSpine ? [] : group.entries)
            expect(says(messages.text(event.title)), event.id).to.equal(false);
        }
      });

      it('stands in its width, and numbers, dates and signs on the first line of the title', () => {
        for (const timeline of [campaign, afterwards])
          expect(faultsOf(timelinePoster(timelineModel(timeline), messages, POSTER_SHEET), POSTER_SHEET)).to.deep.equal(
            [],
          );
        for (const { words, y } of texts.filter(({ words }) => /^\d\d?$/.test(words))) {
          const inLine = texts.filter((each) => Math.abs(each.y - y) < 0.1);
          expect(inLine, `number, date and title of ${words}`).to.have.length(3);
          expect(
            signs.filter((sign) => Math.abs(sign.y - (y - 5)) < 1.5),
            words,
          ).to.have.length(1);
        }
      });

      it('keeps on a card first, last and the headline, and says how many are left out', () => {
        for (const timeline of [campaign, afterwards]) {
          const [whole, entries] = [timelineModel(timeline), spineOf(timelineModel(timeline)).entries];
          for (const height of [210, 250, 300, 400]) {
            const sheet = { ...CARD, height };
            const drawn = timelinePoster(whole, messages, sheet);
            expect(faultsOf(drawn, sheet), String(height)).to.deep.equal([]);
            const { says: shows } = seen(drawn);
            const shown = entries.filter(({ event }) => saysTitle(shows, event, language));
            // Where there is less room than a card has, the headline's alone.
            const needed = [...(height < 250 ? [] : [entries[0]!, entries.at(-1)!]), ...headlineEntries(whole)];
            for (const entry of needed.map(({ event }) => entries.find((each) => each.event === event)!))
              expect(shown, `${entry.event.id} at ${height}`).to.include(entry);
            expect(shows(picturesByLanguage[language].more(whole.shown.length - shown.length))).to.equal(true);
            if (timeline.after) expect(shows(messages.text(timeline.after.words))).to.equal(true);
          }
        }
        expect(timelinePoster(model, messages, { ...CARD, height: 20 }).height).to.equal(0);
      });

      it('leads with the events of the headline, and no other', () => {
        const ofHeadline = new Map([
          [campaign, ['first-reading-2020-09-23', 'recall-2021-01-21']],
          [afterwards, ['x-2024-06-16']],
        ]);
        for (const [timeline, ids] of ofHeadline)
          for (const height of [42, 50, 60, 75]) {
            const sheet = { ...LINK, height };
            const lead = timelineLead(timelineModel(timeline), messages, sheet);
            expect(faultsOf(lead, sheet), String(height)).to.deep.equal([]);
            const { says: shows, signs: drawn, texts: written } = seen(lead);
            expect(drawn).to.have.length(ids.length);
            expect(written.some(({ words }) => words.includes('…'))).to.equal(false);
            for (const event of timeline.events)
              expect(saysTitle(shows, event, language), event.id).to.equal(ids.includes(event.id));
          }
      });
    });

  const spineDate = (text: string) => spineOf(timelineModel(timelineOf([eventOn(text)]))).entries[0]!.period;
  const en = messagesFor('en');
  const drawn = (timeline: Timeline, sheet = POSTER_SHEET, choice = {}) =>
    timelinePoster(timelineModel(timeline, { ...ALL, ...choice }), en, sheet);

  const long = 'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2);
  const many = Array.from({ length: 300 }, (_, index) =>
    eventOn(`${1700 + index}`, { id: `e${index}`, title: { en: `Event ${index}.` } }),
  );
  const odd: readonly (readonly [string, Timeline])[] = [
    ['without events', timelineOf([])],
    ['of one event without a lane', timelineOf([eventOn('2020')])],
    [
      'of a word without end',
      timelineOf([eventOn('2020-01-01', { title: { en: long }, lane: 'for' })], { subject: { en: long } }),
    ],
    [
      'of long texts',
      timelineOf([eventOn('2020-01-01', { title: { en: 'many words '.repeat(60) } }), eventOn('2020-02')]),
    ],
    [
      'of spans',
      timelineOf([eventOn('2019-10-21~/2021-11-08~'), eventOn('2019~/2020-03~'), eventOn('2020-03/2020-09')]),
    ],
    ['of hundreds', timelineOf(many)],
    ['only planned', timelineOf([eventOn('2099-01-01', { status: 'planned', lane: 'government' })])],
  ];
  for (const [name, timeline] of odd)
    it(`draws own events ${name}`, () => {
      for (const sheet of [POSTER_SHEET, CARD, { ...CARD, height: 90 }])
        expect(faultsOf(drawn(timeline, sheet), sheet)).to.deep.equal([]);
      const lead = timelineLead(timelineModel(timeline), en, LINK);
      expect(faultsOf(lead, LINK)).to.deep.equal([]);
      expect(lead.height > 0).to.equal(timeline.events.length > 0);
    });

  it('draws of hundreds the dozen seen first, and says how many more there are', () => {
    const { texts, says } = seen(drawn(timelineOf(many)));
    expect(texts.filter(({ words }) => /^Event \d+\.$/.test(words))).to.have.length(12);
    expect(says('Later (288)')).to.equal(true);
  });

  it('leads an own timeline with the latest that happened', () => {
    const timeline = timelineOf([...many, eventOn('2050', { status: 'planned', title: { en: 'Planned.' } })]);
    const { says, signs } = seen(timelineLead(timelineModel(timeline), en, LINK));
    expect(says('Event 299.') && !says('Planned.') && signs.length === 1).to.equal(true);
  });

  it('says in words what was only announced, where no caveat does', () => {
    const timeline = timelineOf([eventOn('2020-01-01', { status: 'announced' })]);
    expect(seen(drawn(timeline)).says('Something in 2020-01-01 · announced')).to.equal(true);
    expect(seen(drawn(campaign)).says('· announced')).to.equal(false);
  });

  it('says on a card, which may have no caveats, what a hollow sign means', () => {
    const sheet = { ...CARD, height: 500 };
    expect(seen(drawn(campaign, sheet)).says('announced or planned')).to.equal(true);
    expect(seen(drawn(campaign)).says('announced or planned')).to.equal(false);
  });

  it('draws no lane that is hidden, nor what is law today beside a part', () => {
    const hidden = seen(drawn(campaign, POSTER_SHEET, { lanes: lanesOf('for') }));
    expect(hidden.signs.filter(({ lane }) => lane !== 'for').length, 'but what is law today').to.equal(1);
    const { after } = campaign;
    expect(hidden.says(en.text(after!.words))).to.equal(true);
    expect(seen(drawn(campaign, POSTER_SHEET, { from: '2020-12' })).says(en.text(after!.words))).to.equal(false);
    const lead = timelineLead(timelineModel(campaign, { ...ALL, lanes: lanesOf('for') }), en, LINK);
    expect(lead.height, 'of a span without its ends').to.equal(0);
  });
});
