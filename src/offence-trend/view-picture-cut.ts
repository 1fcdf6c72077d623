import { hostPage } from '../ui/host-page.js';

/**
 * Cuts out of what lies below what stands above it: a ring, a figure. Painted over in the colour of the ground, it would
 * be lost where a reader's own dark mode takes that for ink.
 * @param id once in a shadow root
 */
export function cutOut(svg: SVGSVGElement, below: string, holes: string, id: string): void {
  const [clip, path] = ['clipPath', 'path'].map((name) => hostPage.createElementNS('http://www.w3.org/2000/svg', name));
  clip!.id = id;
  // All there is, and more on each side, without the holes.
  path!.setAttribute('d', `M-999-999H9999V9999H-999Z${holes}`);
  path!.setAttribute('clip-rule', 'evenodd');
  clip!.append(path!);
  svg.prepend(clip!);
  for (const part of svg.querySelectorAll(below)) part.setAttribute('clip-path', `url(#${id})`);
}

export const hole = (left: number, top: number, width: number, height: number): string =>
  `M${left} ${top}h${width}v${height}h${-width}z`;
