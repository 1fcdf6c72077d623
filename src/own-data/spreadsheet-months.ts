/**
 * The months as people and spreadsheets name them: English, German, Hungarian, Russian (also in the genitive), Kazakh,
 * in full and short. No form means two months, in whichever languages.
 */
const MONTHS: readonly string[] = [
  'january jan januar január январь января янв қаңтар қаң',
  'february feb februar február febr февраль февраля фев февр ақпан ақп',
  'march mar märz mär mrz március már márc март марта мар наурыз нау',
  'april apr április ápr апрель апреля апр сәуір сәу',
  'may mai május máj май мая мамыр мам',
  'june jun juni június jún июнь июня июн маусым мау',
  'july jul juli július júl июль июля июл шілде шіл',
  'august aug augusztus август августа авг тамыз там',
  'september sep sept szeptember sze szep szept сентябрь сентября сен сент қыркүйек қыр',
  'october oct oktober okt október октябрь октября окт қазан қаз',
  'november nov ноябрь ноября ноя нояб қараша қар',
  'december dec dezember dez декабрь декабря дек желтоқсан жел',
];

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** The month, 1–12, of a name in lower case and without a point; `null` when no language has it. */
export function monthNamed(name: string): number | null {
  return NUMBERS.get(name) ?? null;
}
