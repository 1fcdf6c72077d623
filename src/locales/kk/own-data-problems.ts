import type { Place } from '../../core/data-error.js';
import { NO_BREAK, number } from './dates.js';
import { longest, problemSentence, type Problems } from '../own-data-problems.js';

/** The words that a column understands; they are the same in every language. */
const WORDS: Readonly<Record<string, string>> = {
  status:
    'normal, break, partial, missing, provisional, estimated немесе derived; оқиғалар тізімінде – occurred, announced немесе planned',
  bound: 'exact, more-than, at-least, about, almost, at-most немесе less-than',
  side: 'for немесе against',
  actor: 'law, government, against, for немесе context',
};

const PROBLEMS: Problems = {
  'unknown-data-set': (value) => `«${value}» деп аталатын деректер жиынтығы жоқ`,
  shape: misfit,
  'no-rows': () => 'баған атауларының астында бірде-бір жол жоқ',
  'too-many-rows': (value) => `жолдар саны – ${value}, ал ең көбі ${number(5000)}${NO_BREAK}жол оқылады`,
  'too-many-stages': (value) => `сатылар саны – ${value}, ал ең көбі 200${NO_BREAK}саты көрсетіледі`,
  'part-of-table': (value) =>
    `бетте кестенің бір бөлігі ғана көрсетілген (жолдар саны – ${value}): беттерге бөлуді өшіріңіз немесе деректерді файлмен беріңіз`,
  'too-many-columns': (value) => `бағандар саны – ${value}, ал ең көбі 200${NO_BREAK}баған оқылады`,
  'missing-column': (value, { choices = [], nearest }) => {
    const has = choices.length ? `; бары: ${choices.join(', ')}` : '';
    return `«${value}» бағаны жоқ${has}: ${nearest ? `«${nearest[0]}» атауын «${nearest[1]}» деп өзгертіңіз` : 'ол бірінші жолда немесе JSON жолдарында дәл осылай жазылуы керек'}`;
  },
  'unknown-column': (value) => `«${value}» бағаны мұнда оқылмайды, сондықтан ол пайдаланылмады`,
  'several-rows': (value, { choices = [] }) =>
    `«${value}» бағаны жолдарды ажыратады (${choices.join(', ')}), ал бір қатар ғана сызылады: біреуін таңдаңыз, мысалы pick="${value}=${choices[0] ?? ''}"`,
  'bad-pick': (value, { column, choices = [] }) =>
    column
      ? `бұл бағанның ешбір жолында «${value}» жоқ; бары: ${choices.join(', ')}`
      : `таңдайтын «${value}» бағаны жоқ; бары: ${choices.join(', ')}`,
  guessed: (value, { column, choices }) => {
    if (!column) return `бұл ескі ${value} кодтауына ұқсайды, солай оқылды: файлды UTF-8 түрінде сақтаңыз`;
    return choices
      ? `«${value}» «${choices[0]}» деп оқылды, бүкіл «${column}» бағаны солай`
      : `«${value}» «${column}» бағаны деп алынды`;
  },
  'passed-over': (value) => `«${value}» кестеге жатпайды, ол өткізіп жіберілді`,
  'count-path': (value) => `бұл кесте емес, ішінде саны бар жауап: count-path="${value}" деп көрсетіңіз`,
  address: (value) => `«${value}» мекенжайына рұқсат жоқ: ол https деп басталуы немесе осы сайтта болуы керек`,
  unreachable: (value) =>
    `«${value}» мекенжайына қосылу мүмкін болмады немесе ол басқа сайттардың оқуына рұқсат бермейді`,
  status: (value) => `сервер қате туралы жауап берді (${value})`,
  timeout: () => 'сервер он секунд ішінде жауап бермеді',
  'too-large': () => `файл көлемі 2${NO_BREAK}мегабайттан асады`,
  empty: () => 'файл бос',
  'not-data': () => 'деректердің орнына веб-бет келді',
  encoding: () => 'әріптерді оқу мүмкін болмады: файлды UTF-8 кодтауымен сақтаңыз',
  'bad-json': () => 'файл жарамды JSON емес',
  'no-count': (value) => (value ? `«${value}» – санақ нәтижесі емес` : 'көрсетілген жерде санақ нәтижесі жоқ'),
  'bad-number': badNumber,
  'ambiguous-number': (value) => `«${value}» екі түрлі сан ретінде оқылуы мүмкін: мыңдықтарды бөлмей жазыңыз`,
  'bad-period': badPeriod,
  'ambiguous-period': (value) =>
    `«${value}» бірнеше күнді білдіруі мүмкін, өйткені оны кесте бағдарламасы өзгерткен: year, from_month және to_month бағандарын немесе мәтін пішіміндегі ұяшықта 2020-09-23 түріндегі күнді пайдаланыңыз`,
  'bad-word': badWord,
  'too-long': (value, place) => `«${value}» тым ұзын: ең көбі ${number(longest(place))}${NO_BREAK}таңба оқылады`,
  duplicate: (value) => `«${value}» мұнда екінші рет кездеседі: екеуінің бірін қалдырыңыз`,
  'unknown-parent': (value) => `«${value}» деген id жоқ: жоғарғы сатының id белгісін жазыңыз`,
  'larger-than-parent': (value) => `«${value}» мәні өзі кіретін сатының мәнінен үлкен`,
  'end-before-start': (value, { choices }) =>
    choices
      ? `айлар келесі жылға өтеді: олардың және жылдың орнына period бағанын жазыңыз, мысалы ${choices[0]}`
      : `«${value}» басталмай тұрып аяқталады: алдымен ертерек күнді жазыңыз`,
  'irregular-periods': (value) =>
    `«${value}» уақыт осіне сыймайды: сандарды апта, ай, тоқсан не жыл бойынша қосыңыз, барлық жолда бірдей болсын`,
  'future-date': (value) => `«${value}» уақыты әлі келген жоқ: тек басталып қойғаны оқылады`,
  'bad-goal': (value) => `мақсат нөлден үлкен бүтін сан болуы керек, ал берілгені – «${value}»`,
};

/** What is wrong, where, and what would be right. */
export const problem = problemSentence(
  PROBLEMS,
  (row) => `${row}-жол`,
  (name) => `«${name}» бағаны`,
);

function misfit(value: string, { row, column }: Place): string {
  const unfit = `«${value}» бұл жерге сәйкес келмейді`;
  if (column === 'parent') {
    const why =
      'бірінші саты біреу ғана болады, оның parent ұяшығы бос; қалғандары parent ұяшықтары арқылы соған әкеледі';
    return value ? `${unfit}: ${why}` : `бұл ұяшық бос: ${why}`;
  }
  if (column === 'id' && value) return `«${value}» – жалғыз саты, ал кемінде екі саты болуы керек`;
  if (column && !value) return 'бұл қажет, бірақ бос тұр';
  if (column && column === value) return 'екі бағанның атауы осындай: бірінің атауын өзгертіңіз немесе алып тастаңыз';
  if (column && /^\d[\d\s.'’]*,\d+$/.test(value)) {
    return `«${value}» бір сан болуы мүмкін: оны тырнақшаға алыңыз немесе үтірсіз жазыңыз`;
  }
  if (column) return unfit;
  if (row && value) {
    return `${unfit}: бірінші жолда баған атаулары тұруы керек, ал ішінде бөлгіш таңба бар ұяшықтың алды-артында тырнақша болуы керек`;
  }
  if (row) return 'жолдағы ұяшықтар баған атауларынан көп: ішінде бөлгіш таңба бар ұяшықты тырнақшаға алу керек';
  if (value)
    return `«${value}» мұнда оқылатындай бөлінбеген: үтірді, нүктелі үтірді немесе табуляцияны – солардың бірін ғана пайдаланыңыз`;
  return 'деректер мұнда оқылатын пішінде емес: баған атаулары бар кесте немесе ішінде «rows» тізімі бар JSON керек';
}

function badNumber(value: string): string {
  if (/^(?:0|[1-9]\d{0,11})(?:\.\d+)?$/.test(value)) return `«${value}» – мәтін: оны JSON ішінде тырнақшасыз жазыңыз`;
  if (/^\d{13,}/.test(value)) return `«${value}» мұнда оқылатын кез келген саннан үлкен`;
  return `«${value}» сан ретінде оқылмайды: 1234 немесе 1234.5 түрінде жазыңыз, bound бағанына about немесе more-than деп қойыңыз не ұяшықты бос қалдырыңыз`;
}

function badPeriod(value: string, { column }: Place): string {
  if (column === 'year') return value ? `«${value}» – жыл емес: 2020 түрінде жазыңыз` : 'жыл бос тұр';
  if (column === 'from_month' || column === 'to_month') {
    return value
      ? `«${value}» – ай емес: 1–12 аралығындағы санды жазыңыз`
      : 'бір ғана ай берілген: бірінші және соңғы айды қоса жазыңыз немесе екеуін де жазбаңыз';
  }
  return `«${value}» кезең ретінде оқылмайды: 2020, 2020-09 немесе 2020-09-23 түрінде жазыңыз`;
}

function badWord(value: string, { column = '' }: Place): string {
  if (column === 'unit')
    return `бірлігі «${value}» болатын сандар бірлігі басқа сандармен қатар тұра алмайды: бірін алып тастаңыз`;
  const words = WORDS[column];
  return `«${value}» мұнда түсінілетін сөздердің қатарында жоқ${words ? `: ${words}` : ''}`;
}
