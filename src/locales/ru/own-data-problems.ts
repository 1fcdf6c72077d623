import type { Place } from '../../core/data-error.js';
import { NO_BREAK, number } from './dates.js';
import { longest, problemSentence, type Problems } from '../own-data-problems.js';

/** The words that a column understands; they are the same in every language. */
const WORDS: Readonly<Record<string, string>> = {
  status:
    'normal, break, partial, missing, provisional, estimated или derived; в списке событий — occurred, announced или planned',
  bound: 'exact, more-than, at-least, about, almost, at-most или less-than',
  side: 'for или against',
  actor: 'law, government, against, for или context',
};

const PROBLEMS: Problems = {
  'unknown-data-set': (value) => `набора данных «${value}» нет`,
  shape: misfit,
  'no-rows': () => 'под названиями столбцов нет строк',
  'too-many-rows': (value) => `число строк: ${value}, а читается не более ${number(5000)}`,
  'too-many-stages': (value) => `число стадий: ${value}, а показывается не более 200`,
  'part-of-table': (value) =>
    `на странице показана только часть таблицы (строк: ${value}): отключите в ней разбивку на страницы или дайте данные файлом`,
  'too-many-columns': (value) => `число столбцов: ${value}, а читается не более 200`,
  'missing-column': (value, { choices = [], nearest }) => {
    const has = choices.length ? `; есть ${choices.join(', ')}` : '';
    return `нет столбца «${value}»${has}: ${nearest ? `переименуйте «${nearest[0]}» в «${nearest[1]}»` : 'он должен быть назван в первой строке или в строках JSON, именно так'}`;
  },
  'unknown-column': (value) => `столбец «${value}» здесь не читается, поэтому он не использован`,
  'several-rows': (value, { choices = [] }) =>
    `столбец «${value}» различает строки (${choices.join(', ')}), а рисуется один ряд: выберите один, например pick="${value}=${choices[0] ?? ''}"`,
  'bad-pick': (value, { column, choices = [] }) =>
    column
      ? `ни в одной строке этого столбца нет «${value}»; есть ${choices.join(', ')}`
      : `столбца «${value}», по которому выбирать, нет; есть ${choices.join(', ')}`,
  guessed: (value, { column, choices }) => {
    if (!column) return `похоже на старую кодировку ${value}, так и прочитано: сохраните файл в UTF-8`;
    return choices
      ? `«${value}» прочитано как «${choices[0]}», и так весь столбец «${column}»`
      : `«${value}» принято за столбец «${column}»`;
  },
  'passed-over': (value) => `«${value}» не относится к таблице и пропущено`,
  'count-path': (value) => `это ответ, в котором есть число, а не таблица: укажите count-path="${value}"`,
  address: (value) => `адрес «${value}» не разрешен: он должен начинаться с https или быть на этом сайте`,
  unreachable: (value) => `адрес «${value}» недоступен или не разрешает другим сайтам читать данные`,
  status: (value) => `сервер ответил ошибкой (${value})`,
  timeout: () => 'сервер не ответил за десять секунд',
  'too-large': () => `файл больше 2${NO_BREAK}МБ`,
  empty: () => 'файл пуст',
  'not-data': () => 'вместо данных пришла веб-страница',
  encoding: () => 'буквы не удалось прочитать: сохраните файл в кодировке UTF-8',
  'bad-json': () => 'в файле неверный JSON',
  'no-count': (value) => (value ? `«${value}» — это не число для счетчика` : 'в указанном месте нет числа'),
  'bad-number': badNumber,
  'ambiguous-number': (value) => `«${value}» можно прочитать как два разных числа: напишите число, не разделяя тысячи`,
  'bad-period': badPeriod,
  'ambiguous-period': (value) =>
    `«${value}» может означать несколько дат, потому что значение изменила программа таблиц: используйте столбцы year, from_month и to_month или дату вида 2020-09-23 в ячейке с текстовым форматом`,
  'bad-word': badWord,
  'too-long': (value, place) =>
    `«${value}» — слишком длинное значение: читается не более ${number(longest(place))}${NO_BREAK}знаков`,
  duplicate: (value) => `«${value}» встречается здесь второй раз: оставьте одно из двух`,
  'unknown-parent': (value) => `ни у одной строки нет id «${value}»: напишите id вышестоящей стадии`,
  'larger-than-parent': (value) => `«${value}» больше, чем стадия, частью которой это является`,
  'end-before-start': (value, { choices }) =>
    choices
      ? `месяцы переходят в следующий год: вместо них и года напишите столбец period, например ${choices[0]}`
      : `«${value}»: конец раньше начала, сначала напишите более раннюю дату`,
  'irregular-periods': (value) =>
    `«${value}» не имеет места на оси: сложите числа по неделям, месяцам, кварталам или годам, во всех строках одинаково`,
  'future-date': (value) => `«${value}» еще не наступило: читается только то, что уже началось`,
  'bad-goal': (value) => `цель — это целое число больше 0, а не «${value}»`,
};

/** What is wrong, where, and what would be right. */
export const problem = problemSentence(
  PROBLEMS,
  (row) => `строка ${row}`,
  (name) => `столбец «${name}»`,
);

function misfit(value: string, { row, column }: Place): string {
  const unfit = `«${value}» сюда не подходит`;
  if (column === 'parent') {
    const why = 'первая стадия одна, и ячейка parent у нее пуста; все остальные ведут к ней через свои ячейки parent';
    return value ? `${unfit}: ${why}` : `эта ячейка пуста: ${why}`;
  }
  if (column === 'id' && value) return `«${value}» — единственная стадия, а их должно быть не меньше двух`;
  if (column && !value) return 'это значение нужно, а ячейка пуста';
  if (column && column === value) return 'так называются два столбца: переименуйте один или уберите его';
  if (column && /^\d[\d\s.'’]*,\d+$/.test(value)) {
    return `«${value}» может быть одним числом: возьмите его в кавычки или напишите без запятой`;
  }
  if (column) return unfit;
  if (row && value) {
    return `${unfit}: в первой строке должны стоять названия столбцов, а ячейка, в которой есть разделитель, должна быть в кавычках`;
  }
  if (row)
    return 'в строке больше ячеек, чем названий столбцов: ячейку, в которой есть разделитель, возьмите в кавычки';
  if (value)
    return `«${value}» разделено не так, как здесь читается: используйте запятые, точки с запятой или табуляцию, что-то одно`;
  return 'данные не в том виде, который здесь читается: нужна таблица с названиями столбцов или JSON со списком «rows»';
}

function badNumber(value: string): string {
  if (/^(?:0|[1-9]\d{0,11})(?:\.\d+)?$/.test(value)) return `«${value}» — это текст: напишите его в JSON без кавычек`;
  if (/^\d{13,}/.test(value)) return `«${value}» больше любого числа, которое здесь читается`;
  return `«${value}» не читается как число: напишите его в виде 1234 или 1234.5, поставьте about или more-than в столбец bound или оставьте ячейку пустой`;
}

function badPeriod(value: string, { column }: Place): string {
  if (column === 'year') return value ? `«${value}» — это не год: напишите его в виде 2020` : 'год не указан';
  if (column === 'from_month' || column === 'to_month') {
    return value
      ? `«${value}» — это не месяц: напишите число от 1 до 12`
      : 'указан один месяц: напишите оба, первый и последний, или ни одного';
  }
  return `«${value}» не читается как период: напишите его в виде 2020, 2020-09 или 2020-09-23`;
}

function badWord(value: string, { column = '' }: Place): string {
  if (column === 'unit')
    return `числа в единицах «${value}» не могут стоять рядом с числами в других единицах: уберите одни из них`;
  const words = WORDS[column];
  return `«${value}» не входит в число слов, которые здесь понятны${words ? `: ${words}` : ''}`;
}
