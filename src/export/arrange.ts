import { type Drawing, element, type Markup, together } from './svg.js';

/** A drawing at a place, and at another size if need be. */
export function placed({ content }: Drawing, x: number, y: number, scale = 1): Markup {
  const size = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
  return element('g', { transform: `translate(${rounded(x)} ${rounded(y)})${size}` }, content);
}

const rounded = (length: number) => Math.round(length * 100) / 100;

/** Drawings under each other, each with the room over it. */
export function stacked(width: number, parts: readonly (readonly [number, Drawing | null])[]): Drawing {
  let y = 0;
  const content: Markup[] = [];
  for (const [gap, part] of parts) {
    if (!part || part.height === 0) continue;
    y += content.length ? gap : 0;
    content.push(placed(part, 0, y));
    y += part.height;
  }
  return { width, height: y, content: together(...content) };
}

/** Drawings of one width in two columns, read downwards, as low as their order allows. */
export function inTwoColumns(parts: readonly Drawing[], gutter: number, gap: number): Drawing {
  const column = parts[0]?.width ?? 0;
  const heightOf = (each: readonly Drawing[]) => each.reduce((sum, { height }) => sum + height + gap, 0);
  const splits = [...parts.keys()].map((index) => {
    const split = index + 1;
    return { split, height: Math.max(heightOf(parts.slice(0, split)), heightOf(parts.slice(split))) };
  });
  const split = splits.reduce((best, each) => (each.height < best.height ? each : best), {
    split: 0,
    height: Infinity,
  }).split;
  const [left, right] = [parts.slice(0, split), parts.slice(split)].map((each) =>
    stacked(
      column,
      each.map((part) => [gap, part] as const),
    ),
  ) as [Drawing, Drawing];
  return {
    width: 2 * column + gutter,
    height: Math.max(left.height, right.height),
    content: together(placed(left, 0, 0), placed(right, column + gutter, 0)),
  };
}
