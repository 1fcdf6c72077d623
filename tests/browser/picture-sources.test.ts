import { expect } from '@open-wc/testing';
import type { DataPackage } from '../../scripts/data/tables.js';
import { readDataFolder } from '../support/data-folder.js';
import { bundled, LANGUAGES, says } from '../support/posters.js';

const NAMES: Readonly<Record<string, string>> = {
  'criminal-offences': 'trend',
  'case-attrition': 'funnel',
  campaign: 'timeline',
  'later-events': 'later',
  petitions: 'petitions',
};

/** Ids of figures and events that a sentence is filled from: `{id|…}`, `{?id|…}`, `{first..second|…}`. */
const idsIn = (sentence: string) =>
  [...sentence.matchAll(/\{\??([^|}]+)\|/g)].flatMap(([, ids]) => (ids as string).split('..'));

describe('the source named in a picture', () => {
  let data: DataPackage;
  const rowsOf = (table: string) => data.tables[table] ?? [];
  const words = (value: string | undefined) => (value ?? '').split(' ').filter(Boolean);

  before(async () => {
    data = await readDataFolder();
  });

  /** From the headline to its figures, to where they are cited, to who said so. */
  function sourcesOf(dataset: string): string[] {
    const row = rowsOf('datasets').find(({ id }) => id === dataset);
    const ids = idsIn(row?.headline_en ?? '');
    const figures = ['offence-trend', 'attrition-funnel', 'petition-counter', 'campaign-timeline', 'later-events']
      .flatMap(rowsOf)
      .filter(({ id }) => ids.includes(id ?? ''));
    const cited = (figures.length ? figures : row ? [row] : []).flatMap(({ citations }) => words(citations));
    return rowsOf('citations')
      .filter(({ id }) => cited.includes(id ?? ''))
      .map(({ source }) => source ?? '');
  }

  for (const [dataset, name] of Object.entries(NAMES))
    it(`is that of the headline's number: ${name}`, () => {
      const { words: said, poster, link, post } = bundled[name]!('en');
      const named = rowsOf('sources').filter(({ short_en: short, where_en: where }) => {
        return [short, where].some((each) => each && said.brief.includes(each));
      });
      const sources = sourcesOf(dataset);
      expect(sources).to.not.be.empty;
      expect(
        named.some(({ id }) => sources.includes(id ?? '')),
        `${said.brief}: ${sources.join()}`,
      ).to.equal(true);
      for (const svg of [poster, link, post]) expect(says(svg, said.brief.split(' · ')[0]!)).to.equal(true);
    });

  for (const language of LANGUAGES)
    it(`is in each picture, in ${language}`, () => {
      for (const of of Object.values(bundled)) {
        const { words: said, poster, link, post } = of(language);
        for (const svg of [poster, link, post])
          expect(says(svg, said.brief.split(' · ')[0]!), said.brief).to.equal(true);
      }
    });
});
