import type { Bound, LocalText, Unit } from '../core/evidence.js';
import { countWords, LONGEST_HEADLINE } from '../core/sentences.js';
import { date, NO_BREAK, number, numbered, partOfYear, period, pluralForm, shortMonth, when } from './ru-dates.js';
import { mainKind, sides } from './facts.js';
import type { FunnelFacts, Messages, PetitionFacts, StageFacts, TimelineFacts, TrendFacts } from './messages.js';

/*
 * Names come in the nominative, and their gender and number are not known. So they stand behind a colon or a dash, in
 * brackets or in quotation marks, and no verb or adjective has to agree with them. Words of units are the exception:
 * they have forms behind numbers, of which the last is the genitive plural.
 */

const text = ({ ru, en }: LocalText) => ru ?? en;

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;

/** The genitive plural of a unit is right behind all of them. */
const HEDGES: Readonly<Record<Bound, string>> = {
  exact: '',
  'more-than': 'более ',
  'at-least': 'не менее ',
  about: 'около ',
  almost: 'почти ',
  'at-most': 'не более ',
  'less-than': 'менее ',
};

const hedged = (value: number, bound: Bound) => HEDGES[bound] + number(value);

/** Own data may give one word for all numbers, and nobody knows in which case it is. */
const hasForms = ({ one, other }: Unit) => text(one) !== text(other);

function unitWords(unit: Unit, value: number): string {
  if (!hasForms(unit)) return `(${text(unit.other)})`;
  return text([unit.one, unit.few ?? unit.other, unit.other][pluralForm(value)] ?? unit.other);
}

/** "около 130 000 сообщений": a hedge governs the genitive. */
const counted = (value: number, bound: Bound, unit: Unit) =>
  `${hedged(value, bound)}${NO_BREAK}${bound === 'exact' || !hasForms(unit) ? unitWords(unit, value) : text(unit.other)}`;

/** "Зарегистрировано правонарушений", right before any number and before none. */
const registered = (unit: Unit) => `Зарегистрировано ${hasForms(unit) ? text(unit.other) : unitWords(unit, 0)}`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const extremes = ({ min, max }: NonNullable<TrendFacts['range']>) =>
  `наименьшее число — ${hedged(min.value, min.bound)}, наибольшее — ${hedged(max.value, max.bound)}`;

/** Behind «от» no hedge can stand. */
const between = (range: NonNullable<TrendFacts['range']>) =>
  range.min.bound === 'exact' && range.max.bound === 'exact'
    ? `от ${number(range.min.value)} до ${number(range.max.value)}`
    : extremes(range);

/** "за 2018 и 2019 годы". */
const forYears = (years: readonly number[]) => `За ${list(years.map(String))} ${years.length > 1 ? 'годы' : 'год'}`;

/** "более 80 000 голосов", or "число голосов неизвестно". */
function count({ value, bound }: PetitionFacts['petitions'][number], unit: Unit): string {
  if (value !== null) return counted(value, bound, unit);
  return `число ${hasForms(unit) ? text(unit.other) : unitWords(unit, 0)} неизвестно`;
}

/** The second of two counts; its unit has just been said, unless one of them is not known. */
function again({ pro, contra }: NonNullable<ReturnType<typeof sides>>, unit: Unit): string {
  return pro.value === null || contra.value === null ? count(contra, unit) : hedged(contra.value, contra.bound);
}

/** A stage in a sentence; a whole name is marked as one. */
const noun = ({ short, name }: StageFacts) => short ?? `«${name}»`;

const amount = ({ value, bound }: StageFacts) => (value === null ? 'число неизвестно' : hedged(value, bound));

const known = (stage: StageFacts) => `${noun(stage)}: ${amount(stage)}`;

const FRACTIONS: readonly (readonly [number, string])[] = [
  [3 / 4, 'три четверти'],
  [2 / 3, 'две трети'],
  [1 / 2, 'половина'],
  [1 / 3, 'треть'],
  [1 / 4, 'четверть'],
  [1 / 5, 'одна пятая'],
  [1 / 10, 'одна десятая'],
];

/**
 * A relation as a phrase, because decimals would claim more than hedged numbers hold (rule 4); `aside` is said of the
 * later stage, beside its name, so that nobody takes it for the earlier one. The earlier stage is named by its unit,
 * which has a genitive; where that would not tell the two apart, it is said first, with its number.
 */
function relation({ first, next }: FunnelFacts, aside = ''): string {
  const told = `${known(first)}; ${noun(next)}${aside}`;
  if (!first.value || !next.value) return `${told}: ${amount(next)}`;
  const ratio = next.value / first.value;
  const near = FRACTIONS.find(([fraction]) => Math.abs(ratio / fraction - 1) <= 0.04);
  const byUnit = hasForms(first.unit) && first.unit.one.en !== next.unit.one.en;
  const units = text(first.unit.other);
  const base = byUnit ? `числа ${units}` : 'этого числа';
  const said = byUnit ? noun(next) + aside : told;
  if (Math.abs(ratio - 1) <= 0.04) return `${said}: примерно столько же${byUnit ? `, сколько ${units}` : ''}`;
  if (near) return `${said}: примерно ${near[1]} ${base}`;
  if (ratio > 1) return `${said}: больше ${base}`;
  if (ratio < 0.01) return `${said}: менее 1${NO_BREAK}% ${base}`;
  return `${said}: примерно ${Math.round(ratio * 100)} на каждые 100${byUnit ? `${NO_BREAK}${units}` : ''}`;
}

/** Which kind most are of, when there are several and it has a word for it. */
function mostly(facts: FunnelFacts): string {
  const kind = mainKind(facts);
  return kind ? ` (${kind.isNearlyAll ? 'почти все' : 'большинство'} — ${kind.word})` : '';
}

const SMALL = 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'.split(' ');
const SMALL_GENITIVE =
  'нуля одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати'.split(' ');
const DAYS = ['день', 'дня', 'дней'] as const;
const MONTHS = ['месяц', 'месяца', 'месяцев'] as const;

function lasting({ count, unit, exact }: NonNullable<TimelineFacts['span']>['length']): string {
  const forms = unit === 'day' ? DAYS : MONTHS;
  const form = pluralForm(count);
  if (exact) return `${SMALL[count] ?? number(count)}${NO_BREAK}${forms[form]}`;
  return `около ${SMALL_GENITIVE[count] ?? number(count)}${NO_BREAK}${forms[form === 0 ? 1 : 2]}`;
}

const essayNotes = (numbers: readonly string[]) =>
  `${numbers.length > 1 ? 'примечания' : 'примечание'} ${list(numbers)}`;

export const ru: Messages = {
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
    read: (value) => `страницы в сети прочитаны ${date(value)}`,
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
    heading({ latest, range, latestStandsAlone }, unit) {
      if (!latest) return `${registered(unit)}: данных ни за один полный год нет`;
      const derived = latest.derived ? ' (получено расчетом)' : '';
      const figure = `${registered(unit)} в ${latest.year} году: ${hedged(latest.value, latest.bound)}${derived}`;
      if (latest.definitionChanged) return `${figure}; в том же году изменилось определение`;
      // A headline has no room to say that different bodies counted; then it says less.
      if (!range || latestStandsAlone || range.severalProviders) return figure;
      const whole = `${figure}; за полные годы с ${range.years[0]}-го: ${between(range)}`;
      return countWords(whole) > LONGEST_HEADLINE ? figure : whole;
    },
    finding({ latest, range, latestStandsAlone, partialYears, missingYears }, unit, reason) {
      const sentences: string[] = [];
      if (latest) {
        const { year, value, bound } = latest;
        // "зарегистрировано" agrees with all numbers but those that end in one.
        const colon = bound === 'exact' && pluralForm(value) === 0 ? ':' : '';
        const derived = latest.derived ? '; цифра получена расчетом' : '';
        sentences.push(`В ${year} году зарегистрировано${colon} ${counted(value, bound, unit)}${derived}.`);
        if (latestStandsAlone) sentences.push(`Цифру за ${year} год нельзя сравнивать с предыдущими годами.`);
      }
      if (range) {
        const from = range.years[0] ?? 0;
        const to = range.years.at(-1) ?? 0;
        const bodies = range.severalProviders ? '; считали разные организации' : '';
        const whole = to - from + 1 === range.years.length ? `${from}–${to}` : list(range.years.map(String));
        const went = range.direction === 'rose' ? 'росло' : 'снижалось';
        sentences.push(
          range.direction === 'none'
            ? `За полные ${whole} годы — ${between(range)}${bodies}.`
            : `По одному определению зарегистрированное число ${went} каждый год с ${from} по ${to} год: ${extremes(range)}.`,
        );
      }
      if (reason) sentences.push(reason);
      if (partialYears.length)
        sentences.push(
          `По ${list(partialYears.map(String))} ${partialYears.length > 1 ? 'годам' : 'году'} есть данные лишь за часть года.`,
        );
      if (missingYears.length) sentences.push(`${forYears(missingYears)} данных не найдено.`);
      return sentences;
    },
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
    legend: {
      partial: 'часть года',
      mixed: 'определение изменилось в течение года',
      provider: 'считал другой орган',
      line: 'другой подсчет за тот же год',
    },
    countedBy: (name) => `Источник подсчета: ${name}`,
  },

  timeline: {
    hint: 'Нажмите на событие: откуда это',
    heading({ span, count, period: years }) {
      if (span) return `${capital(lasting(span.length))} ${text(span.words)}`;
      const events = count
        ? numbered(count, ['датированное событие', 'датированных события', 'датированных событий'])
        : 'Датированных событий нет';
      return years ? `${events}, ${period(years)}` : events;
    },
    finding({ span, count, period: years, account, ahead, outside, hasRemarks }) {
      const sentences: string[] = [];
      for (const { title, period: day } of span?.ends ?? []) sentences.push(`${period(day)}. ${text(title)}.`);
      if (years) {
        const events = numbered(count, ['событие', 'события', 'событий']);
        const told = account ? `, даты и изложение — по источнику: ${text(account)}` : '';
        sentences.push(`В списке ${events}, ${period(years)}${told}.`);
      }
      const some = SMALL[ahead];
      if (ahead === 1) sentences.push('Одно из них только объявлено или намечено.');
      else if (ahead && some) sentences.push(`${capital(some)} из них только объявлены или намечены.`);
      else if (ahead) sentences.push(`Только объявлено или намечено: ${number(ahead)}.`);
      if (outside) sentences.push(`Здесь не показаны события до или после: ${number(outside)}.`);
      if (hasRemarks) sentences.push('Что не вошло в список, сказано ниже.');
      return sentences;
    },
    lanes: (subject) => ({
      law: 'Закон и парламент',
      government: 'Власти',
      against: `Против: ${text(subject)}`,
      for: `За: ${text(subject)}`,
      context: 'Контекст',
    }),
    when,
    month: shortMonth,
    season: (season, year) =>
      season
        ? `${['Весна', 'Лето', 'Осень'][season - 1]} ${year}${NO_BREAK}года`
        : `Зима ${year - 1}–${year}${NO_BREAK}годов`,
    background: (years) => `Предыстория, ${years}`,
    later: (years) => `${numbered(years, ['год', 'года', 'лет'])} спустя`,
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
    heading(facts) {
      const two = sides(facts);
      if (two) {
        const [pro, contra] = [count(two.pro, facts.unit), again(two, facts.unit)];
        return `Сообщалось (${facts.subject}): за — ${pro}, против — ${contra}`;
      }
      if (facts.petitions.length === 0) return '';
      return `Сообщалось: ${facts.petitions.map((each) => `«${each.name}» — ${count(each, facts.unit)}`).join('; ')}`;
    },
    finding(facts) {
      const two = sides(facts);
      const reported = `По сообщению: ${facts.reportedBy}.`;
      const said = (each: PetitionFacts['petitions'][number]) =>
        `«${each.name}» — ${count(each, facts.unit)} (${each.when})`;
      if (!two) return facts.petitions.length ? [`${facts.petitions.map(said).join('; ')}.`, reported] : [reported];
      const opened = two.contra.opened ? ` (${ru.petitions.opened(two.contra.opened)})` : '';
      return [
        `${capital(facts.subject)}: петиция за — ${count(two.pro, facts.unit)} (${two.pro.when}), петиция против — ${again(two, facts.unit)}${opened}.`,
        reported,
      ];
    },
    goal: (goal, value) => `цель: ${number(goal)}${value !== null && value >= goal ? ', достигнута' : ''}`,
    notComparable: 'Петиции были открыты разное время, поэтому число голосов в день сравнивать нельзя.',
    opened: (value) => `запуск: ${period(value)}`,
    columns: {
      name: 'Петиция',
      value: 'Сообщалось',
      when: 'Когда',
      opened: 'Запуск',
    },
    unknown: 'неизвестно',
  },

  funnel: {
    heading: (facts) => capital(relation(facts, mostly(facts))),
    finding(facts) {
      const { first, next, branches, remainder } = facts;
      const sentences: string[] = [];
      const parts = branches.length ? branches : [next];
      const set = parts.every(({ short }) => short)
        ? `${noun(next)}: ${branches.length ? branches.map((part) => `${part.short} — ${amount(part)}`).join(', ') : amount(next)}`
        : parts.map((part) => `«${part.name}»: ${amount(part)}`).join('; ');
      const { name, short, value, bound, unit } = first;
      const namesUnit = value === null || (short !== null && name.startsWith(capital(short)));
      const whole = namesUnit ? amount(first) : counted(value, bound, unit);
      const author = facts.relatedBy ? ` (автор сопоставления: ${facts.relatedBy})` : '';
      sentences.push(`${capital(name)}: ${whole} (${facts.when}). Рядом с этим числом${author} — ${set}.`);
      if (next.value !== null)
        sentences.push(
          `${next.isSum ? 'Их сумма' : 'Всего'}: ${amount(next)}${first.value ? `; ${relation(facts)}` : ''}.`,
        );
      const [one, other] = [text(first.unit.one), text(next.unit.one)];
      const each = hasForms(next.unit) ? other : `одно и то же (${other})`;
      const cautions = [
        first.unit.one.en !== next.unit.one.en && `${one} и ${other} — не одно и то же`,
        branches.length > 1 &&
          `${each} может входить сразу в ${branches.length === 2 ? 'оба вида' : 'несколько видов'}`,
      ].filter((caution) => caution !== false);
      if (cautions.length) sentences.push(`${capital(cautions.join('; '))}.`);
      if (remainder && remainder.value !== null)
        sentences.push(
          `Остаток (${counted(remainder.value, remainder.bound, remainder.unit)}) получен ${remainder.isSubtraction ? 'вычитанием' : 'расчетом'}.`,
        );
      return sentences;
    },
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
    several: 'возможно несколько видов',
    rest: 'Об остальных обращениях в эссе не сказано.',
    others: 'Об остальных данных нет.',
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
