import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { ALL, timelineModel, type TimelineChoice } from '../../src/campaign-timeline/model.js';
import { timelineFacts } from '../../src/campaign-timeline/model-finding.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import { bundledTimeline, seen, text } from '../support/kazakh.js';
import { eventOn, timelineOf } from '../support/timeline-of.js';

function timelineSaid(timeline = bundledTimeline, choice: Partial<TimelineChoice> = {}) {
  const facts = timelineFacts(timelineModel(timeline, { ...ALL, ...choice }));
  return {
    heading: seen(sentences.kk.timeline.heading(facts)),
    sentences: sentences.kk.timeline.finding(facts).map(seen),
  };
}

describe('Kazakh timeline', () => {
  it('says of the bundled events both dates, what the list holds, and whose account it is', () => {
    expect(timelineSaid()).to.deep.equal({
      heading: 'Заң жобасының бірінші оқылымынан оны кері қайтарып алу туралы мәлімдемеге дейін – шамамен төрт_ай',
      sentences: [
        '2020_ж. 23_қыркүйек: Мәжіліс заң жобасын бірінші оқылымда мақұлдады.',
        '2021_ж. 21_қаңтар: Комитет төрағасы жобаның қайтарып алынатынын мәлімдеді.',
        'Тізімде 34_оқиға бар (1992–2021_жж.); олардың уақыты мен сипаттамасы мына дереккөз бойынша берілген: Халида Әжіғұлова.',
        'Оның үшеуі тек жарияланған не жоспарланған.',
      ],
    });
  });

  const span = { from: 'a', to: 'b', words: text('басынан аяғына дейін') };
  for (const [from, to, expected] of [
    ['2020-09-23', '2020-09-24', 'бір_күн'],
    ['2020-09-23', '2020-10-04', 'он бір_күн'],
    ['2020-09-23', '2020-11-21', '59_күн'],
    ['2020-09-23', '2020-11-23', 'екі_ай'],
    ['2020-09-23', '2021-01-21', 'шамамен төрт_ай'],
    ['2020-09-23', '2022-09-23', '24_ай'],
  ] as const) {
    it(`calls ${from} to ${to} "${expected}"`, () => {
      const both = [eventOn(from, { id: 'a' }), eventOn(to, { id: 'b' })];
      expect(timelineSaid(timelineOf(both, { span })).heading).to.equal(`Басынан аяғына дейін – ${expected}`);
    });
  }

  it('falls back to a count', () => {
    const { heading, sentences } = timelineSaid(bundledTimeline, { from: '2020-12' });
    expect(heading).to.equal('Уақыты көрсетілген 14_оқиға, 2020–2021_жж.');
    expect(sentences).to.include('Бұдан бұрынғы немесе кейінгі 20_оқиға мұнда көрсетілмеген.');
    expect(timelineSaid(timelineOf([eventOn('1992')])).heading).to.equal('Уақыты көрсетілген 1_оқиға, 1992_ж.');
    expect(timelineSaid(timelineOf([]))).to.deep.equal({ heading: 'Уақыты көрсетілген оқиға жоқ', sentences: [] });
  });

  it('names lanes, headings and what is hidden', () => {
    expect(kk.timeline.lanes(bundledTimeline.subject)).to.deep.equal({
      law: 'Заң және Парламент',
      government: 'Билік',
      against: 'Заң жобасы: қарсылар',
      for: 'Заң жобасы: жақтаушылар',
      context: 'Жалпы жағдай',
    });
    expect(seen(kk.timeline.shown(34, 0))).to.equal('34_оқиға көрсетілген');
    expect(seen(kk.timeline.shown(10, 24))).to.equal('Көрсетілгені – 10, жасырылғаны – 24; барлығы – 34_оқиға');
    expect(seen(kk.timeline.events('1992_ж.'))).to.equal('Оқиғалар кезеңі: 1992_ж.');
    expect([kk.timeline.earlier, kk.timeline.later]).to.deep.equal(['Бұрын', 'Кейін']);
  });
});
