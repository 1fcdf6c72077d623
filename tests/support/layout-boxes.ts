import { textWidth } from '../../src/core/text-layout.js';
import type { Layout } from '../../src/offence-trend/view-layout.js';

/** A text on its line, from its left to its right end. */
export interface Box {
  readonly words: string;
  readonly row: string;
  readonly from: number;
  readonly to: number;
}

/** Where the texts of a layout stand, by the same estimate of their widths that the layout itself has. */
export function boxesOf({ places, flags, room, before, every }: Layout, fontSize: number): Box[] {
  const centred = (words: string, row: string, x: number): Box => {
    const half = textWidth(words, fontSize) / 2;
    return { words, row, from: before + x * room - half, to: before + x * room + half };
  };
  return [
    ...flags.flatMap(({ lines, row, edge, anchor }) =>
      lines.map((words, index) => {
        const from = edge - (anchor === 'end' ? textWidth(words, fontSize) : 0);
        return { words, row: `flag ${row + index}`, from, to: from + textWidth(words, fontSize) };
      }),
    ),
    ...places.filter((_, index) => index % every === 0).map(({ year, x }) => centred(String(year), 'years', x + 0.5)),
    ...places.flatMap(({ label, x }) => label.map((line, index) => centred(line, `label ${index}`, x + 0.5))),
  ];
}

/** What overlaps or leaves the picture, in words. */
export function faults(boxes: readonly Box[], width: number): string[] {
  // The estimate is generous: a hair over the edge is none.
  const slack = 1;
  const outside = boxes
    .filter(({ from, to }) => from < -slack || to > width + slack)
    .map(({ words }) => `${words} leaves the picture`);
  const touching = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(({ row, from, to }) => row === one.row && one.from < to - slack && from < one.to - slack)
      .map(({ words }) => `${one.words} × ${words}`),
  );
  return [...outside, ...touching];
}
