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

/** Drawings of one width in two columns, read downwards, as even as their order allows. */
export function inTwoColumns(parts: readonly Drawing[], gutter: number, gap: number): Drawing {
  const column = parts[0]?.width ?? 0;
  const stack = (each: readonly Drawing[]) =>
    stacked(
      column,
      each.map((part) => [gap, part] as const),
    );
  const heights = parts.map(({ height }) => height + gap);
  const all = heights.reduce((sum, height) => sum + height, 0);
  let split = 0;
  for (let passed = 0; split < parts.length && passed + (heights[split] ?? 0) / 2 < all / 2; split++)
    passed += heights[split] ?? 0;
  const [left, right] = [stack(parts.slice(0, split)), stack(parts.slice(split))];
  return {
    width: 2 * column + gutter,
    height: Math.max(left.height, right.height),
    content: together(placed(left, 0, 0), placed(right, column + gutter, 0)),
  };
}
