import type { Unit } from '../../core/evidence.js';
import { countWords, LONGEST_HEADLINE } from '../../core/sentences.js';
import { NO_BREAK, number, period } from './dates.js';
import { mainKind, sides } from '../facts.js';
import type { FunnelFacts, Periods, PetitionFacts, TimelineFacts, TrendFacts } from '../facts.js';
import type { Sentences } from '../sentences.js';
import {
  capital,
  text,
  counted,
  hedged,
  list,
  count,
  SMALL,
  events,
  known,
  noun,
  amount,
  SUBTRACTION,
  DERIVED,
} from './counts.js';

export const sentences: Sentences = {
  trend: {
    heading({ latest, range, latestStandsAlone, isByYear, isRegistered }, unit) {
      const registered = isRegistered ? 'тіркелген ' : '';
      if (!latest)
        return `${capital(text(unit.other))}: толық ${isByYear ? 'жыл' : 'кезең'} бойынша ${registered}сан белгісіз`;
      const figure = said(latest, isByYear, isRegistered, unit) + (latest.derived ? ' (есептеп шығарылған)' : '');
      if (latest.definitionChanged) return `${figure}; сол жылы анықтама өзгерді`;
      // A headline has no room to say that different bodies counted; then it says less.
      if (!range || latestStandsAlone || range.severalProviders) return figure;
      const whole = `${figure}; ${isByYear ? `${range.from} жылдан бергі толық жылдарда` : `${range.from} – ${range.to}`}: ${between(range)}`;
      return countWords(whole) > LONGEST_HEADLINE ? figure : whole;
    },
    finding({ latest, range, latestStandsAlone, partial, missing, isByYear, isRegistered }, unit, reason) {
      const sentences: string[] = [];
      if (latest) {
        const derived = latest.derived ? '; бұл көрсеткіш есептеп шығарылған' : '';
        sentences.push(`${said(latest, isByYear, isRegistered, unit)}${derived}.`);
        if (latestStandsAlone)
          sentences.push(`${latest.when} жылғы көрсеткішті алдыңғы жылдармен салыстыруға болмайды.`);
      }
      if (range) {
        const { from, to, some, direction } = range;
        const bodies = range.severalProviders ? '; оларды әртүрлі мекемелер есептеген' : '';
        const whole = list(some) || `${from}${isByYear ? '–' : ' – '}${to}`;
        const went = direction === 'rose' ? 'өсті' : 'азайды';
        const registered = isRegistered ? 'тіркелген ' : '';
        sentences.push(
          direction === 'none'
            ? `${isByYear ? `Толық жылдарда (${whole})` : whole}: ${between(range)}${bodies}.`
            : `Бір анықтама бойынша ${registered}сан ${from}–${to} жылдары жыл сайын ${went}: ${between(range)}.`,
        );
      }
      if (reason) sentences.push(reason);
      if (partial.count)
        sentences.push(
          isByYear
            ? `${list(partial.names)} ${partial.count > 1 ? 'жылдар бойынша әр жылдың' : 'жылдың'} бір бөлігі ғана белгілі.`
            : `Бір бөлігі ғана белгілі: ${listed(partial)}`,
        );
      if (missing.count)
        sentences.push(
          isByYear
            ? `${list(missing.names)} ${missing.count > 1 ? 'жылдардың' : 'жылдың'} көрсеткіші табылмады.`
            : `Көрсеткіші табылмады: ${listed(missing)}`,
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
        ? `${noun(next)} – ${list(parts.map((part) => (branches.length ? `${amount(part)}${NO_BREAK}${part.short}` : amount(part))))}`
        : parts.map((part) => `«${part.name}» – ${amount(part)}`).join('; ');
      const { name, value, bound, unit } = first;
      const whole = value === null ? `${text(unit.other)} саны белгісіз`.trim() : counted(value, bound, unit);
      const beside = facts.relatedBy
        ? `${capital(facts.relatedBy)} бұл санмен қатар мынаны келтіреді`
        : 'Бұл санмен қатар келтірілген';
      sentences.push(`${capital(name)} (${facts.when}) – ${whole}. ${beside}: ${set}.`);
      if (next.value !== null)
        sentences.push(
          chain.length
            ? `${capital(relation(facts))}.`
            : `${next.isSum ? 'Олардың қосындысы' : 'Барлығы'} – ${amount(next)}${first.value ? `: ${relation(facts)}` : ''}.`,
        );
      const [one, other] = [text(first.unit.one), text(next.unit.one)];
      const both = branches.length === 2 ? 'екі түрге де' : 'бірнеше түрге';
      const cautions = [
        one !== other && `${one} – ${other} емес`,
        facts.mayOverlap && branches.length > 1 && `${`бір ${other}`.trim()} ${both} кіруі мүмкін`,
      ].filter((each) => each !== false);
      if (cautions.length) sentences.push(`${capital(cautions.join(', ал '))}.`);
      if (remainder && remainder.value !== null)
        sentences.push(
          `Қалғаны – ${counted(remainder.value, remainder.bound, remainder.unit)}; ол ${remainder.isSubtraction ? SUBTRACTION : DERIVED}.`,
        );
      return sentences;
    },
  },
  timeline: {
    heading({ span, count, period: years }) {
      if (span) return `${capital(text(span.words))} – ${lasting(span.length)}`;
      return `Уақыты көрсетілген ${count ? events(count) : 'оқиға жоқ'}${years ? `, ${period(years)}` : ''}`;
    },
    finding({ span, count, period: years, account, ahead, outside }) {
      const sentences: string[] = [];
      for (const { title, period: day } of span?.ends ?? []) sentences.push(`${period(day)}: ${text(title)}.`);
      if (years) {
        const told = account ? `; олардың уақыты мен сипаттамасы мына дереккөз бойынша берілген: ${text(account)}` : '';
        sentences.push(`Тізімде ${events(count)} бар (${period(years)})${told}.`);
      }
      if (ahead)
        sentences.push(`${capital(COLLECTIVE[ahead] ?? `${number(ahead)} оқиға`)} тек жарияланған не жоспарланған.`);
      if (outside) sentences.push(`Бұдан бұрынғы немесе кейінгі ${events(outside)} мұнда көрсетілмеген.`);
      return sentences;
    },
  },
  petitions: {
    heading(facts) {
      const two = sides(facts);
      if (two) {
        const [pro, contra] = [count(two.pro, facts.unit), again(two, facts.unit)];
        return `Хабарланғаны (${facts.subject}): жақтап – ${pro}, қарсы – ${contra}`;
      }
      return `${facts.total > 2 ? '' : 'Хабарланғаны: '}${petitions(facts, facts.isSeries)}`;
    },
    finding(facts) {
      const two = sides(facts);
      const reported = `Хабарлаған: ${facts.reportedBy}.`;
      if (!two) return [`${petitions(facts, true)}.`, reported];
      const opened = two.contra.opened ? ` (ашылған уақыты: ${period(two.contra.opened)})` : '';
      return [
        `${capital(facts.subject)} бойынша жақтап – ${count(two.pro, facts.unit)} (${two.pro.when}), қарсы петицияда – ${again(two, facts.unit)}${opened}.`,
        reported,
      ];
    },
  },
};

/** Each with its count, or how many there are and the highest. */
function petitions({ petitions: each, total, unit }: PetitionFacts, isDated: boolean): string {
  const said = list(each.map((one) => `«${one.name}» – ${count(one, unit)}${isDated ? ` (${one.when})` : ''}`));
  if (total < 3) return said;
  return `${number(total)}${NO_BREAK}петиция${said && `; хабарланған ең жоғары сан: ${said}`}`;
}

/** "2020 жылы 6 іс тіркелді"; of a unit or a period for which that is not right, both apart. */
function said(latest: NonNullable<TrendFacts['latest']>, isByYear: boolean, isRegistered: boolean, unit: Unit): string {
  const { when, value, bound, definition } = latest;
  const figure = counted(value, bound, unit) + (definition ? ` (${text(definition)})` : '');
  // That it was registered is said once.
  if (isRegistered) return `${when} жылы ${figure.replace('тіркелген ', '')} тіркелді`;
  return `${when}${isByYear ? `${NO_BREAK}ж.` : ''}: ${figure}`;
}

/** A month in few letters ends in a full stop. */
const listed = ({ names }: Periods) => `${list(names).replace(/\.$/, '')}.`;

const between = ({ min, max }: NonNullable<TrendFacts['range']>) =>
  `ең төменгі мән – ${hedged(min.value, min.bound)}, ең жоғары мән – ${hedged(max.value, max.bound)}`;

/** The second of two counts; its unit has just been said, unless one of them is not known. */
function again({ pro, contra }: NonNullable<ReturnType<typeof sides>>, unit: Unit): string {
  return pro.value === null || contra.value === null ? count(contra, unit) : hedged(contra.value, contra.bound);
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [3 / 4, 'төрттен үшіне'],
  [2 / 3, 'үштен екісіне'],
  [1 / 2, 'жартысына'],
  [1 / 3, 'үштен біріне'],
  [1 / 4, 'төрттен біріне'],
  [1 / 5, 'бестен біріне'],
  [1 / 10, 'оннан біріне'],
];

/**
 * A relation as a phrase, because decimals would claim more than hedged numbers hold (rule 4); `aside` is said of the
 * later stage, beside its name, so that nobody takes it for the earlier one.
 */
function relation({ first, next }: FunnelFacts, aside = ''): string {
  if (!first.value || next.value === null) return `${known(first)}; ${known(next)}${aside}`;
  const ratio = next.value / first.value;
  const of = `${noun(next)} саны${aside}`;
  const near = FRACTIONS.find(([fraction]) => Math.abs(ratio / fraction - 1) <= 0.04);
  if (Math.abs(ratio - 1) <= 0.04) return `${of} және ${noun(first)} саны шамамен тең`;
  if (near) return `${of} ${noun(first)} санының шамамен ${near[1]} тең`;
  if (ratio === 0) return `${known(next)}${aside}; ${known(first)}`;
  if (ratio > 1) return `${of} ${noun(first)} санынан көп`;
  if (ratio < 0.01) return `${of} ${noun(first)} санының 1${NO_BREAK}пайызынан аз`;
  return `${noun(first)} санын 100 деп алса, ${of} – шамамен ${Math.round(ratio * 100)}`;
}

/** Which kind most are of, when there are several and it has a word for it. */
function mostly(facts: FunnelFacts): string {
  const kind = mainKind(facts);
  return kind ? ` (${kind.isNearlyAll ? 'барлығы дерлік' : 'көпшілігі'} – ${kind.word})` : '';
}

/** «Оның үшеуі»: of them, one to seven. */
const COLLECTIVE = '|оның біреуі|оның екеуі|оның үшеуі|оның төртеуі|оның бесеуі|оның алтауы|оның жетеуі'.split('|');

const lasting = ({ count, unit, exact }: NonNullable<TimelineFacts['span']>['length']) =>
  `${exact ? '' : 'шамамен '}${SMALL[count] ?? number(count)}${NO_BREAK}${unit === 'day' ? 'күн' : 'ай'}`;
