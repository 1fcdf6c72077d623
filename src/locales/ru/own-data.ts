import { parsePeriod } from '../../core/period.js';
import type { OwnDataMessages } from '../own-data.js';
import { problem } from './own-data-problems.js';
import { date, number, partOfYear, period, shortDate, shortMonth } from './dates.js';
import { periodLabel } from '../own-data-periods.js';

/** The trend's own sentences say that it was registered. */
const offence = { one: 'правонарушение', few: 'правонарушения', other: 'правонарушений' };

/** What is said of own data in Russian. */
export const ownData: OwnDataMessages = {
  language: 'ru',
  problem,
  notShown: (error) => `Эти данные показать не удалось. ${problem(error)}`,
  notRenewed: (error) => `Более новые данные получить не удалось; это прежние данные. ${problem(error)}`,
  rowsNotShown: (count) => `Часть строк не показана (${number(count)}).`,
  sourceNotGiven: (what) =>
    what.length > 12
      ? `Показатели, для которых источник не указан: ${number(what.length)}.`
      : `Источник не указан: ${what.join(', ')}.`,
  offence,
  case: { one: 'случай', other: 'случаев' },
  signature: { one: 'подпись', other: 'подписей' },
  asCounted: 'по подсчету источника',
  trendTitle: (unit) =>
    unit === offence.other ? `Число зарегистрированных ${unit} по периодам` : `Число по периодам: ${unit}`,
  trendSubtitle: 'Подсчитано то, что зарегистрировано: эти данные не показывают, сколько этого происходит.',
  trendSubtitleOwn: 'Числа приведены так, как их дает источник: они могут отражать не все, что происходит.',
  breakIn: (year) => `${year}: определение изменилось`,
  breakReason: (year) => `Начиная с ${year} года числа нельзя сравнивать с более ранними.`,
  breakAt: (label) => `${label}: определение изменилось`,
  breakAtReason: (label) => `Начиная с периода «${label}» числа нельзя сравнивать с более ранними.`,
  periodLabel: periodLabel({
    month: (month, year) => `${shortMonth(month)} ${year}`,
    quarter: (quarter, year) => `${quarter} кв. ${year}`,
    part: (part, year) => `${part} ${year}`,
    ends: ({ start, end }) => `${shortDate(start)} – ${shortDate(end)}`,
    partOfYear,
  }),
  partlyKnown: 'известна лишь часть',
  rounded: 'Числа показаны округленно; в скачанном файле они такие, какими были даны.',
  funnelTitle: 'Стадии процедуры',
  funnelSubtitle:
    'Подсчитано то, что зарегистрировано на каждой стадии: эти данные не показывают, сколько этого происходит.',
  others: 'Об остальных данных нет.',
  oneScale: 'тот же масштаб',
  unlikeUnits: (one, other) => `${one} и ${other} — не одно и то же`,
  mayOverlap: (kinds) => (kinds === 2 ? 'возможны оба вида' : 'возможно несколько видов'),
  moreTogether: 'в сумме больше этой стадии: они пересекаются или не являются ее частями',
  timelineTitle: 'Датированные события',
  timelineSubtitle: 'События с датами, которые указаны в источниках.',
  petitionsTitle: 'Петиции',
  petitionsSubtitle: 'Числа такие, как о них сообщалось. Здесь они не проверяются.',
  matter: 'обсуждаемый вопрос',
  whoever: 'источник этих данных',
  periodNotGiven: 'период не указан',
  petitionAt: (name, when) => `${name}, ${period(parsePeriod(when))}`,
  openedApart: 'Петиции открыты в разное время, поэтому сравнивать, сколько собрано за день, нельзя.',
  petitionOfPage: 'эта петиция',
  asOf: (day, time) => `по состоянию на ${time}, ${date(parsePeriod(day).start)}`,
  stale: 'Это число некоторое время не обновлялось и могло устареть.',
};
