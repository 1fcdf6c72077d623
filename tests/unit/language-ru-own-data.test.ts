import { expect } from 'chai';
import { DataError, type DataErrorCode, type Place } from '../../src/core/data-error.js';
import { ownData as ownDataRu } from '../../src/locales/ru/own-data.js';
import { ERRORS } from '../../scripts/review/own-problems.js';
import { nb } from '../support/russian.js';

describe('Russian words for own data', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const PROBLEMS: readonly (readonly [code: DataErrorCode, value: string, place: Place, expected: string])[] = [
    ['bad-number', 'много', { row: 3, column: 'value' }, 'Строка 3, столбец «value»: «много» не читается как число: напишите его в виде 1234 или 1234.5, поставьте about или more-than в столбец bound или оставьте ячейку пустой.'],
    ['unknown-column', 'цвет', { column: 'цвет' }, 'Столбец «цвет» здесь не читается, поэтому он не использован.'],
    ['too-many-rows', '6012', {}, 'Число строк: 6012, а читается не более 5~000.'],
    ['too-many-columns', '312', {}, 'Число столбцов: 312, а читается не более 200.'],
    ['too-long', 'Длинно', { row: 2, column: 'url' }, 'Строка 2, столбец «url»: «Длинно» — слишком длинное значение: читается не более 2~000~знаков.'],
    ['too-large', '', {}, 'Файл больше 2~МБ.'],
    ['shape', '', { row: 3, column: 'label' }, 'Строка 3, столбец «label»: это значение нужно, а ячейка пуста.'],
    ['no-count', '', {}, 'В указанном месте нет числа.'],
  ];

  for (const [code, value, place, expected] of PROBLEMS) {
    it(`says what is wrong: ${expected}`, () => {
      expect(ownDataRu.problem(new DataError(code, 'in few words', { value, place }))).to.equal(nb(expected));
    });
  }

  it('says something of every kind of problem, in one sentence or two', () => {
    for (const error of ERRORS) {
      expect(ownDataRu.problem(error), error.code).to.match(/^[А-ЯЁ«].*[^.]\.$/);
      if (error.value) expect(ownDataRu.problem(error)).to.include(error.code === 'bad-word' ? '«' : error.value);
    }
  });

  for (const [count, expected] of [
    [1, 'Часть строк не показана (1).'],
    [3, 'Часть строк не показана (3).'],
    [1052, 'Часть строк не показана (1~052).'],
  ] as const) {
    it(`says "${expected}"`, () => {
      expect(ownDataRu.rowsNotShown(count)).to.equal(nb(expected));
    });
  }

  it('names what has no source, up to twelve of them', () => {
    expect(ownDataRu.sourceNotGiven(['2019', '2020'])).to.equal('Источник не указан: 2019, 2020.');
    expect(ownDataRu.sourceNotGiven(Array<string>(21).fill('2019'))).to.equal(
      'Показатели, для которых источник не указан: 21.',
    );
  });

  it('says when a live count was read', () => {
    expect(ownDataRu.asOf('2026-11-22', '14:05')).to.equal(nb('по состоянию на 14:05, 22~ноября 2026~года'));
  });

  it('rule 10: titles counts of own data as registered, whatever their unit', () => {
    expect(ownDataRu.trendTitle(ownDataRu.offence.other)).to.equal(
      'Число зарегистрированных правонарушений по периодам',
    );
    expect(ownDataRu.trendTitle('обращения')).to.equal('Число по периодам: обращения');
    expect(ownDataRu.trendSubtitle).to.include('не показывают, сколько');
  });
});
