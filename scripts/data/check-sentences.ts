import { cell, type DataPackage, problem, type Row, rowsOf } from './data-package.js';
import { asRead, hasLooseBraces, tokensIn, wordsToday } from './figures-in-words.js';
import { TRANSLATIONS } from '../../src/core/languages.js';

type Limit = { readonly words: number } | { readonly characters: number };

/** What a reader sees first is short: at most so many words, or characters in English and a fifth more elsewhere. */
const LIMITS: Readonly<Record<string, Readonly<Record<string, Limit>>>> = {
  datasets: {
    headline: { words: 12 },
    subtitle: { characters: 85 },
    part_subtitle: { characters: 85 },
    finding: { words: 30 },
    caveat_1: { words: 15 },
    caveat_2: { words: 15 },
  },
  'campaign-timeline': { title: { words: 9 }, short_title: { characters: 28 }, description: { words: 18 } },
  'later-events': { title: { words: 9 }, description: { words: 18 } },
};
const LONGER = 1.2;

/** A text, where it stands, and in which language it is. */
interface Sentence {
  readonly file: string;
  readonly row: Row;
  /** Column that holds the text. */
  readonly in: string;
  readonly table: string;
  readonly column: string;
  readonly language: string;
  readonly text: string;
}

/** Sentences: short enough, and nobody changes a number behind the back of whoever read them. */
export function checkSentences(data: DataPackage): string[] {
  const sentences = [...english(data), ...translated(data)];
  return [...sentences.flatMap((each) => [...checkTokens(each, data), ...checkLength(each)]), ...checkSameNumbers(data)];
}

function english(data: DataPackage): Sentence[] {
  return data.descriptor.resources.flatMap(({ name, schema }) =>
    schema.fields
      .filter((field) => field.name.endsWith('_en'))
      .flatMap((field) =>
        rowsOf(data, name).map((row) => ({
          file: name,
          row,
          in: field.name,
          table: name,
          column: field.name.slice(0, -3),
          language: 'en',
          text: cell(row, field.name),
        })),
      ),
  );
}

function translated(data: DataPackage): Sentence[] {
  return TRANSLATIONS.flatMap((language) =>
    rowsOf(data, `translations-${language}`).map((row) => ({
      file: `translations-${language}`,
      row: { ...row, id: `${cell(row, 'table')} ${cell(row, 'id')} ${cell(row, 'column')}` },
      in: 'text',
      table: cell(row, 'table'),
      column: cell(row, 'column'),
      language,
      text: cell(row, 'text'),
    })),
  );
}

function checkTokens({ file, row, in: column, language, text }: Sentence, data: DataPackage): string[] {
  const loose = hasLooseBraces(text) ? [problem(file, row, column, 'braces that are no number')] : [];
  const wrong = tokensIn(text).flatMap((token) => {
    const today = wordsToday(token, data.tables, language);
    if (today === null) return [problem(file, row, column, `no number "${token.ids.join('..')}"`)];
    if (today === token.words) return [];
    return [problem(file, row, column, `read with "${token.words}", which is now "${today}": read the sentence again`)];
  });
  return [...loose, ...wrong];
}

function checkLength({ file, row, in: column, table, column: of, language, text }: Sentence): string[] {
  const limit = LIMITS[table]?.[of];
  if (!limit) return [];
  const said = asRead(text);
  if ('words' in limit) {
    const count = countWords(said);
    return count > limit.words ? [problem(file, row, column, `${count} words, at most ${limit.words}`)] : [];
  }
  const most = Math.floor(limit.characters * (language === 'en' ? 1 : LONGER));
  return said.length > most ? [problem(file, row, column, `${said.length} characters, at most ${most}`)] : [];
}

/** A number with its no-break space is one word, a dash is none. */
const countWords = (text: string): number => text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A translation states the numbers of its original, whatever their order. */
function checkSameNumbers(data: DataPackage): string[] {
  const idsIn = (text: string) =>
    tokensIn(text)
      .map(({ ids, isPrinted }) => `${isPrinted ? '' : '?'}${ids.join('..')}`)
      .sort()
      .join(' ');
  return translated(data)
    .filter(({ row, text }) => idsIn(cell(row, 'en')) !== idsIn(text))
    .map(({ file, row }) => problem(file, row, 'text', `must state "${idsIn(cell(row, 'en'))}"`));
}
