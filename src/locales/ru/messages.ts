import { date, NO_BREAK, number, partOfYear, period, when } from './dates.js';
import type { Messages } from '../messages.js';
import { hasForms, text, unitWords, hedged, list, openedOn } from './counts.js';

const essayNotes = (numbers: readonly string[]) =>
  `${numbers.length > 1 ? 'примечания' : 'примечание'} ${list(numbers)}`;

export const messages: Messages = {
  language: 'ru',
  number,
  hedged,
  list,
  units: (unit) => text(unit.plural ?? unit.other),
  unit: (unit, value, bound = 'exact') =>
    bound === 'exact' || !hasForms(unit) ? unitWords(unit, value) : text(unit.other),
  text,
  period,
  partOfYear,
  date,

  frame: {
    table: 'Таблица',
    tools: {
      name: 'Инструменты',
      download: 'Скачать',
      more: 'Еще',
      cite: 'Сослаться',
      embed: 'Встроить',
      report: 'Сообщить об ошибке',
      copy: 'Скопировать',
      copied: 'Скопировано',
      failed: 'Здесь это сделать не удалось.',
    },
    notes: 'Примечания и источники',
    notAllLoaded: 'Удалось загрузить не всё. Чтобы попробовать снова, закройте и откройте этот раздел.',
    notUsed: 'Какие цифры не использованы и почему',
    close: 'Закрыть',
    hint: 'Нажмите на цифру: кто считал',
    figures: (words) => `Период данных: ${words}`,
    checked: (value) => `проверено: ${date(value)}`,
    read: (value) => `прочитано ${date(value)}`,
    credit: (name) => `Данные: ${name}`,
    review: (signed) => (signed ? `Перевод проверен: ${signed.by}, ${date(signed.date)}` : 'Черновой перевод'),
    undated: 'без даты',
    noPublisher: 'издание не названо',
    seen: {
      full: 'прочитано полностью',
      page: 'прочитано полностью',
      excerpt: 'отрывок',
      copy: 'только копия',
      essay: 'по ссылке, не видели',
    },
    legend: {
      full: 'Прочитано от начала до конца.',
      excerpt: 'Мы читали начало сохраненной копии, а не страницу в сети.',
      copy: 'Видели только на чужом сайте; адрес издания не проверен.',
      essay: 'На него ссылается эссе; сам источник мы не видели.',
    },
    more: (count) => `и еще ${number(count)}`,
    quoted: (words) => `«${words}»`,
    translation: 'Наш перевод:',
    alsoReported: (words) => `Сообщали также: ${words}.`,
    essayNote: (numbers) => `${essayNotes(numbers)} к${NO_BREAK}эссе`,
    failed: 'Не удалось показать данные.',
    corrected: ({ date, was, is, name }) => `Исправлено ${date}: было ${was}, стало ${is}${name && ` (${name})`}.`,
    showAll: 'Показать всё',
  },

  trend: {
    withinYear: (year, words) => `${year}, ${words}`,
    columns: {
      period: 'Период',
      value: 'Зарегистрировано',
      kind: 'Вид данных',
      provider: 'Источник подсчета',
    },
    fullYear: 'полный год',
    partOfYear: 'часть года',
    noFigure: 'данных не найдено',
    notComparable: 'Нельзя сравнивать с предыдущими годами',
    derived: 'получено расчетом',
    provisional: 'предварительные данные',
    estimated: 'оценка',
    mixed: 'определение изменилось в течение года',
    doNotCompare: 'не сравнивать',
    before: (when) => `До ${/^\d+$/.test(when) ? `${when} года` : `периода «${when}»`} считали иначе`,
    noFullYear: 'за полный год цифр не найдено',
    otherBody: 'считал другой орган',
  },

  timeline: {
    hint: 'Нажмите на событие: откуда это',
    lanes: (subject) => ({
      law: 'Закон и парламент',
      government: 'Власти',
      against: `Против: ${text(subject)}`,
      for: `За: ${text(subject)}`,
      context: 'Контекст',
    }),
    when,
    earlier: 'Раньше',
    later: 'Позже',
    pale: 'Бледный знак: день неизвестен.',
    status: { occurred: 'произошло', announced: 'объявлено', planned: 'запланировано' },
    filter: 'Показать',
    shown: (shown, hidden) =>
      hidden
        ? `Показано событий: ${number(shown)} из ${number(shown + hidden)}, скрыто: ${number(hidden)}`
        : `Показано событий: ${number(shown)}`,
    link: 'Ссылка на это событие',
    events: (words) => `События: ${words}`,
    columns: { date: 'Дата', event: 'Событие', lane: 'Сторона', status: 'Статус' },
  },

  petitions: {
    goal: (goal, value) => `цель: ${number(goal)}${value !== null && value >= goal ? ', достигнута' : ''}`,
    opened: openedOn,
    columns: {
      name: 'Петиция',
      value: 'Сообщалось',
      when: 'Когда',
      opened: 'Запуск',
    },
    unknown: 'неизвестно',
  },

  funnel: {
    percent({ whole, exact }, of) {
      const hundred = `(100${NO_BREAK}% — ${of})`;
      if (exact) return `${whole}${NO_BREAK}% ${hundred}`;
      return whole ? `около ${whole}${NO_BREAK}% ${hundred}` : `менее 1${NO_BREAK}% ${hundred}`;
    },
    perHundred({ whole, exact }, of) {
      const said = whole || exact ? `${exact ? '' : 'примерно '}${whole}` : 'менее 1';
      return `${said} на каждые 100${NO_BREAK}${of} (наш расчет)`;
    },
    scale: 'тот же масштаб',
    both: 'возможны оба вида',
    rest: 'Об остальных обращениях в эссе не сказано.',
    counted: 'данные источника',
    sum: (kinds) => `наш расчет: сумма ${kinds === 2 ? 'двух' : 'всех'} видов`,
    subtraction: 'наш расчет: вычитание',
    derived: 'получено расчетом',
    columns: {
      stage: 'Показатель',
      value: 'Число',
      origin: 'Вид данных',
      share: 'Доля',
      period: 'Период',
      provider: 'Источник подсчета',
    },
    unknown: 'неизвестно',
  },
};
