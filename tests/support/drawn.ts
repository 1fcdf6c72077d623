import { lengthOf } from '../../src/export/lettering.js';
import type { Drawing } from '../../src/export/svg.js';

/** Where something is in a drawing, in its units. Of a text as wide as it is likely to be. */
export interface Place {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a drawing consists of, as it can be read without a browser's letters. */
export interface Drawn {
  /** All words, line after line, with plain spaces. */
  readonly words: string;
  readonly texts: readonly Place[];
  readonly sizes: readonly number[];
  /** Bars without the signs of their hedges. */
  readonly bars: readonly (Place & { readonly colour: string })[];
  /** Outlines of goals. */
  readonly goals: readonly Place[];
  /** All shapes of one colour but bars: what stands behind an end. */
  readonly find: (selector: string) => readonly Element[];
}

/** Takes a drawing apart. */
export function drawn({ content }: Drawing): Drawn {
  const markup = `<svg xmlns="http://www.w3.org/2000/svg">${content.markup}</svg>`;
  const root = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  const find = (selector: string) => [...root.querySelectorAll(selector)];
  const texts = find('text');
  return {
    words: plain(texts.map(({ textContent }) => textContent).join(' ')),
    texts: texts.map(placeOfText),
    sizes: find('text, tspan[font-size]').map((each) => number(each, 'font-size')),
    bars: find('rect[data-bar]').map((each) => ({ ...placeOfBox(each), colour: each.getAttribute('fill') ?? '' })),
    goals: find('rect[data-goal]').map(placeOfBox),
    find,
  };
}

/** With plain spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Without spaces: a line may end anywhere. */
export const bare = (text: string): string => text.replace(/\s/g, '');

const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** Sum of all shifts around an element. */
function origin(element: Element): readonly [number, number] {
  let [x, y] = [0, 0];
  for (let each = element.closest('g'); each; each = each.parentElement?.closest('g') ?? null) {
    const [, right = '0', down = '0'] = /translate\((\S+) (\S+)\)/.exec(each.getAttribute('transform') ?? '') ?? [];
    [x, y] = [x + Number(right), y + Number(down)];
  }
  return [x, y];
}

function placeOfBox(element: Element): Place {
  const [x, y] = origin(element);
  const [left, top] = [x + number(element, 'x'), y + number(element, 'y')];
  return { name: 'bar', left, top, right: left + number(element, 'width'), bottom: top + number(element, 'height') };
}

function placeOfText(element: Element): Place {
  const [x, y] = origin(element);
  const typeOf = (each: Element) => ({
    size: number(each, 'font-size') || number(element, 'font-size'),
    weight: (Number(each.getAttribute('font-weight') ?? element.getAttribute('font-weight')) || 400) as 400,
  });
  const runs = element.children.length ? [...element.children] : [element];
  const width = runs.reduce((sum, run) => sum + lengthOf(run.textContent ?? '', typeOf(run)), 0);
  const size = Math.max(...runs.map((run) => typeOf(run).size));
  const isAtEnd = element.getAttribute('text-anchor') === 'end';
  const [at, line] = [x + number(element, 'x'), y + number(element, 'y')];
  const [left, right] = isAtEnd ? [at - width, at] : [at, at + width];
  return { name: plain(element.textContent ?? ''), left, right, top: line - size * 0.74, bottom: line + size * 0.22 };
}

/** What leaves a width, or overlaps; as readable words. */
export function faults({ texts, bars }: Drawn, width: number): string[] {
  const all = [...texts, ...bars];
  const outside = all
    .filter(({ left, right }) => left < -0.6 || right > width + 0.6)
    .map(({ name }) => `outside: ${name}`);
  const crossing = texts.flatMap((text, index) =>
    [...texts.slice(index + 1), ...bars]
      .filter((other) => overlap(text, other))
      .map((other) => `${text.name} over ${other.name}`),
  );
  return [...outside, ...crossing];
}

const overlap = (a: Place, b: Place) =>
  a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;
