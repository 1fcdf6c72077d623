import { expect } from '@open-wc/testing';
import type { Citation, Conflict, DataSet, Remark, Source } from '../../src/core/evidence.js';
import { type NoteEntry, numberNotes } from '../../src/core/notes.js';

const source = (id: string): Source => ({ id, publisher: id, seen: 'page' });
const citation = (id: string, from = id): Citation => ({ id, source: from });
const entry = (id: string, ...citations: string[]): NoteEntry => ({ id, citations });
const remark = (text: string, ...citations: string[]): Remark => ({ text: { en: text }, citations });
const conflict = (about: string, ...citations: string[]): Conflict => ({
  about,
  words: { en: `another ${about}` },
  reason: { en: 'It counts something else.' },
  citations,
});

const SOURCES = ['a', 'b', 'c', 'd', 'e'];

/** Five sources, each with one passage of its own name; `b` has a second, `b2`. */
const evidence = (more: Partial<DataSet> = {}) => ({
  sources: SOURCES.map(source),
  citations: [...SOURCES.map((id) => citation(id)), citation('b2', 'b')],
  conflicts: [],
  remarks: [],
  ...more,
});

const number = (entries: readonly NoteEntry[], more: Partial<DataSet> = {}) => numberNotes(evidence(more), entries);

const order = (entries: readonly NoteEntry[], more: Partial<DataSet> = {}) =>
  number(entries, more).list.map((note) => `${note.number} ${note.source.id}`);

describe('notes', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const ORDER: readonly (readonly [name: string, entries: readonly NoteEntry[], more: Partial<DataSet>, expected: readonly string[]])[] = [
    ['nothing for nothing', [], {}, []],
    ['nothing for an entry without a source', [entry('x')], {}, []],
    ['in the order of the entries, not of the sources', [entry('x', 'c'), entry('y', 'a')], {}, ['1 c', '2 a']],
    ['in the order within an entry', [entry('x', 'c', 'a')], {}, ['1 c', '2 a']],
    ['a source once, where it is first cited', [entry('x', 'c'), entry('y', 'a', 'c')], {}, ['1 c', '2 a']],
    ['two passages of a source once', [entry('x', 'b'), entry('y', 'b2')], {}, ['1 b']],
    ['conflicts after all entries', [entry('x', 'c'), entry('y', 'a')], { conflicts: [conflict('x', 'b')] }, ['1 c', '2 a', '3 b']],
    ['remarks last', [entry('x', 'c')], { remarks: [remark('r', 'a')], conflicts: [conflict('x', 'b')] }, ['1 c', '2 b', '3 a']],
    ['nothing for what is not cited', [entry('x', 'c')], {}, ['1 c']],
    ['nothing for a conflict about what is not shown', [entry('x', 'c')], { conflicts: [conflict('z', 'b')] }, ['1 c']],
    ['nothing for an unknown passage', [entry('x', 'nowhere', 'c')], {}, ['1 c']],
  ];

  for (const [name, entries, more, expected] of ORDER) {
    it(`numbers ${name}`, () => {
      expect(order(entries, more)).to.deep.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const NUMBERS: readonly (readonly [name: string, entries: readonly NoteEntry[], expected: readonly number[]])[] = [
    ['its own first source first', [entry('y', 'a', 'b'), entry('x', 'c', 'a')], [3, 1]],
    ['the number of another entry when they share a source', [entry('y', 'a'), entry('x', 'a')], [1]],
    ['one number for two passages of one source', [entry('x', 'b', 'b2')], [1]],
    ['no number without a source', [entry('y', 'a'), entry('x')], []],
    ['no number for an unknown passage', [entry('x', 'nowhere')], []],
    ['no number when it is not there', [entry('y', 'a')], []],
  ];

  for (const [name, entries, expected] of NUMBERS) {
    it(`gives an entry ${name}`, () => {
      expect(number(entries).numbersOf('x')).to.deep.equal(expected);
    });
  }

  it('puts an entry into the note of its first source only', () => {
    const { list } = number([entry('x', 'a', 'b'), entry('y', 'b'), entry('z', 'a')]);
    expect(list.map(({ entries }) => entries.map(({ id }) => id))).to.deep.equal([['x', 'z'], ['y']]);
  });

  it('keeps what a careful reader must know with its entry', () => {
    const { list } = number([{ id: 'x', citations: ['a'], text: { en: 'Implied, not said.' } }]);
    expect(list[0]?.entries[0]?.text?.en).to.equal('Implied, not said.');
  });

  it('lists the passages that were cited, and no others', () => {
    const { list } = number([entry('x', 'b2'), entry('y', 'a')]);
    expect(list.map(({ citations }) => citations.map(({ id }) => id))).to.deep.equal([['b2'], ['a']]);
  });

  it('lists passages that only a conflict or a remark cites', () => {
    const { list } = number([entry('x', 'a')], { conflicts: [conflict('x', 'b2')], remarks: [remark('r', 'b')] });
    expect(list[1]?.citations.map(({ id }) => id)).to.have.members(['b', 'b2']);
  });

  it('rule 8: shows every conflict in the note of the figure that it is about, with its own sources', () => {
    const conflicts = [conflict('x', 'b'), conflict('x', 'c', 'a'), conflict('y', 'd')];
    const { list } = number([entry('x', 'a'), entry('y', 'a')], { conflicts });
    const [x, y] = list[0]?.entries ?? [];
    expect(x?.conflicts.map(({ words, numbers }) => [words.en, numbers])).to.deep.equal([
      ['another x', [2]],
      ['another x', [3, 1]],
    ]);
    expect(y?.conflicts.map(({ words, numbers }) => [words.en, numbers])).to.deep.equal([['another y', [4]]]);
    expect(x?.conflicts.every(({ reason }) => reason?.en)).to.equal(true);
  });

  it('gives remarks their numbers, and keeps those that need no source', () => {
    const remarks = [remark('Nothing older was found.'), remark('Not 5 but 6.', 'c', 'a')];
    const notes = number([entry('x', 'a')], { remarks });
    expect(notes.remarks.map(({ text, numbers }) => [text.en, numbers])).to.deep.equal([
      ['Nothing older was found.', []],
      ['Not 5 but 6.', [2, 1]],
    ]);
  });

  it('numbers without gaps, so that every number leads to a note', () => {
    const entries = SOURCES.map((id, index) => entry(id, ...SOURCES.slice(index).toReversed()));
    const { list, numbersOf } = number(entries, { conflicts: [conflict('a', 'b2')], remarks: [remark('r', 'd')] });
    expect(list.map((note) => note.number)).to.deep.equal(list.map((_, index) => index + 1));
    for (const { id } of entries) expect(Math.max(...numbersOf(id))).to.be.at.most(list.length);
  });
});
