import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { parsePeriod } from '../../src/core/period.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import type { Petitions } from '../../src/petition-counter/data.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { petitionFacts } from '../../src/petition-counter/model-finding.js';
import { bundledPetitions, seen, text } from '../support/kazakh.js';
import { petition, petitionsOf } from '../support/petitions-of.js';

function petitionsSaid(data: Petitions) {
  const facts = petitionFacts(counterModel(data), kk);
  return {
    heading: seen(sentences.kk.petitions.heading(facts)),
    finding: seen(sentences.kk.petitions.finding(facts).join(' ')),
  };
}

/** Another petition in every language. */
const named = (name: string) => ({ name: { ...text(name), en: name } });

describe('Kazakh petitions', () => {
  it('rule 8: gives both bundled counts to whoever reported them', () => {
    expect(petitionsSaid(bundledPetitions)).to.deep.equal({
      heading: 'Хабарланғаны (заң жобасы): жақтап – 80_000-нан астам_дауыс, қарсы – шамамен 22_000',
      finding:
        'Заң жобасы бойынша жақтап – 80_000-нан астам_дауыс (2020_жылғы желтоқсанда ашылғаннан кейін екі апта өткенде), қарсы петицияда – шамамен 22_000 (ашылған уақыты: 2020_ж. 6_қазан). Хабарлаған: заң жобасын жақтаған петицияны ұйымдастырушы мен 365info-ға сілтейтін эссе.',
    });
  });

  it('rule 8: names each petition, and who reported it, where there are not two sides', () => {
    const both = [petition('a', 5, named('А')), petition('b', 6, named('Ә'))];
    const unit = { one: text('қол'), other: text('қол') };
    expect(petitionsSaid(petitionsOf(both, { unit, reportedBy: text('ұйымдастырушы') }))).to.deep.equal({
      heading: 'Хабарланғаны: «А» – 5_қол және «Ә» – 6_қол',
      finding: '«А» – 5_қол (2020_ж. желтоқсан) және «Ә» – 6_қол (2020_ж. желтоқсан). Хабарлаған: ұйымдастырушы.',
    });
  });

  it('says of many how many there are, and the highest count; of one over time, when that was', () => {
    const many = [5, 7, 6].map((value) => petition(`p${value}`, value, named(`А${value}`)));
    expect(petitionsSaid(petitionsOf(many, { unit: bundledPetitions.unit })).heading).to.equal(
      '3_петиция; хабарланған ең жоғары сан: «А7» – 7_дауыс',
    );
    const [earlier, later] = ['2020-10', '2020-11'].map((period) => petition(period, 5, { ...named('А'), period }));
    expect(
      petitionsSaid(petitionsOf([{ ...earlier!, isEarlier: true }, later!], { unit: bundledPetitions.unit })).heading,
    ).to.equal('Хабарланғаны: «А» – 5_дауыс (2020_ж. қараша)');
  });

  for (const [pro, contra, expected] of [
    [null, 6, 'жақтап – дауыс саны белгісіз, қарсы – 6_дауыс'],
    [5, null, 'жақтап – 5_дауыс, қарсы – дауыс саны белгісіз'],
    [5, 6, 'жақтап – 5_дауыс, қарсы – 6'],
  ] as const) {
    it(`says of ${pro} and ${contra}: ${expected}`, () => {
      const both = [petition('a', pro, { side: 'for' }), petition('b', contra, { side: 'against' })];
      const { unit } = bundledPetitions;
      expect(petitionsSaid(petitionsOf(both, { unit, subject: text('жоспар') })).heading).to.equal(
        `Хабарланғаны (жоспар): ${expected}`,
      );
    });
  }

  it('says how far a goal is', () => {
    expect([null, 4999, 5000].map((value) => seen(kk.petitions.goal(5000, value)))).to.deep.equal([
      'мақсат: 5_000',
      'мақсат: 5_000',
      'мақсат: 5_000 (қол жеткізілді)',
    ]);
    expect(seen(kk.petitions.opened(parsePeriod('2020-12')))).to.equal('ашылған уақыты: 2020_ж. желтоқсан');
  });
});
