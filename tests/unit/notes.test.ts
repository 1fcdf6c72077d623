import { expect } from 'chai';
import type { Citation, Conflict, DataSet, Remark, Source } from '../../src/core/evidence.js';
import { type NoteEntry, notesOf, type Passage } from '../../src/core/notes.js';
import { steps } from '../support/steps.js';

const source = (id: string): Source => ({ id, publisher: id, seen: 'page' });
const citation = (id: string, from = id): Citation => ({ id, source: from });
const entry = (id: string, ...citations: string[]): NoteEntry => ({ id, citations });
const remark = (text: string, ...citations: string[]): Remark => ({ text: { en: text }, citations });
/** Before its words are fetched. */
const unread = (...citations: string[]): Remark => ({ citations });
const other = (about: string, ...citations: string[]): Conflict => ({
  about,
  words: { en: `another ${about}` },
  reason: { en: 'It counts something else.' },
  citations,
});

const SOURCES = ['a', 'b', 'c', 'd', 'e'];

/** Five sources, each with one passage of its own name; `b` has a second, `b2`, and `lost` is of none of them. */
const known = (more: Partial<DataSet> = {}) => ({
  id: 'set',
  sources: SOURCES.map(source),
  citations: [...SOURCES.map((id) => citation(id)), citation('b2', 'b'), citation('lost', 'nowhere')],
  conflicts: [],
  remarks: [],
  ...more,
});

const notes = (entries: readonly NoteEntry[], more: Partial<DataSet> = {}) => notesOf(known(more), entries);

/** "b: b2 b" for a source and its passages. */
const shown = (passages: readonly Passage[] | undefined) =>
  passages?.map(({ source: { id }, citations }) => `${id}: ${citations.map((each) => each.id).join(' ')}`);

describe('notes', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const SOURCE_LISTS: readonly (readonly [name: string, entries: readonly NoteEntry[], more: Partial<DataSet>, expected: readonly string[]])[] = [
    ['nothing for nothing', [], {}, []],
    ['nothing for an entry without a source', [entry('x')], {}, []],
    ['in the order of the entries, not of the data', [entry('x', 'c'), entry('y', 'a')], {}, ['c: c', 'a: a']],
    ['in the order within an entry', [entry('x', 'c', 'a')], {}, ['c: c', 'a: a']],
    ['a source once, where it is first cited', [entry('x', 'c'), entry('y', 'a', 'c')], {}, ['c: c', 'a: a']],
    ['two passages of a source under it', [entry('x', 'b'), entry('y', 'a'), entry('z', 'b2')], {}, ['b: b b2', 'a: a']],
    ['a passage once, however many rest on it', [entry('x', 'b'), entry('y', 'b', 'b')], {}, ['b: b']],
    ['only the passages that are cited', [entry('x', 'b2')], {}, ['b: b2']],
    ['other counts after all entries', [entry('x', 'c'), entry('y', 'a')], { conflicts: [other('x', 'b')] }, ['c: c', 'a: a', 'b: b']],
    ['other counts of the data set itself', [entry('x', 'c')], { conflicts: [other('set', 'b')] }, ['c: c', 'b: b']],
    ['remarks last', [entry('x', 'c')], { remarks: [remark('r', 'a')], conflicts: [other('x', 'b')] }, ['c: c', 'b: b', 'a: a']],
    ['what only another count or a remark cites of a source', [entry('x', 'a')], { conflicts: [other('x', 'b2')], remarks: [remark('r', 'b')] }, ['a: a', 'b: b2 b']],
    ['the source of a remark whose words are not there yet', [entry('x', 'c')], { remarks: [unread('a')] }, ['c: c', 'a: a']],
    ['nothing for another count of what is not shown', [entry('x', 'c')], { conflicts: [other('z', 'b')] }, ['c: c']],
    ['nothing for a passage that is not there', [entry('x', 'nowhere', 'c')], {}, ['c: c']],
    ['nothing for a passage of a source that is not there', [entry('x', 'lost', 'c')], {}, ['c: c']],
  ];

  for (const [name, entries, more, expected] of SOURCE_LISTS) {
    it(`lists ${name}`, () => {
      expect(shown(notes(entries, more).list)).to.deep.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const ENTRIES: readonly (readonly [name: string, entries: readonly NoteEntry[], more: Partial<DataSet>, expected: readonly (readonly string[])[]])[] = [
    ['what rests on it first of all', [entry('x', 'a', 'b'), entry('y', 'b'), entry('z', 'a')], {}, [['x', 'z'], ['y']]],
    ['nothing that rests on another one first', [entry('x', 'a', 'b')], {}, [['x'], []]],
    ['nothing of other counts and remarks', [entry('x', 'a')], { conflicts: [other('x', 'b')], remarks: [remark('r', 'c')] }, [['x'], [], []]],
    ['an entry once, of which it has two passages', [entry('x', 'b', 'b2')], {}, [['x']]],
    ['an entry by its first passage that is there', [entry('x', 'nowhere', 'lost', 'c')], {}, [['x']]],
    ['an id once, by the first entry that has it', [entry('x', 'a'), entry('x', 'b')], {}, [['x'], []]],
  ];

  for (const [name, entries, more, expected] of ENTRIES) {
    it(`names beside a source ${name}`, () => {
      expect(notes(entries, more).list.map((each) => each.entries)).to.deep.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const PASSAGES: readonly (readonly [name: string, entries: readonly NoteEntry[], expected: readonly string[] | undefined])[] = [
    ['its own first source first', [entry('y', 'a', 'b'), entry('x', 'c', 'a')], ['c: c', 'a: a']],
    ['those of one source together, where it is first cited', [entry('x', 'b', 'a', 'b2')], ['b: b b2', 'a: a']],
    ['those of a source in its own order', [entry('y', 'b'), entry('x', 'b2', 'b')], ['b: b2 b']],
    ['one cited twice once', [entry('x', 'a', 'b', 'a')], ['a: a', 'b: b']],
    ['none of other entries', [entry('y', 'b'), entry('x', 'b2')], ['b: b2']],
    ['none that is not there', [entry('x', 'nowhere', 'lost', 'a')], ['a: a']],
    ['those of the first entry with its id', [entry('x', 'a'), entry('x', 'b')], ['a: a']],
    ['those of the first of which something is known', [entry('x'), entry('x', 'b')], ['b: b']],
    ['nothing where nothing is cited', [entry('x')], undefined],
    ['nothing where nothing that is there is cited', [entry('x', 'nowhere', 'lost')], undefined],
    ['nothing where it is not shown', [entry('y', 'a')], undefined],
  ];

  for (const [name, entries, expected] of PASSAGES) {
    it(`finds of an entry's passages ${name}`, () => {
      expect(shown(notes(entries).evidence.get('x')?.passages)).to.deep.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const KNOWN: readonly (readonly [name: string, entries: readonly NoteEntry[], more: Partial<DataSet>, expected: readonly string[]])[] = [
    ['entries in the order of drawing', [entry('y', 'c'), entry('x', 'a')], {}, ['y', 'x']],
    ['one that has only words', [{ id: 'x', citations: [], text: { en: 'Implied.' } }], {}, ['x']],
    ['one that only another count is known of', [entry('x')], { conflicts: [other('x')] }, ['x']],
    ['none of which nothing is known', [entry('x'), entry('y', 'a'), entry('z', 'lost')], {}, ['y']],
    ['none that is not drawn', [entry('y', 'a')], { conflicts: [other('z', 'b')], remarks: [remark('z', 'c')] }, ['y']],
    ['not the data set itself', [entry('y', 'a')], { conflicts: [other('set', 'b')] }, ['y']],
    ['any id', [entry('__proto__', 'a'), entry('', 'b')], {}, ['__proto__', '']],
  ];

  for (const [name, entries, more, expected] of KNOWN) {
    it(`has evidence of ${name}`, () => {
      const { evidence } = notes(entries, more);
      expect([...evidence.keys()]).to.deep.equal(expected);
      for (const [key, { id }] of evidence) expect(id).to.equal(key);
    });
  }

  it('keeps what a careful reader must know with its entry, so that a language that comes later reaches it', () => {
    const text = { en: 'Implied, not said.' };
    expect(notes([{ id: 'x', citations: ['a'], text }]).evidence.get('x')?.text).to.equal(text);
  });

  it('rule 8: has every other count with the figure that it is about, with its reason and its own sources', () => {
    const conflicts = [other('x', 'b'), other('y', 'd'), other('x', 'b2', 'c', 'b')];
    const { evidence } = notes([entry('x', 'a'), entry('y', 'a'), entry('z', 'a')], { conflicts });
    const said = (id: string) =>
      evidence.get(id)?.others.map(({ words, reason, passages }) => [words?.en, reason?.en, shown(passages)]);
    expect(said('x')).to.deep.equal([
      ['another x', 'It counts something else.', ['b: b']],
      ['another x', 'It counts something else.', ['b: b2 b', 'c: c']],
    ]);
    expect(said('y')).to.deep.equal([['another y', 'It counts something else.', ['d: d']]]);
    expect(said('z')).to.deep.equal([]);
  });

  it('has other counts once, in the order of the data: of what is shown, and of the data set itself', () => {
    const conflicts = [other('set', 'b'), other('z', 'd'), other('y', 'c'), other('x', 'nowhere')];
    const { others } = notes([entry('x', 'a'), entry('y', 'a'), entry('x', 'e')], { conflicts });
    expect(others.map(({ words, passages }) => [words?.en, shown(passages)])).to.deep.equal([
      ['another set', ['b: b']],
      ['another y', ['c: c']],
      ['another x', []],
    ]);
  });

  it('passes on what of another count is seen first, and what of it is not there yet', () => {
    const short = { en: 'over 10,000 earlier' };
    const { evidence, others } = notes([entry('x', 'a')], { conflicts: [{ about: 'x', short, citations: ['b'] }] });
    expect(others[0]).to.include({ words: undefined, reason: undefined, short });
    expect(evidence.get('x')?.others).to.deep.equal(others);
  });

  it('gives remarks their passages, and keeps those that need no source', () => {
    const remarks = [remark('Nothing older was found.'), unread('a'), remark('Not 5 but 6.', 'b', 'c', 'b2')];
    expect(notes([], { remarks }).remarks.map(({ text, passages }) => [text.en, shown(passages)])).to.deep.equal([
      ['Nothing older was found.', []],
      ['Not 5 but 6.', ['b: b b2', 'c: c']],
    ]);
  });

  it('has a passage once that another count or a remark cites twice', () => {
    const { others, remarks } = notes([entry('x', 'a')], {
      conflicts: [other('x', 'b', 'b')],
      remarks: [remark('r', 'c', 'c')],
    });
    expect([...others, ...remarks].map(({ passages }) => shown(passages))).to.deep.equal([['b: b'], ['c: c']]);
  });
});

describe('notes of own data', () => {
  const many = (count: number, id: (index: number) => string) => Array.from({ length: count }, (_, index) => id(index));
  const each = (count: number) => ({
    sources: many(count, (index) => `s${index}`).map(source),
    citations: many(count, (index) => `c${index}`).map((id, index) => citation(id, `s${index}`)),
  });
  const passages = (count: number) => ({
    citations: many(count, (index) => `c${index}`).map((id) => citation(id, 'a')),
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const MANY: readonly (readonly [name: string, given: (count: number) => readonly [entries: NoteEntry[], more: Partial<DataSet>]])[] = [
    ['figures of one source', (count) => [many(count, (index) => `x${index}`).map((id) => entry(id, 'a')), {}]],
    ['figures of a source each', (count) => [many(count, (index) => `x${index}`).map((id, index) => entry(id, `c${index}`)), each(count)]],
    ['figures of which nothing is known', (count) => [many(count, (index) => `x${index}`).map((id) => entry(id)), {}]],
    ['passages of one figure', (count) => [[entry('x', ...many(count, (index) => `c${index}`))], passages(count)]],
    ['other counts of one figure', (count) => [[entry('x', 'a')], { conflicts: many(count, () => 'x').map((about) => other(about, 'b')) }]],
    ['figures with another count each', (count) => [many(count, (index) => `x${index}`).map((id) => entry(id, 'a')), { conflicts: many(count, (index) => `x${index}`).map((about) => other(about, 'b')) }]],
    ['remarks', (count) => [[], { remarks: many(count, () => 'r').map((text) => remark(text, 'b')) }]],
  ];

  for (const [name, given] of MANY) {
    it(`takes for thousands of ${name} no more steps each than for hundreds`, () => {
      const taken = (count: number) => {
        const [entries, more] = given(count);
        const data = known(more);
        const lists = [entries, data.sources, data.citations, data.conflicts, data.remarks];
        return steps(lists, () => notesOf(data, entries)) / count;
      };
      expect(taken(4000)).to.be.at.most(taken(400) * 1.5);
    });
  }
});
