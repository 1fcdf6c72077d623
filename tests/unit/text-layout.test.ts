import { expect } from 'chai';
import { textWidth, wrap } from '../../src/core/text-layout.js';

// Measured in Arial and Noto Sans at 16 px, the wider of the two: the fonts of this machine are not those of the next.
const MEASURED = [
  ['2018: new counting method', 210.5],
  ['1,052', 40.9],
  ['Jan–Sep', 63.2],
  ['over 80,000', 87.3],
  ['no figure found', 117.4],
  ['to mid-October', 114.8],
  ['тіркелген қылмыстар', 167.2],
  ['зарегистрировано', 145.9],
  ['қаңтар–қыркүйек', 138.4],
  ['Жамбыл облысы', 131.1],
] as const;

describe('text width', () => {
  it('is nothing for nothing', () => {
    expect(textWidth('', 16)).to.equal(0);
  });

  it('grows with the type size', () => {
    expect(textWidth('Registered', 32)).to.be.closeTo(2 * textWidth('Registered', 16), 1e-9);
  });

  it('counts a letter outside the basic plane once', () => {
    expect(textWidth('😀', 10)).to.equal(textWidth('a', 10));
  });

  for (const [narrow, wide] of [
    ['iii', 'aaa'],
    ['aaa', 'AAA'],
    ['AAA', 'MMM'],
    ['нн', 'шш'],
    ['...', '000'],
  ] as const) {
    it(`takes ${narrow} for narrower than ${wide}`, () => {
      expect(textWidth(narrow, 16)).to.be.below(textWidth(wide, 16));
    });
  }

  for (const [text, needed] of MEASURED) {
    it(`leaves "${text}" the room that it needs, and not half as much again`, () => {
      expect(textWidth(text, 16)).to.be.within(needed, needed * 1.5);
    });
  }
});

describe('wrap', () => {
  const SIZE = 10;
  const room = (text: string) => textWidth(text, SIZE) + 0.01;
  // One case on one line reads as a table.
  // prettier-ignore
  const CASES: readonly (readonly [name: string, text: string, width: number, expected: readonly string[]])[] = [
    ['keeps what fits on one line', 'old method', room('old method'), ['old method']],
    ['breaks between words', 'old method', room('method'), ['old', 'method']],
    ['fills each line', 'a b c d', room('a b'), ['a b', 'c d']],
    ['breaks after a hyphen and keeps it', 'to mid-October', room('October'), ['to mid-', 'October']],
    ['does not break at a hyphen that fits', 'to mid-October', room('to mid-October'), ['to mid-October']],
    ['puts no blank after a hyphen', 'x mid-May', room('mid-May'), ['x mid-', 'May']],
    ['breaks after a dash between months where they are too wide', 'Jan–Sep', 1, ['Jan–', 'Sep']],
    ['does not break at a dash between months that fit', 'x Jan–Sep', room('x Jan–Sep'), ['x Jan–Sep']],
    ['leaves a word alone that is wider than the line', 'an administrative act', room('act'), ['an', 'administrative', 'act']],
    ['takes several blanks for one', 'old   method', room('old method'), ['old method']],
    ['gives each word a line where there is no room', 'a b', 0, ['a', 'b']],
  ];

  for (const [name, text, width, expected] of CASES) {
    it(name, () => {
      expect(wrap(text, width, SIZE)).to.deep.equal(expected);
    });
  }

  it('loses no letter at any width', () => {
    const text = '378 Jan–May, to mid-October by the method of 2018';
    for (let width = 0; width < 400; width += 7) {
      const letters = wrap(text, width, SIZE).join('').replaceAll(' ', '');
      expect(letters).to.equal(text.replaceAll(' ', ''));
    }
  });

  it('makes no line wider than the room, unless it is one word', () => {
    for (let width = 20; width < 400; width += 7) {
      for (const line of wrap('378 Jan–May, to mid-October by the method of 2018', width, SIZE)) {
        if (line.includes(' ')) expect(textWidth(line, SIZE)).to.be.at.most(width);
      }
    }
  });
});
