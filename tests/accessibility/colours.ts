import { nameOf, root, shown, textsOf } from './layout.js';

/** Hairlines and grounds: they may be faint, since nothing is told by them. */
const GROUND = '.patterns, .hair, .early, .touch';
const QUIET = ['none', 'var(--_rule)', 'var(--_surface)'];

/** Text under 4.5 to 1 and marks under 3 to 1 from the ground, the element's own unless given; as readable lines. */
export function contrastFaults(host: Element, ground = colourOf(host, 'var(--_surface)')): string[] {
  const texts = textsOf(host).map(({ words, node }) => {
    const ratio = contrast(paintOf(node, node.closest('svg') ? 'fill' : 'color'), ground);
    return ratio < 4.5 && `${ratio.toFixed(1)} to 1: ${words}`;
  });
  const marks = marksOf(host).map((mark) => {
    const ratio = Math.max(...(['fill', 'stroke'] as const).map((paint) => contrast(paintOf(mark, paint), ground)));
    return ratio < 3 && `${ratio.toFixed(1)} to 1: ${nameOf(mark)}`;
  });
  return [...new Set([...texts, ...marks].filter((fault) => fault !== false))];
}

/** Shapes that tell something: not hairlines, and not what is drawn in the ground's own colour to cut others short. */
export const marksOf = (host: Element): Element[] =>
  shown(host, 'svg :is(rect, path, line, circle)').filter((mark) => {
    const declared = ['fill', 'stroke'].flatMap((name) => declaredOf(mark, name));
    const isGround = declared.length > 0 && declared.every((paint) => QUIET.includes(paint));
    return !isGround && !mark.closest(GROUND);
  });

/** What a mark, or a group around it, is to be painted with: an attribute, or a class that names the colour. */
function declaredOf(mark: Element, name: string): string[] {
  const by = mark.closest(`[${name}], [class*="${name}-"]`);
  const colour = by && new RegExp(`\\b${name}-(\\w+)`).exec(by.getAttribute('class') ?? '')?.[1];
  const paint = by?.getAttribute(name) ?? (colour && `var(--_${colour})`);
  return paint ? [paint] : [];
}

/** An element that draws nothing, so that nothing was measured. */
export const absentMarks = (host: Element): string[] => (marksOf(host).length > 1 ? [] : ['no marks']);

/** What only a background shows: print and forced colours take it away. */
export const backgroundFaults = (host: Element): string[] =>
  shown(host, '.chart *')
    .filter((part) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(part);
      return part.localName !== 'input' && (alphaOf(backgroundColor) > 0 || backgroundImage !== 'none');
    })
    .map((part) => `shown by a background: ${nameOf(part)}`);

/** A colour, as `var(--_surface)`, as the element computes it. */
export function colourOf(host: Element, colour: string): string {
  const probe = root(host).querySelector<HTMLElement>('figure, .failure')!;
  const before = probe.style.columnRuleColor;
  probe.style.columnRuleColor = colour;
  const computed = getComputedStyle(probe).columnRuleColor;
  probe.style.columnRuleColor = before;
  return computed;
}

/** How far two colours stand apart, from 1 to 21; 1 where there is none. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return alphaOf(one) === 0 ? 1 : (light + 0.05) / (dark + 0.05);
}

const NONE = 'none';

/** A pattern has no one colour: its outline speaks for it. A line has nothing to fill. */
function paintOf(part: Element, name: 'color' | 'fill' | 'stroke'): string {
  const paint = getComputedStyle(part)[name];
  return paint.startsWith('url') || (name === 'fill' && part.localName === 'line') ? NONE : paint;
}

const numbersIn = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);

const alphaOf = (colour: string) => (colour.startsWith('rgb') ? (numbersIn(colour)[3] ?? 1) : 0);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = numbersIn(colour).map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
