import { hostPage } from '../ui/host-page.js';

/** Of a hundredth of a pixel nobody sees a half. */
export const px = (length: number): number => Math.round(length * 100) / 100;

/** One element of SVG. Without a Lit of its own: that would be refused on strict pages, in a file that is fetched after the script. */
export function shape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  within: readonly (Node | string)[] = [],
): SVGElementTagNameMap[Name] {
  const made = hostPage.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  for (const each of within) made.append(each);
  return made;
}

/**
 * What lies below, without what stands above it: a ring, a figure. Painted over in the colour of the ground, it would be lost
 * where a reader's own dark mode takes that for ink.
 * @param id once in a shadow root
 */
export function cutOut(below: readonly Node[], holes: readonly string[], id: string): Node[] {
  // All there is, and more on each side, without the holes.
  const d = `M-999-999H9999V9999H-999Z${holes.join('')}`;
  return [
    shape('clipPath', { id }, [shape('path', { d, 'clip-rule': 'evenodd' })]),
    shape('g', { 'clip-path': `url(#${id})` }, below),
  ];
}

export const hole = (left: number, top: number, width: number, height: number): string =>
  `M${px(left)} ${px(top)}h${px(width)}v${px(height)}h${px(-width)}z`;
