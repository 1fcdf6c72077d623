import type { Unit } from '../../core/evidence.js';
import { countWords, LONGEST_HEADLINE } from '../../core/sentences.js';
import { NO_BREAK, number, numbered, period, pluralForm } from './dates.js';
import { mainKind, sides } from '../facts.js';
import type { FunnelFacts, PetitionFacts, TimelineFacts, TrendFacts } from '../facts.js';
import type { Sentences } from '../sentences.js';
import {
  hasForms,
  text,
  unitWords,
  hedged,
  counted,
  list,
  count,
  capital,
  known,
  noun,
  amount,
  openedOn,
} from './counts.js';

export const sentences: Sentences = {
  trend: {
    heading({ latest, range, latestStandsAlone, isByYear, isRegistered }, unit) {
      if (!latest) {
        const subject = isRegistered ? registered(unit) : capital(text(unit.other));
        return `${subject}: данных ни за один полный ${isByYear ? 'год' : 'период'} нет`;
      }
      const { when, value, bound } = latest;
      const derived = ofDefinition(latest) + (latest.derived ? ' (получено расчетом)' : '');
      const figure = isRegistered
        ? `${registered(unit)} в ${when} году: ${hedged(value, bound)}${derived}`
        : `${capital(when)}: ${counted(value, bound, unit)}${derived}`;
      if (latest.definitionChanged) return `${figure}; в том же году изменилось определение`;
      // A headline has no room to say that different bodies counted; then it says less.
      if (!range || latestStandsAlone || range.severalProviders) return figure;
      const whole = `${figure}; ${isByYear ? `за полные годы с ${range.from}-го` : `${range.from} – ${range.to}`}: ${between(range)}`;
      return countWords(whole) > LONGEST_HEADLINE ? figure : whole;
    },
    finding({ latest, range, latestStandsAlone, partial, missing, isByYear, isRegistered }, unit, reason) {
      const sentences: string[] = [];
      if (latest) {
        const { when, value, bound } = latest;
        // "зарегистрировано" agrees with all numbers but those that end in one.
        const colon = bound === 'exact' && pluralForm(value) === 0 ? ':' : '';
        const derived = ofDefinition(latest) + (latest.derived ? '; цифра получена расчетом' : '');
        const before = isRegistered ? `В ${when} году зарегистрировано${colon}` : `${capital(when)}:`;
        sentences.push(`${before} ${counted(value, bound, unit)}${derived}.`);
        if (latestStandsAlone) sentences.push(`Цифру за ${when} год нельзя сравнивать с предыдущими годами.`);
      }
      if (range) {
        const { from, to, some, direction } = range;
        const bodies = range.severalProviders ? '; считали разные организации' : '';
        const whole = list(some) || `${from}${isByYear ? '–' : ' – '}${to}`;
        const went = direction === 'rose' ? 'росло' : 'снижалось';
        const registered = isRegistered ? 'зарегистрированное ' : '';
        sentences.push(
          direction === 'none'
            ? `${isByYear ? `За полные ${whole} годы —` : `${capital(whole)}:`} ${between(range)}${bodies}.`
            : `По одному определению ${registered}число ${went} каждый год с ${from} по ${to} год: ${extremes(range)}.`,
        );
      }
      if (reason) sentences.push(reason);
      if (partial.count)
        sentences.push(
          isByYear
            ? `По ${list(partial.names)} ${partial.count > 1 ? 'годам' : 'году'} есть данные лишь за часть года.`
            : `Известна лишь часть: ${list(partial.names)}.`,
        );
      if (missing.count)
        sentences.push(
          isByYear
            ? `За ${list(missing.names)} ${missing.count > 1 ? 'годы' : 'год'} данных не найдено.`
            : `Данных не найдено: ${list(missing.names)}.`,
        );
      return sentences;
    },
  },
  funnel: {
    heading: (facts) => capital(relation(facts, mostly(facts))),
    finding(facts) {
      const { first, next, branches, chain, remainder } = facts;
      const sentences: string[] = [];
      const parts = chain.length ? chain : branches.length ? branches : [next];
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
          chain.length
            ? `${capital(relation(facts))}.`
            : `${next.isSum ? 'Их сумма' : 'Всего'}: ${amount(next)}${first.value ? `; ${relation(facts)}` : ''}.`,
        );
      const [one, other] = [text(first.unit.one), text(next.unit.one)];
      const each = hasForms(next.unit) ? other : `одно и то же ${unitWords(next.unit, 2)}`.trim();
      const cautions = [
        first.unit.one.en !== next.unit.one.en && `${one} и ${other} — не одно и то же`,
        facts.mayOverlap &&
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
  },
  timeline: {
    heading({ span, count, period: years }) {
      if (span) return `${capital(lasting(span.length))} ${text(span.words)}`;
      const events = count
        ? numbered(count, ['датированное событие', 'датированных события', 'датированных событий'])
        : 'Датированных событий нет';
      return years ? `${events}, ${period(years)}` : events;
    },
    finding({ span, count, period: years, account, ahead, outside }) {
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
      return sentences;
    },
  },
  petitions: {
    heading(facts) {
      const two = sides(facts);
      if (two) {
        const [pro, contra] = [count(two.pro, facts.unit), again(two, facts.unit)];
        return `Сообщалось (${facts.subject}): за — ${pro}, против — ${contra}`;
      }
      return `${facts.total > 2 ? '' : 'Сообщалось: '}${petitions(facts, facts.isSeries)}`;
    },
    finding(facts) {
      const two = sides(facts);
      const reported = `По сообщению: ${facts.reportedBy}.`;
      if (!two) return [`${petitions(facts, true)}.`, reported];
      const opened = two.contra.opened ? ` (${openedOn(two.contra.opened)})` : '';
      return [
        `${capital(facts.subject)}: петиция за — ${count(two.pro, facts.unit)} (${two.pro.when}), петиция против — ${again(two, facts.unit)}${opened}.`,
        reported,
      ];
    },
  },
};

/** Each with its count, or how many there are and the highest. */
function petitions({ petitions: each, total, unit }: PetitionFacts, isDated: boolean): string {
  const said = each.map((one) => `«${one.name}» — ${count(one, unit)}${isDated ? ` (${one.when})` : ''}`).join('; ');
  if (total < 3) return said;
  return `Петиций: ${number(total)}${said && `; наибольшее из сообщенных чисел: ${said}`}`;
}

/** "Зарегистрировано правонарушений", right before any number and before none. */
const registered = (unit: Unit) => `Зарегистрировано ${hasForms(unit) ? text(unit.other) : unitWords(unit, 0)}`;

const extremes = ({ min, max }: NonNullable<TrendFacts['range']>) =>
  `наименьшее число — ${hedged(min.value, min.bound)}, наибольшее — ${hedged(max.value, max.bound)}`;

/** Behind «от» no hedge can stand. */
const between = (range: NonNullable<TrendFacts['range']>) =>
  range.min.bound === 'exact' && range.max.bound === 'exact'
    ? `от ${number(range.min.value)} до ${number(range.max.value)}`
    : extremes(range);

const ofDefinition = ({ definition }: NonNullable<TrendFacts['latest']>) =>
  definition ? ` (${text(definition)})` : '';

/** The second of two counts; its unit has just been said, unless one of them is not known. */
function again({ pro, contra }: NonNullable<ReturnType<typeof sides>>, unit: Unit): string {
  return pro.value === null || contra.value === null ? count(contra, unit) : hedged(contra.value, contra.bound);
}

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
