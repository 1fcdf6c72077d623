import { expect } from 'chai';
import { checkEvidence } from '../../scripts/data/check-evidence.js';
import { checkSchema } from '../../scripts/data/check-schema.js';
import type { DataPackage, Row } from '../../scripts/data/data-package.js';
import { byId, changed, readDataFolder, without } from '../support/data-folder.js';

const problemsOf = (data: DataPackage) => [...checkSchema(data), ...checkEvidence(data)];

describe('the check of sentences', () => {
  let data: DataPackage;
  before(async () => {
    data = await readDataFolder();
  });

  const cellOf = (table: string, id: string, column: string) => data.tables[table]?.find(byId(id))?.[column] ?? '';
  const translation = (key: string) => (row: Row) => `${row['table']} ${row['id']} ${row['column']}` === key;
  const headline = (text: string) => changed(data, 'datasets', byId('criminal-offences'), { headline_en: text });

  it('finds nothing wrong with what is published', () => {
    expect(problemsOf(data)).to.deep.equal([]);
  });

  it('names file, row and column of a number that there is not', () => {
    expect(problemsOf(headline('Kazakhstan: {trend-1999|1} domestic violence offences'))).to.include(
      'datasets.csv criminal-offences headline_en: no number "trend-1999", got "Kazakhstan: {trend-1999|1} domestic violence offences"',
    );
    expect(problemsOf(headline('{offences}')).join('\n')).to.include(
      'datasets.csv criminal-offences headline_en: braces that are no number',
    );
  });

  it('names file, row and column of a headline of 13 words', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(problemsOf(headline(long))).to.include(
      `datasets.csv criminal-offences headline_en: 13 words, at most 12, got "${long}"`,
    );
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const LONG: readonly (readonly [table: string, id: string, column: string, cell: string, expected: string])[] = [
    ['datasets', 'campaign', 'subtitle_en', 'x'.repeat(86), '86 characters, at most 85'],
    ['datasets', 'campaign', 'finding_en', 'word '.repeat(31).trim(), '31 words, at most 30'],
    ['datasets', 'campaign', 'caveat_2_en', 'word '.repeat(16).trim(), '16 words, at most 15'],
    ['campaign-timeline', 'codes-2014', 'title_en', 'word '.repeat(10).trim(), '10 words, at most 9'],
    ['later-events', 'x-2024-06-16', 'description_en', 'word '.repeat(19).trim(), '19 words, at most 18'],
  ];

  for (const [table, id, column, cell, expected] of LONG) {
    it(`says of ${table} ${id} ${column}: ${expected}`, () => {
      expect(problemsOf(changed(data, table, byId(id), { [column]: cell }))).to.include(
        `${table}.csv ${id} ${column}: ${expected}, got "${cell}"`,
      );
    });
  }

  it('counts the words and characters of translations too, with a fifth more of the latter', () => {
    const key = 'datasets petitions subtitle';
    const en = cellOf('datasets', 'petitions', 'subtitle_en');
    const long = changed(data, 'translations-ru', translation(key), { en, text: 'ж'.repeat(103) });
    expect(problemsOf(long)).to.deep.equal([
      `translations-ru.csv ${key} text: 103 characters, at most 102, got "${'ж'.repeat(103)}"`,
    ]);
  });

  it('wants every sentence read again whose number has changed, in every language', () => {
    const problems = problemsOf(changed(data, 'offence-trend', byId('trend-2024'), { value: '3400' })).join('\n');
    expect(problems).to.include('datasets.csv criminal-offences headline_en: read with "3,382", which is now "3,400"');
    expect(problems).to.match(/datasets\.csv criminal-offences finding_en: read with "3,382"/);
    for (const language of ['ru', 'kk'])
      expect(problems).to.match(
        new RegExp(`translations-${language}\\.csv datasets criminal-offences headline text: read with "3\u00a0382"`),
      );
  });

  it('wants it read again when only the hedge has changed, or the number is not printed', () => {
    const hedge = changed(data, 'petition-counter', byId('petition-for'), { bound: 'about' });
    expect(problemsOf(hedge).join('\n')).to.include('read with "over 80,000", which is now "about 80,000"');
    const silent = changed(data, 'attrition-funnel', byId('funnel-reports'), { value: '160000' });
    expect(problemsOf(silent).join('\n')).to.include(
      'datasets.csv case-attrition headline_en: read with "about 130,000"',
    );
    const date = changed(data, 'campaign-timeline', byId('recall-2021-01-21'), { date: '2021-01-22' });
    expect(problemsOf(date).join('\n')).to.include(
      'datasets.csv campaign headline_en: read with "120", which is now "121"',
    );
  });

  it('wants the same numbers in a translation', () => {
    const key = 'datasets criminal-offences caveat_2';
    const text = '2025 год не показан: сообщения расходятся.';
    expect(problemsOf(changed(data, 'translations-ru', translation(key), { text })).join('\n')).to.include(
      `translations-ru.csv ${key} text: must state "conflict-2025-full conflict-2025-part"`,
    );
  });

  it('names file, row and column of a source without a label', () => {
    expect(problemsOf(changed(data, 'sources', byId('caravan'), { seen: '' }))).to.include(
      'sources.csv caravan seen: must not be empty, got ""',
    );
  });

  for (const language of ['ru', 'kk']) {
    it(`names file, row and column of a quote without its translation in ${language}`, () => {
      const key = 'citations essay-reports translation';
      const quote = cellOf('citations', 'essay-reports', 'quote');
      expect(problemsOf(without(data, `translations-${language}`, translation(key)))).to.deep.equal([
        `translations-${language}.csv ${key}: has no translation of "${quote}"`,
      ]);
    });
  }

  it('names file, row and column of a Russian unit without its plural, or its form behind 2 to 4', () => {
    const lacking = (column: string) =>
      problemsOf(without(data, 'translations-ru', translation(`units offences ${column}`)));
    expect(lacking('plural')).to.deep.equal([
      'translations-ru.csv units offences plural: has no translation of "criminal offences"',
    ]);
    expect(lacking('few')).to.deep.equal([
      'translations-ru.csv units offences few: a unit needs its form behind 2 to 4',
    ]);
  });

  it('has a spine of twelve', () => {
    expect(data.tables['campaign-timeline']?.filter(({ spine }) => spine === 'yes')).to.have.length(12);
  });
});
