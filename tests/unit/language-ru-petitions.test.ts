import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { parsePeriod } from '../../src/core/period.js';
import type { PetitionFacts } from '../../src/locales/facts.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import type { Petitions } from '../../src/petition-counter/data.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { petitionFacts } from '../../src/petition-counter/model-finding.js';
import { petition, petitionsOf } from '../support/petitions-of.js';
import { bundledPetitions, nb, VOTES, word } from '../support/russian.js';

describe('Russian petitions', () => {
  it('rule 8: says of the petitions what the English says, and no more', () => {
    const facts = petitionFacts(counterModel(bundledPetitions), ru);
    expect(sentences.ru.petitions.heading(facts)).to.equal(
      nb('Сообщалось (законопроект): за — более 80~000~голосов, против — около 22~000'),
    );
    expect(sentences.ru.petitions.finding(facts).join(' ')).to.equal(
      nb(
        'Законопроект: петиция за — более 80~000~голосов (через две недели после запуска петиции в декабре 2020~года), петиция против — около 22~000 (запуск: 6~октября 2020~года). По сообщению: эссе со ссылкой на организатора петиции за законопроект и 365info.',
      ),
    );
  });

  const petitionsSaid = (data: Petitions) => {
    const facts: PetitionFacts = { ...petitionFacts(counterModel(data), ru), unit: VOTES };
    return [sentences.ru.petitions.heading(facts), sentences.ru.petitions.finding(facts).join(' ')];
  };

  it('rule 8: names each petition and who reported it where there are not two sides', () => {
    const name = (text: string) => ({ name: word(text) });
    const reportedBy = word('организатор');
    const [a, b, c] = [petition('a', 5, name('А')), petition('b', null, name('Б')), petition('c', 22, name('В'))];
    expect(petitionsSaid(petitionsOf([a, b], { reportedBy }))).to.deep.equal(
      [
        'Сообщалось: «А» — 5~голосов; «Б» — число голосов неизвестно',
        '«А» — 5~голосов (декабрь 2020~года); «Б» — число голосов неизвестно (декабрь 2020~года). По сообщению: организатор.',
      ].map(nb),
    );
    expect(petitionsSaid(petitionsOf([a, b, c], { reportedBy }))).to.deep.equal(
      [
        'Петиций: 3; наибольшее из сообщенных чисел: «В» — 22~голоса',
        'Петиций: 3; наибольшее из сообщенных чисел: «В» — 22~голоса (декабрь 2020~года). По сообщению: организатор.',
      ].map(nb),
    );
    const later = petition('d', 30, { ...name('А'), period: '2021-01-02' });
    expect(petitionsSaid(petitionsOf([{ ...a, isEarlier: true }, later]))[0]).to.equal(
      nb('Сообщалось: «А» — 30~голосов (2~января 2021~года)'),
    );
  });

  it('says the unit again where the first count is not known', () => {
    const data = petitionsOf([petition('a', null, { side: 'for' }), petition('b', 21, { side: 'against' })], {
      subject: word('законопроект'),
    });
    expect(petitionsSaid(data)[0]).to.equal(
      nb('Сообщалось (законопроект): за — число голосов неизвестно, против — 21~голос'),
    );
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const SAID: readonly (readonly [said: string, expected: string])[] = [
    [ru.petitions.goal(100_000, 22), 'цель: 100~000'],
    [ru.petitions.goal(100_000, 100_000), 'цель: 100~000, достигнута'],
    [ru.petitions.goal(100_000, null), 'цель: 100~000'],
    [ru.petitions.opened(parsePeriod('2020-12')), 'запуск: декабрь 2020~года'],
    [ru.petitions.opened(parsePeriod('2020-10-06')), 'запуск: 6~октября 2020~года'],
  ];

  for (const [said, expected] of SAID) {
    it(`says "${expected}"`, () => {
      expect(said).to.equal(nb(expected));
    });
  }
});
