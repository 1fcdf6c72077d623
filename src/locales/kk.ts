import type { Bound, LocalText, Unit } from '../core/evidence.js';
import { countWords, LONGEST_HEADLINE } from '../core/sentences.js';
import { date, NO_BREAK, number, partOfYear, period, shortMonth, when } from './kk-dates.js';
import { mainKind, sides } from './facts.js';
import type { FunnelFacts, Messages, PetitionFacts, StageFacts, TimelineFacts, TrendFacts } from './messages.js';

/*
 * Case endings depend on how a number or a name is read aloud, which code cannot know. So none is attached to either:
 * names stand in the nominative before words like «саны» and «бойынша», or behind a colon or a dash.
 */

const text = ({ kk, en }: LocalText) => kk ?? en;

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;

/** Read «сексен мыңнан»: the one number of the bundled data that is hedged so, in the usual words. */
const EIGHTY_THOUSAND = 80_000;

const HEDGES: Readonly<Record<Bound, (figure: string, value: number) => string>> = {
  exact: (figure) => figure,
  'more-than': (figure, value) =>
    value === EIGHTY_THOUSAND ? `${figure}-нан астам` : `${figure}${NO_BREAK}санынан астам`,
  'at-least': (figure) => `кемінде ${figure}`,
  about: (figure) => `шамамен ${figure}`,
  almost: (figure) => `${figure}${NO_BREAK}санына жуық`,
  'at-most': (figure) => `ең көбі ${figure}`,
  'less-than': (figure) => `${figure}${NO_BREAK}санынан аз`,
};

const hedged = (value: number, bound: Bound) => HEDGES[bound](number(value), value);

/** Nouns behind a number stay in the singular; the two differ only in data that give no Kazakh. */
const unitWords = (unit: Unit, value: number) => text(value === 1 ? unit.one : unit.other);

/** "шамамен 130 000 хабарлама". */
const counted = (value: number, bound: Bound, unit: Unit) =>
  `${hedged(value, bound)}${NO_BREAK}${unitWords(unit, value)}`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A list that ends in "2020 ж." has its full stop. */
const sentence = (words: string) => (words.endsWith('.') ? words : `${words}.`);

const between = ({ min, max }: NonNullable<TrendFacts['range']>) =>
  `ең төменгі мән – ${hedged(min.value, min.bound)}, ең жоғары мән – ${hedged(max.value, max.bound)}`;

const yearList = (years: readonly number[]) => list(years.map(String));

/** "80 000-нан астам дауыс", or "дауыс саны белгісіз". */
function count({ value, bound }: PetitionFacts['petitions'][number], unit: Unit): string {
  return value === null ? `${text(unit.other)} саны белгісіз` : counted(value, bound, unit);
}

/** The second of two counts; its unit has just been said, unless one of them is not known. */
function again({ pro, contra }: NonNullable<ReturnType<typeof sides>>, unit: Unit): string {
  return pro.value === null || contra.value === null ? count(contra, unit) : hedged(contra.value, contra.bound);
}

/** A stage in a sentence; a whole name is marked as one. */
const noun = ({ short, name }: StageFacts) => short ?? `«${name}»`;

const amount = ({ value, bound }: StageFacts) => (value === null ? 'саны белгісіз' : hedged(value, bound));

const known = (stage: StageFacts) => `${noun(stage)}: ${amount(stage)}`;

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

const SMALL = 'нөл|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|он бір|он екі'.split('|');

/** «Оның үшеуі»: of them, one to seven. */
const COLLECTIVE = '|оның біреуі|оның екеуі|оның үшеуі|оның төртеуі|оның бесеуі|оның алтауы|оның жетеуі'.split('|');

const lasting = ({ count, unit, exact }: NonNullable<TimelineFacts['span']>['length']) =>
  `${exact ? '' : 'шамамен '}${SMALL[count] ?? number(count)}${NO_BREAK}${unit === 'day' ? 'күн' : 'ай'}`;

const events = (count: number) => `${number(count)}${NO_BREAK}оқиға`;

/** "12-ескертпе", "8 және 9-ескертпелер". */
const essayNotes = (numbers: readonly string[]) => `${list(numbers)}-ескертпе${numbers.length > 1 ? 'лер' : ''}`;

export const kk: Messages = {
  language: 'kk',
  number,
  hedged,
  list,
  units: (unit) => text(unit.plural ?? unit.other),
  unit: unitWords,
  text,
  period,
  partOfYear,
  date,

  frame: {
    table: 'Кесте',
    tools: {
      name: 'Құралдар',
      download: 'Жүктеп алу',
      more: 'Тағы',
      cite: 'Сілтеме жасау',
      embed: 'Ендіру',
      report: 'Қате туралы хабарлау',
      copy: 'Көшіру',
      copied: 'Көшірілді',
      failed: 'Мұны осы жерде жасау мүмкін болмады.',
    },
    notes: 'Ескертпелер мен дереккөздер',
    notAllLoaded: 'Бәрі жүктелмеді. Қайталап көру үшін бұл бөлімді жауып, қайта ашыңыз.',
    notUsed: 'Қандай сандар пайдаланылмады және неге',
    close: 'Жабу',
    hint: 'Санды басыңыз: кім санаған',
    figures: (words) => `Көрсеткіштер кезеңі: ${words}`,
    checked: (value) => `тексерілген күні: ${date(value)}`,
    read: (value) => `желідегі беттер оқылған күн: ${date(value)}`,
    credit: (name) => `Деректер: ${name}`,
    review: (signed) =>
      signed ? `Аударманы тексерген: ${signed.by}, ${date(signed.date)}` : 'Аударманың бастапқы нұсқасы',
    undated: 'күні жоқ',
    noPublisher: 'жариялаушы аталмаған',
    seen: {
      full: 'толық оқылды',
      page: 'толық оқылды',
      excerpt: 'үзінді',
      copy: 'тек көшірме',
      essay: 'сілтеме, көрмедік',
    },
    legend: {
      full: 'Басынан аяғына дейін оқылды.',
      excerpt: 'Біз желідегі бетті емес, сақталған көшірменің басын оқыдық.',
      copy: 'Тек басқа сайттан көрдік; басылымның мекенжайы тексерілмеген.',
      essay: 'Эссе соған сілтейді; өзін көрмедік.',
    },
    more: (count) => `тағы ${number(count)}`,
    quoted: (words) => `«${words}»`,
    translation: 'Біздің аудармамыз:',
    alsoReported: (words) => sentence(`Хабарланғаны да бар: ${words}`),
    essayNote: (numbers) => `эссенің ${essayNotes(numbers)}${numbers.length > 1 ? 'і' : 'сі'}`,
    failed: 'Көрсеткіштерді көрсету мүмкін болмады.',
    corrected: ({ date, was, is, name }) => `${date} түзетілді: бұрын ${was}, енді ${is}${name && ` (${name})`}.`,
    showAll: 'Барлығын көрсету',
  },

  trend: {
    withinYear: (year, words) => `${year} жылғы ${words}`,
    heading({ latest, range, latestStandsAlone }, unit) {
      if (!latest) return `${capital(text(unit.other))}: толық жыл бойынша тіркелген сан белгісіз`;
      const derived = latest.derived ? ' (есептеп шығарылған)' : '';
      const figure = `${latest.year} жылы ${counted(latest.value, latest.bound, unit)} тіркелді${derived}`;
      if (latest.definitionChanged) return `${figure}; сол жылы анықтама өзгерді`;
      // A headline has no room to say that different bodies counted; then it says less.
      if (!range || latestStandsAlone || range.severalProviders) return figure;
      const whole = `${figure}; ${range.years[0]} жылдан бергі толық жылдарда: ${between(range)}`;
      return countWords(whole) > LONGEST_HEADLINE ? figure : whole;
    },
    finding({ latest, range, latestStandsAlone, partialYears, missingYears }, unit, reason) {
      const sentences: string[] = [];
      if (latest) {
        const derived = latest.derived ? '; бұл көрсеткіш есептеп шығарылған' : '';
        sentences.push(`${latest.year} жылы ${counted(latest.value, latest.bound, unit)} тіркелді${derived}.`);
        if (latestStandsAlone)
          sentences.push(`${latest.year} жылғы көрсеткішті алдыңғы жылдармен салыстыруға болмайды.`);
      }
      if (range) {
        const from = range.years[0] ?? 0;
        const to = range.years.at(-1) ?? 0;
        const bodies = range.severalProviders ? '; оларды әртүрлі мекемелер есептеген' : '';
        const whole = to - from + 1 === range.years.length ? `${from}–${to}` : yearList(range.years);
        const went = range.direction === 'rose' ? 'өсті' : 'азайды';
        sentences.push(
          range.direction === 'none'
            ? `Толық жылдарда (${whole}): ${between(range)}${bodies}.`
            : `Бір анықтама бойынша тіркелген сан ${from}–${to} жылдары жыл сайын ${went}: ${between(range)}.`,
        );
      }
      if (reason) sentences.push(reason);
      if (partialYears.length)
        sentences.push(
          `${yearList(partialYears)} ${partialYears.length > 1 ? 'жылдар бойынша әр жылдың' : 'жылдың'} бір бөлігі ғана белгілі.`,
        );
      if (missingYears.length)
        sentences.push(
          `${yearList(missingYears)} ${missingYears.length > 1 ? 'жылдардың' : 'жылдың'} көрсеткіші табылмады.`,
        );
      return sentences;
    },
    columns: {
      period: 'Кезең',
      value: 'Тіркелген саны',
      kind: 'Дерек түрі',
      provider: 'Кім есептеген',
    },
    fullYear: 'толық жыл',
    partOfYear: 'жылдың бір бөлігі',
    noFigure: 'көрсеткіш табылмады',
    notComparable: 'Алдыңғы жылдармен салыстыруға болмайды',
    derived: 'есептеп шығарылған',
    provisional: 'алдын ала дерек',
    estimated: 'бағалау',
    legend: {
      partial: 'жылдың бір бөлігі',
      mixed: 'анықтама жыл ішінде өзгерді',
      provider: 'басқа мекеме есептеген',
      line: 'сол жылғы басқа санақ',
    },
    countedBy: (name) => `Есептеген: ${name}`,
  },

  timeline: {
    hint: 'Оқиғаны басыңыз: дереккөзі',
    heading({ span, count, period: years }) {
      if (span) return `${capital(text(span.words))} – ${lasting(span.length)}`;
      return `Уақыты көрсетілген ${count ? events(count) : 'оқиға жоқ'}${years ? `, ${period(years)}` : ''}`;
    },
    finding({ span, count, period: years, account, ahead, outside, hasRemarks }) {
      const sentences: string[] = [];
      for (const { title, period: day } of span?.ends ?? []) sentences.push(`${period(day)}: ${text(title)}.`);
      if (years) {
        const told = account ? `; олардың уақыты мен сипаттамасы мына дереккөз бойынша берілген: ${text(account)}` : '';
        sentences.push(`Тізімде ${events(count)} бар (${period(years)})${told}.`);
      }
      if (ahead)
        sentences.push(`${capital(COLLECTIVE[ahead] ?? `${number(ahead)} оқиға`)} тек жарияланған не жоспарланған.`);
      if (outside) sentences.push(`Бұдан бұрынғы немесе кейінгі ${events(outside)} мұнда көрсетілмеген.`);
      if (hasRemarks) sentences.push('Тізімге енбегені төменде айтылған.');
      return sentences;
    },
    lanes: (subject) => ({
      law: 'Заң және Парламент',
      government: 'Билік',
      against: `${capital(text(subject))}: қарсылар`,
      for: `${capital(text(subject))}: жақтаушылар`,
      context: 'Жалпы жағдай',
    }),
    when,
    month: shortMonth,
    season: (season, year) =>
      season ? `${year} жылғы ${['көктем', 'жаз', 'күз'][season - 1]}` : `${year - 1}–${year} жылғы қыс`,
    background: (years) => `Алдыңғы оқиғалар, ${years}`,
    later: (years) => `${years} жылдан кейін`,
    status: { occurred: 'болған', announced: 'жарияланған', planned: 'жоспарланған' },
    filter: 'Көрсету',
    shown: (shown, hidden) =>
      hidden
        ? `Көрсетілгені – ${number(shown)}, жасырылғаны – ${number(hidden)}; барлығы – ${events(shown + hidden)}`
        : `${events(shown)} көрсетілген`,
    link: 'Осы оқиғаға сілтеме',
    events: (words) => `Оқиғалар кезеңі: ${words}`,
    columns: { date: 'Уақыты', event: 'Оқиға', lane: 'Тарап', status: 'Мәртебесі' },
  },

  petitions: {
    heading(facts) {
      const two = sides(facts);
      if (two) {
        const [pro, contra] = [count(two.pro, facts.unit), again(two, facts.unit)];
        return `Хабарланғаны (${facts.subject}): жақтап – ${pro}, қарсы – ${contra}`;
      }
      return `Хабарланғаны: ${list(facts.petitions.map((each) => `«${each.name}» – ${count(each, facts.unit)}`))}`;
    },
    finding(facts) {
      const two = sides(facts);
      const said = (each: PetitionFacts['petitions'][number]) =>
        `«${each.name}» – ${count(each, facts.unit)} (${each.when})`;
      const reported = `Хабарлаған: ${facts.reportedBy}.`;
      if (!two) return [`${list(facts.petitions.map(said))}.`, reported];
      const opened = two.contra.opened ? ` (ашылған уақыты: ${period(two.contra.opened)})` : '';
      return [
        `${capital(facts.subject)} бойынша жақтап – ${count(two.pro, facts.unit)} (${two.pro.when}), қарсы петицияда – ${again(two, facts.unit)}${opened}.`,
        reported,
      ];
    },
    goal: (goal, value) => `мақсат: ${number(goal)}${value !== null && value >= goal ? ' (қол жеткізілді)' : ''}`,
    notComparable: 'Петициялар әртүрлі мерзім бойы ашық болған, сондықтан күндік қарқынын салыстыруға болмайды.',
    opened: (value) => `ашылған уақыты: ${period(value)}`,
    columns: {
      name: 'Петиция',
      value: 'Хабарланғаны',
      when: 'Қашан',
      opened: 'Ашылған уақыты',
    },
    unknown: 'белгісіз',
  },

  funnel: {
    heading: (facts) => capital(relation(facts, mostly(facts))),
    finding(facts) {
      const { first, next, branches, remainder } = facts;
      const sentences: string[] = [];
      const parts = branches.length ? branches : [next];
      const set = parts.every(({ short }) => short)
        ? `${noun(next)} – ${list(parts.map((part) => (branches.length ? `${amount(part)}${NO_BREAK}${part.short}` : amount(part))))}`
        : parts.map((part) => `«${part.name}» – ${amount(part)}`).join('; ');
      const { name, value, bound, unit } = first;
      const whole = value === null ? `${text(unit.other)} саны белгісіз` : counted(value, bound, unit);
      const beside = facts.relatedBy
        ? `${capital(facts.relatedBy)} бұл санмен қатар мынаны келтіреді`
        : 'Бұл санмен қатар келтірілген';
      sentences.push(`${capital(name)} (${facts.when}) – ${whole}. ${beside}: ${set}.`);
      if (next.value !== null)
        sentences.push(
          `${next.isSum ? 'Олардың қосындысы' : 'Барлығы'} – ${amount(next)}${first.value ? `: ${relation(facts)}` : ''}.`,
        );
      const [one, other] = [text(first.unit.one), text(next.unit.one)];
      const both = branches.length === 2 ? 'екі түрге де' : 'бірнеше түрге';
      const cautions = [
        one !== other && `${one} – ${other} емес`,
        branches.length > 1 && `бір ${other} ${both} кіруі мүмкін`,
      ].filter((each) => each !== false);
      if (cautions.length) sentences.push(`${capital(cautions.join(', ал '))}.`);
      if (remainder && remainder.value !== null)
        sentences.push(
          `Қалғаны – ${counted(remainder.value, remainder.bound, remainder.unit)}; ол ${remainder.isSubtraction ? kk.funnel.subtraction : kk.funnel.derived}.`,
        );
      return sentences;
    },
    percent({ whole, exact }, of) {
      if (exact) return `${of} санының ${whole}${NO_BREAK}пайызы`;
      return whole ? `${of} санының шамамен ${whole}${NO_BREAK}пайызы` : `${of} санының 1${NO_BREAK}пайызынан аз`;
    },
    perHundred({ whole, exact }, of) {
      const said = whole || exact ? `${exact ? '' : 'шамамен '}${whole}` : '1-ден аз';
      return `әр 100${NO_BREAK}${of} басына ${said} (біздің есебіміз)`;
    },
    scale: 'масштабы бірдей',
    both: 'бірі екі түрге де кіруі мүмкін',
    several: 'бірі бірнеше түрге кіруі мүмкін',
    rest: 'Қалған өтініштер бойынша эсседе іс аталмаған.',
    others: 'Қалғаны туралы дерек жоқ.',
    counted: 'дереккөзде берілген',
    sum: (kinds) => `біздің есебіміз: ${kinds === 2 ? 'екі' : 'барлық'} түрдің қосындысы`,
    subtraction: 'біздің есебіміз: шегерілген',
    derived: 'есептеп шығарылған',
    columns: {
      stage: 'Көрсеткіш',
      value: 'Саны',
      origin: 'Дерек түрі',
      share: 'Үлесі',
      period: 'Кезең',
      provider: 'Есептеген',
    },
    unknown: 'белгісіз',
  },
};
