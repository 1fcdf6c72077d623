import { expect } from 'chai';
import { footerLine } from '../../src/locales/footer-words.js';
import { messages as en } from '../../src/locales/en/messages.js';
import type { Petition } from '../../src/petition-counter/data.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { counterHead, counterLabel, nameOf, whoAndWhen } from '../../src/petition-counter/view-words.js';
import { bundledPetitions, petition, petitionsOf } from '../support/petitions-of.js';

describe('petition words', () => {
  it('names beside a source the petitions that rest on it', () => {
    const model = counterModel(bundledPetitions);
    expect(['petition-for', 'petition-against', 'x'].map((id) => counterLabel(id, model, en))).to.deep.equal([
      'For the Bill',
      'Against the Bill',
      '',
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADS: readonly (readonly [name: string, petition: Petition, expected: string])[] = [
    ['a bundled count', bundledPetitions.petitions[0]!, 'over 80,000 votes · For the Bill, two weeks after its launch in December 2020'],
    ['a count', petition('a', 5), '5 votes · Petition a, December 2020'],
    ['one vote', petition('a', 1, { bound: 'at-least' }), 'at least 1 vote · Petition a, December 2020'],
    ['what is not known', petition('a', null), 'not known · Petition a, December 2020'],
    ['about a month', petition('a', 5, { period: '2020-12~' }), '5 votes · Petition a, about December 2020'],
  ];

  for (const [name, given, expected] of HEADS) {
    it(`rules 4 and 7: the card of ${name} is headed "${expected}"`, () => {
      const model = counterModel(petitionsOf([given]));
      expect(
        [given.id, 'nothing'].map((id) => footerLine(counterHead(id, model, en)).replaceAll('\u00a0', ' ')),
      ).to.deep.equal([expected, '']);
    });
  }

  it('calls a bar by its petition, or as the data say', () => {
    const label = { en: 'Petition a, 1 October 2020' };
    const { counts } = counterModel(petitionsOf([petition('a', 5, { label }), petition('b', 5)]));
    expect(counts.map((count) => nameOf(count, en))).to.deep.equal(['Petition a, 1 October 2020', 'Petition b']);
  });

  const organiser = { en: 'The organiser' };
  const periodWords = { en: 'two weeks later' };
  // One case on one line reads as a table.
  // prettier-ignore
  const WHO_AND_WHEN: readonly (readonly [name: string, more: Partial<Petition>, expected: readonly string[]])[] = [
    ['who gathers, and since when', { organiser, opened: '2020-10-06', periodWords }, ['The organiser', 'opened 6 October 2020']],
    ['when it was counted, where nobody says when it opened', { organiser, periodWords }, ['The organiser', 'two weeks later']],
    ['since when, where nobody says who gathers', { opened: '2020-12' }, ['opened December 2020']],
    ['nothing where nobody says either', {}, []],
    ['nothing that its name says', { label: { en: 'A, in May' }, periodWords }, []],
  ];

  for (const [name, more, expected] of WHO_AND_WHEN) {
    it(`rule 8: says under a bar ${name}`, () => {
      const [count] = counterModel(petitionsOf([petition('a', 5, more)])).counts;
      expect(whoAndWhen(count!, en)).to.deep.equal(expected);
    });
  }

  it('rule 8: says under the bundled bars who gathers the votes, or that the essay does not', () => {
    expect(counterModel(bundledPetitions).counts.map((count) => whoAndWhen(count, en))).to.deep.equal([
      ['organiser of the petition for the Bill (NeMolchi.KZ)', 'opened December 2020'],
      ['organiser not named in the essay', 'opened 6 October 2020'],
    ]);
  });
});
