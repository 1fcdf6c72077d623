import { expect } from 'chai';
import type { Source } from '../../src/core/evidence.js';
import { sourceName } from '../../src/locales/source-words.js';
import { parsePeriod } from '../../src/core/period.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { nb, word } from '../support/russian.js';

describe('Russian frame', () => {
  const SOURCE: Source = { id: 's', originator: word('министерство'), publisher: 'Газета', seen: 'page' };
  // One case on one line reads as a table.
  // prettier-ignore
  const CHAINS: readonly (readonly [name: string, source: Source, expected: string])[] = [
    ['who said it and where it was seen', { ...SOURCE, date: '2020' }, 'Министерство · Газета · 2020'],
    ['a publisher that said it itself once', { ...SOURCE, originator: undefined, date: '2020' }, 'Газета · 2020'],
    ['that it is undated', SOURCE, 'Министерство · Газета · без даты'],
    ['no missing date of own data', { ...SOURCE, seen: 'given' }, 'Министерство · Газета'],
    ['the title where no publisher is named', { ...SOURCE, publisher: '', title: 'Победившее насилие', date: '2021' }, 'Министерство · Победившее насилие · 2021'],
    ['that the publisher is not named', { ...SOURCE, publisher: '' }, 'Министерство · издание не названо · без даты'],
    ['its name in Russian', { ...SOURCE, place: word('«Газета»') }, 'Министерство · «Газета» · без даты'],
  ];

  for (const [name, source, expected] of CHAINS) {
    it(`rule 8: names, of a source, ${name}`, () => {
      expect(sourceName(source, ru)).to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const SAID: readonly (readonly [said: string, expected: string])[] = [
    [ru.frame.figures('восемь месяцев 2020 года'), 'Период данных: восемь месяцев 2020 года'],
    [ru.frame.read(parsePeriod('2026-11-22').start), 'прочитано 22~ноября 2026~года'],
    [ru.frame.essayNote(['3']), 'примечание 3 к~эссе'],
    [ru.frame.essayNote(['3', '16', '17']), 'примечания 3, 16 и 17 к~эссе'],
    [ru.frame.quoted('отозвать'), '«отозвать»'],
    [ru.frame.alsoReported(nb('около 2~200 правонарушений')), 'Сообщали также: около 2~200 правонарушений.'],
  ];

  for (const [said, expected] of SAID) {
    it(`says "${expected}"`, () => {
      expect(said).to.equal(nb(expected));
    });
  }
});
