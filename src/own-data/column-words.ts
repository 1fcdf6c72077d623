/**
 * What tables call the columns that elements read, in English, Russian, Kazakh, and what offices of statistics and
 * TimelineJS write. A column has its own name first; of several words the earlier is the surer.
 */
const WORDS = {
  year: 'year|years|yr|time|fiscal year|calendar year|reference year|financial year|год|годы|отчётный год|жыл|jahr|año|année|anno',
  period: 'period|time period|date|период|дата|кезең|мерзім|datum|fecha',
  from_month: 'from month',
  to_month: 'to month',
  month: 'month|месяц|ай|monat|mes|mois',
  quarter: 'quarter|квартал|тоқсан|quartal|trimestre',
  week: 'week|неделя|апта|woche',
  day: 'day|день|күн',
  end: 'end|end date|дата окончания',
  end_year: 'end year',
  end_month: 'end month',
  end_day: 'end day',
  value:
    'value|values|count|counts|number|figure|total|n|obs value|signatures|signature count|votes|supporters|значение|значения|число|количество|всего|кол во|подписи|голоса|мәні|саны|барлығы|қол|дауыс|anzahl|wert|valor|nombre',
  status: 'status|obs status|obs flag|flag|статус',
  bound: 'bound',
  unit: 'unit|units|unit of measure|единица|единица измерения|бірлік|өлшем бірлігі',
  definition: 'definition|определение|анықтама',
  provider: 'provider|counted by|agency|кем учтено',
  source: 'source|sources|data source|источник|источники|дереккөз|quelle|fuente',
  url: 'url|link|address|ссылка|сілтеме',
  caveat: 'caveat|note|notes|footnote|примечание|примечания|ескертпе|ескерту',
  id: 'id',
  parent: 'parent',
  label: 'label|stage|step|outcome|name|этап|стадия|сатысы|кезең атауы',
  date: 'date|start date|start|year|дата|начало|күні|datum|fecha',
  title: 'title|headline|event|name|заголовок|событие|название|оқиға|атауы',
  actor: 'actor|group|кто',
  description: 'description|text|summary|details|описание|текст|сипаттама|мәтін',
  outcome: 'outcome',
  name: 'name|title|petition|action|название|петиция|атауы',
  side: 'side|позиция',
  opened: 'opened|opened at|created at|start date|начало|открыта',
} as const;

/** A column of some element, or a part of its date. */
export type Word = keyof typeof WORDS;

/** Words of a value that say nothing of what is counted. */
const PLAIN_VALUES = new Set(
  'value values count counts number figure total n obs value значение значения число количество всего кол во мәні саны барлығы anzahl wert valor nombre'
    .split(' ')
    .concat('obs value', 'кол во'),
);

/** A name as names are compared: small letters, and one blank for whatever parts its words. */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_.\-–:]+/g, ' ')
    .trim();

const RANKS = new Map(
  Object.entries(WORDS).map(([word, names]) => [word, names.split('|').map((name) => plainName(name))]),
);
const ALL = new Set([...RANKS.keys(), ...[...RANKS.values()].flat()].map(plainName));

/** How surely a name means a column, 0 for its own name; -1: it does not. */
export function rankOf(name: string, word: string): number {
  const plain = plainName(name);
  return plain === plainName(word) ? 0 : (RANKS.get(word)?.indexOf(plain) ?? -1) + 1 || -1;
}

/** Whether a column of some element has this name, or a word for it. */
export const isColumnWord = (name: string): boolean => ALL.has(plainName(name));

/** Whether a name says only that there are numbers. */
export const isPlainValue = (name: string): boolean => PLAIN_VALUES.has(plainName(name));
