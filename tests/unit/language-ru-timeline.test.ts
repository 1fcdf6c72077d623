import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { ALL, timelineModel, type TimelineChoice } from '../../src/campaign-timeline/model.js';
import { timelineFacts } from '../../src/campaign-timeline/model-finding.js';
import { groupWords } from '../../src/campaign-timeline/view-words.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { bundledTimeline, nb, word } from '../support/russian.js';
import { eventOn, timelineOf } from '../support/timeline-of.js';

describe('Russian timeline', () => {
  const told = (choice: Partial<TimelineChoice> = {}) => {
    const facts = timelineFacts(timelineModel(bundledTimeline, { ...ALL, ...choice }));
    return { heading: sentences.ru.timeline.heading(facts), finding: sentences.ru.timeline.finding(facts) };
  };

  it('rule 8: says of the timeline what the English says, and no more', () => {
    expect(told()).to.deep.equal({
      heading: nb('Около четырех~месяцев от первого чтения до объявленного отзыва законопроекта'),
      finding: [
        '23~сентября 2020~года. Мажилис одобрил законопроект в первом чтении.',
        '21~января 2021~года. Председатель комитета объявила об отзыве проекта.',
        'В списке 34~события, 1992–2021, даты и изложение — по источнику: Халида Ажигулова.',
        'Три из них только объявлены или намечены.',
      ].map(nb),
    });
  });

  it('falls back to a count when the chosen time has not both events', () => {
    const { heading, finding } = told({ from: '2020-12' });
    expect(heading).to.equal(nb('14~датированных событий, 2020–2021'));
    expect(finding).to.include('Здесь не показаны события до или после: 20.');
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const LENGTHS: readonly (readonly [count: number, unit: 'day' | 'month', exact: boolean, expected: string])[] = [
    [1, 'day', true, 'Один~день'],
    [2, 'month', true, 'Два~месяца'],
    [59, 'day', true, '59~дней'],
    [24, 'month', true, '24~месяца'],
    [1, 'month', false, 'Около одного~месяца'],
    [2, 'month', false, 'Около двух~месяцев'],
    [12, 'month', false, 'Около двенадцати~месяцев'],
    [21, 'month', false, 'Около 21~месяца'],
    [24, 'month', false, 'Около 24~месяцев'],
  ];

  for (const [count, unit, exact, expected] of LENGTHS) {
    it(`calls ${exact ? '' : 'about '}${count} ${unit}s "${expected}"`, () => {
      const span = { words: word('от одного до другого'), length: { count, unit, exact }, ends: [] };
      const facts = { span, count: 2, period: null, account: null, ahead: 0, outside: 0 };
      expect(sentences.ru.timeline.heading(facts)).to.equal(nb(`${expected} от одного до другого`));
    });
  }

  for (const [dates, expected] of [
    [[], 'Датированных событий нет'],
    [['1992'], '1~датированное событие, 1992'],
    [['1992', '1993'], '2~датированных события, 1992–1993'],
    [['1992', '1993', '1994', '1995', '1996'], '5~датированных событий, 1992–1996'],
  ] as const) {
    it(`heads ${dates.length} events "${expected}"`, () => {
      const facts = timelineFacts(timelineModel(timelineOf(dates.map((date) => eventOn(date))), ALL));
      expect(sentences.ru.timeline.heading(facts)).to.equal(nb(expected));
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const SAID: readonly (readonly [said: string, expected: string])[] = [
    [ru.timeline.shown(34, 0), 'Показано событий: 34'],
    [ru.timeline.shown(10, 24), 'Показано событий: 10 из 34, скрыто: 24'],
    [groupWords({ label: 'earlier', isSpine: false, before: 0, entries: [] }, ru), 'Раньше (0)'],
  ];

  for (const [said, expected] of SAID) {
    it(`says "${expected}"`, () => {
      expect(said).to.equal(nb(expected));
    });
  }

  it('names the lanes without declining what they are about', () => {
    expect(Object.values(ru.timeline.lanes(word('законопроект')))).to.deep.equal([
      'Закон и парламент',
      'Власти',
      'Против: законопроект',
      'За: законопроект',
      'Контекст',
    ]);
  });
});
