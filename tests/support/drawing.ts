import { lengthOf } from '../../src/export/lettering.js';
import type { Sheet } from '../../src/export/sheet.js';
import type { Drawing } from '../../src/export/svg.js';

const bare = (text: string) => text.replace(/\s/g, '');

/** Words, signs and where they stand. */
export function seen(drawing: Drawing) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${drawing.content.markup}</svg>`;
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const texts = [...document.querySelectorAll('text')].map((text) => {
    const [x, y] = [
      placeOf(text, 4) + Number(text.getAttribute('x')),
      placeOf(text, 5) + Number(text.getAttribute('y')),
    ];
    const type = { size: Number(text.getAttribute('font-size')), weight: text.hasAttribute('font-weight') ? 700 : 400 };
    const length = lengthOf(text.textContent, type as { size: number; weight: 400 | 700 });
    const from = text.getAttribute('text-anchor') === 'end' ? x - length : x;
    return { words: text.textContent, x: from, to: from + length, y, size: type.size };
  });
  const signs = [...document.querySelectorAll('[data-sign]')].map((sign) => ({
    lane: sign.getAttribute('data-sign'),
    fill: sign.getAttribute('fill'),
    isPale: sign.hasAttribute('fill-opacity') || sign.hasAttribute('stroke-dasharray'),
    y: placeOf(sign, 5),
  }));
  const all = bare(texts.map(({ words }) => words).join(''));
  return { texts, signs, says: (text: string) => all.includes(bare(text)) };
}

/** Sum of what an element and those around it are moved by. */
function placeOf(element: Element, which: 4 | 5): number {
  const [, x = 0, y = 0] = /translate\((\S+) (\S+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  const own = Number(which === 4 ? x : y);
  return own + (element.parentElement ? placeOf(element.parentElement, which) : 0);
}

/** What stands wrongly, in words. */
export function faultsOf(drawing: Drawing, { width, height, small }: Sheet): string[] {
  const { texts } = seen(drawing);
  return [
    ...(drawing.height > height ? [`${drawing.height} high`] : []),
    ...texts.flatMap(({ words, x, to, y, size }) => [
      ...(x < -0.5 || to > width + 0.5 ? [`${words} leaves the width`] : []),
      ...(y > drawing.height || y - size * 0.7 < -1 ? [`${words} leaves the height`] : []),
      ...(size < small ? [`${words} is small`] : []),
    ]),
    ...texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => a.x < b.to - 0.5 && b.x < a.to - 0.5 && Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.9)
        .map((b) => `${a.words} × ${b.words}`),
    ),
  ];
}
