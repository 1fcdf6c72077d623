interface Label {
  readonly words: string;
  readonly box: { left: number; right: number; top: number; bottom: number };
}

/** Labels of a picture that touch each other or leave the picture, as readable pairs; none is what a reader expects. */
export function collisions(svg: SVGSVGElement): string[] {
  const frame = svg.getBoundingClientRect();
  const labels = letters(svg);
  const outside = labels
    .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
    .map(({ words }) => `${words} leaves the picture`);
  const touching = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(({ box }) => overlap(one.box, box))
      .map(({ words }) => `${one.words} × ${words}`),
  );
  return [...outside, ...touching];
}

/**
 * Where letters stand, on screen. Engines disagree on the air around a line, so what a line has beyond its type size is
 * cut off; and on whether a halo counts, so it is the box without strokes that is measured.
 */
function letters(svg: SVGSVGElement): Label[] {
  const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent?.trim());
  const line = Math.min(...texts.map((text) => text.getBBox().height));
  return texts.map((text) => {
    const { x, y, width, height } = text.getBBox();
    const air = Math.max(0, line - parseFloat(getComputedStyle(text).fontSize)) / 2;
    const onScreen = text.getScreenCTM()!;
    const start = new DOMPoint(x, y + air).matrixTransform(onScreen);
    const end = new DOMPoint(x + width, y + height - air).matrixTransform(onScreen);
    return { words: text.textContent as string, box: { left: start.x, right: end.x, top: start.y, bottom: end.y } };
  });
}

function overlap(a: Label['box'], b: Label['box']): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
