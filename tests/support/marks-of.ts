/** What a mark is painted with, by our classes or by Plot's attributes, its own or those of the group around it. */
function paintOf(mark: Element, name: 'fill' | 'stroke'): string {
  for (let each: Element | null = mark; each && each.localName !== 'svg'; each = each.parentElement) {
    const ours = [...each.classList].find((word) => word.startsWith(`${name}-`))?.slice(name.length + 1);
    const theirs = each.getAttribute(name);
    if (ours ?? theirs) return ours ?? theirs!.replace(/^var\(--_(.*)\)$/, '$1');
  }
  return '';
}

/** Where a mark turns, in its own coordinates. */
function cornersOf(mark: SVGGraphicsElement): [number, number][] {
  const line = mark.getAttribute('d');
  if (line?.includes('L') && !line.endsWith('Z'))
    return [...line.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const { x, y, width, height } = mark.getBBox();
  return [
    [x, y],
    [x + width, y + height],
  ];
}

export interface Seen {
  /** What it is, and how it is painted. */
  readonly what: string;
  /** Its corners in pixels from the picture's own, one after the other. */
  readonly places: readonly number[];
}

/** Every mark of a picture that is on the page, wherever it stands in its markup: lines first, then downwards. */
export function marksOf(svg: SVGSVGElement): Seen[] {
  const { left, top } = svg.getBoundingClientRect();
  const marks = [...svg.querySelectorAll<SVGGraphicsElement>('path, line, circle, text')].filter(
    // What is cut out is no mark; and of a line that joins nothing, as Plot has it, nothing is seen below its dot.
    (mark) => !mark.closest('clipPath') && !/^M[-\d.,]+Z$/.test(mark.getAttribute('d') ?? ''),
  );
  return marks
    .map((mark) => {
      const { fontSize, fontWeight, fontVariantNumeric, strokeWidth, strokeDasharray, strokeLinejoin, strokeLinecap } =
        getComputedStyle(mark);
      const letters = [mark.textContent, fontSize, fontWeight, fontVariantNumeric];
      const strokes = [strokeWidth, strokeDasharray, strokeLinejoin, strokeLinecap];
      const styles = mark.localName === 'text' ? letters : strokes;
      const onScreen = mark.getScreenCTM()!;
      return {
        what: [mark.localName, paintOf(mark, 'fill'), paintOf(mark, 'stroke'), ...styles].join(' '),
        places: cornersOf(mark).flatMap(([x, y]) => {
          const point = new DOMPoint(x, y).matrixTransform(onScreen);
          return [point.x - left, point.y - top];
        }),
      };
    })
    .sort(
      (a, b) =>
        (a.what < b.what ? -1 : a.what > b.what ? 1 : 0) || a.places[0]! - b.places[0]! || a.places[1]! - b.places[1]!,
    );
}
