import { date, NO_BREAK, number, partOfYear, period, when } from './dates.js';
import type { Messages } from '../messages.js';
import { capital, text, hedged, unitWords, list, events, SUBTRACTION } from './counts.js';

/** A list that ends in "2020 ж." has its full stop. */
const sentence = (words: string) => (words.endsWith('.') ? words : `${words}.`);

/** "12-ескертпе", "8 және 9-ескертпелер". */
const essayNotes = (numbers: readonly string[]) => `${list(numbers)}-ескертпе${numbers.length > 1 ? 'лер' : ''}`;

export const messages: Messages = {
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
    read: (value) => `оқылды: ${date(value)}`,
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
    mixed: 'анықтама жыл ішінде өзгерді',
    doNotCompare: 'салыстыруға болмайды',
    before: (when) => `${/^\d+$/.test(when) ? `${when} жылға` : `«${when}» кезеңіне`} дейін басқаша есептелген`,
    noFullYear: 'толық жылға көрсеткіш табылмады',
    otherBody: 'басқа мекеме',
  },

  timeline: {
    hint: 'Оқиғаны басыңыз: дереккөзі',
    lanes: (subject) => ({
      law: 'Заң және Парламент',
      government: 'Билік',
      against: `${capital(text(subject))}: қарсылар`,
      for: `${capital(text(subject))}: жақтаушылар`,
      context: 'Жалпы жағдай',
    }),
    when,
    earlier: 'Бұрын',
    later: 'Кейін',
    pale: 'Бозғылт белгі: күні белгісіз.',
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
    goal: (goal, value) => `мақсат: ${number(goal)}${value !== null && value >= goal ? ' (қол жеткізілді)' : ''}`,
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
    rest: 'Қалған өтініштер бойынша эсседе іс аталмаған.',
    counted: 'дереккөзде берілген',
    sum: (kinds) => `біздің есебіміз: ${kinds === 2 ? 'екі' : 'барлық'} түрдің қосындысы`,
    subtraction: SUBTRACTION,
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
