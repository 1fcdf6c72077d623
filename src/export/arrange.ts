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
