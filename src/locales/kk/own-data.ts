import { parsePeriod } from '../../core/period.js';
import { date, NO_BREAK, number, partOfYear, period, shortDate, shortMonth } from './dates.js';
import { periodLabel } from '../own-data-periods.js';
import type { OwnDataMessages } from '../own-data.js';
import { problem } from './own-data-problems.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const offence = 'тіркелген құқық бұзушылық';

/** What is said of own data in Kazakh. Nouns behind a number stay in the singular. */
export const ownData: OwnDataMessages = {
  language: 'kk',
  problem,
  notShown: (error) => `Бұл деректерді көрсету мүмкін болмады. ${problem(error)}`,
  notRenewed: (error) => `Жаңа деректерді алу мүмкін болмады; мына деректер бұрынғы. ${problem(error)}`,
  rowsNotShown: (count) => `Жолдардың бір бөлігі көрсетілмеген (${number(count)}).`,
  sourceNotGiven(what) {
    if (what.length > 12) return `Дереккөзі көрсетілмеген көрсеткіштер саны: ${number(what.length)}.`;
    const named = what.join(', ');
    // A period may end in "2020 ж.", which has its full stop.
    return `Дереккөзі көрсетілмеген: ${named}${named.endsWith('.') ? '' : '.'}`;
  },
  offence: { one: offence, few: offence, other: offence },
  case: { one: 'іс', other: 'іс' },
  signature: { one: 'қол', other: 'қол' },
  asCounted: 'дереккөздің есебі бойынша',
  trendTitle: (unit) => `${capital(unit)}: кезеңдер бойынша`,
  trendSubtitle: 'Бұл – тіркелгендердің саны: ол іс жүзінде қанша болатынын көрсетпейді.',
  trendSubtitleOwn: 'Сандар дереккөзде қалай берілсе, солай көрсетілген: олар болған жайттың бәрін қамтымауы мүмкін.',
  breakIn: (year) => `${year}${NO_BREAK}ж.: анықтама өзгерді`,
  breakReason: (year) => `${year} жылдан бастап көрсеткіштерді бұрынғылармен салыстыруға болмайды.`,
  breakAt: (label) => `${label}: анықтама өзгерді`,
  breakAtReason: (label) => `«${label}» кезеңінен бастап көрсеткіштерді бұрынғылармен салыстыруға болмайды.`,
  periodLabel: periodLabel({
    month: (month, year) => `${year}${NO_BREAK}ж. ${shortMonth(month)}`,
    quarter: (quarter, year) => `${year}${NO_BREAK}ж. ${quarter}-тоқсан`,
    part: (part, year) => `${year}${NO_BREAK}ж. ${part}`,
    ends: ({ start, end }) => `${shortDate(start)} – ${shortDate(end)}`,
    partOfYear,
  }),
  partlyKnown: 'бір бөлігі ғана белгілі',
  rounded: 'Сандар дөңгелектеп көрсетілген; жүктеп алынған файлда олар қалай берілсе, солай тұр.',
  funnelTitle: 'Рәсімнің сатылары',
  funnelSubtitle: 'Бұл – әр сатыда тіркелгендердің саны: ол іс жүзінде қанша болатынын көрсетпейді.',
  others: 'Қалғаны туралы дерек жоқ.',
  oneScale: 'масштабы бірдей',
  unlikeUnits: (one, other) => `${one} – ${other} емес`,
  mayOverlap: (kinds) => `бірі ${kinds === 2 ? 'екі түрге де' : 'бірнеше түрге'} кіруі мүмкін`,
  moreTogether: 'қосындысы осы сатыдан көп: олар қабаттасады немесе оның бөліктері емес',
  timelineTitle: 'Уақыты көрсетілген оқиғалар',
  timelineSubtitle: 'Оқиғалардың уақыты дереккөздер бойынша берілген.',
  petitionsTitle: 'Петициялар',
  petitionsSubtitle: 'Сандар хабарланған күйінде берілген. Олар мұнда тексерілмейді.',
  matter: 'осы мәселе',
  whoever: 'осы деректердің дереккөзі',
  periodNotGiven: 'уақыты көрсетілмеген',
  petitionAt: (name, when) => `${name}, ${period(parsePeriod(when))}`,
  openedApart: 'Петициялар әртүрлі уақытта ашылған, сондықтан күндік қарқынын салыстыруға болмайды.',
  petitionOfPage: 'осы петиция',
  asOf: (day, time) => `${date(parsePeriod(day).start)}, сағат ${time} жағдайы бойынша`,
  stale: 'Бұл сан біраз уақыттан бері жаңартылмаған, ескіруі мүмкін.',
};
