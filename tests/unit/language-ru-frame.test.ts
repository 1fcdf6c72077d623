import { expect } from '@open-wc/testing';
import type { Source } from '../../src/core/evidence.js';
import { parsePeriod } from '../../src/core/period.js';
import { ru } from '../../src/locales/ru.js';
import { nb, word } from '../support/russian.js';

describe('Russian frame', () => {
  const SOURCE: Source = { id: 's', originator: word('министерство'), publisher: 'Газета', seen: 'page' };
  // One case on one line reads as a table.
  // prettier-ignore
  const CHAINS: readonly (readonly [name: string, source: Source, date: string | null, expected: string])[] = [
    ['who said it and where it was seen', SOURCE, '2020', 'Министерство; публикация: Газета, 2020'],
    ['who passed it on', { ...SOURCE, quotedBy: word('д-р А') }, '2020', 'Министерство, цитирует: д-р А; публикация: Газета, 2020'],
    ['only who passed it on', { ...SOURCE, originator: undefined, quotedBy: word('д-р А') }, '2020', 'Цитирует: д-р А; публикация: Газета, 2020'],
    ['a publisher that said it itself once', { ...SOURCE, originator: undefined }, '2020', 'Газета, 2020'],
    ['that no date was seen', SOURCE, null, 'Министерство; публикация: Газета, дата не найдена'],
    ['no missing date of own data', { ...SOURCE, seen: 'given' }, null, 'Министерство; публикация: Газета'],
    ['the title where no publisher is named', { ...SOURCE, publisher: '', title: 'Победившее насилие' }, '2021', 'Министерство; публикация: Победившее насилие, 2021'],
    ['that the publisher is not named', { ...SOURCE, publisher: '' }, '2020', 'Министерство; публикация: издание не названо, 2020'],
  ];

  for (const [name, source, date, expected] of CHAINS) {
    it(`rule 8: names, of a source, ${name}`, () => {
      const { before, linked, after } = ru.frame.source(source, date);
      expect(before + linked + after).to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const SAID: readonly (readonly [said: string, expected: string])[] = [
    [ru.frame.figures('восемь месяцев 2020 года'), 'Период данных: восемь месяцев 2020 года'],
    [ru.frame.checked(parsePeriod('2026-11-22').start), 'проверено: 22~ноября 2026~года'],
    [ru.frame.essayNote(['3']), 'примечание 3'],
    [ru.frame.essayNote(['3', '16', '17']), 'примечания 3, 16 и 17'],
    [ru.frame.quoted('отозвать'), '«отозвать»'],
    [ru.frame.alsoReported(nb('около 2~200 правонарушений')), 'Также сообщалось: около 2~200 правонарушений.'],
  ];

  for (const [said, expected] of SAID) {
    it(`says "${expected}"`, () => {
      expect(said).to.equal(nb(expected));
    });
  }
});
