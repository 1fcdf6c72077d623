/**
 * What would keep a reader from reading an element, measured on the page as it stands. It knows nothing of a test runner:
 * tests/site/four.ts and the browser tests measure alike. Answers are readable lines; none is what a reader expects.
 */

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Part {
  readonly words: string;
  readonly node: Element;
  readonly box: Box;
}

/** A line of text as it stands on screen; `size` in pixels, after all scaling. */
export interface Text extends Part {
  readonly size: number;
}

/** Text that is hidden from the eye, or told again by what is seen. */
const UNSEEN = 'title, defs, style, .listened:not(:focus-within)';
const BAR = 'a bar';

/** Texts that touch, leave the element, are cut, or are under 12 px; bars that lie on a text. */
export function layoutFaults(host: Element): string[] {
  const edge = host.getBoundingClientRect();
  const texts = textsOf(host);
  const bars = shown(host, 'svg.bar :is(rect, path)').map((node): Part => ({
    words: BAR,
    node,
    box: inset(node.getBoundingClientRect(), 1),
  }));
  // A table may be wider than its place: then it scrolls by itself, which is why its frame is measured and not its cells.
  const placed = [...texts, ...bars].filter(({ node }) => !node.closest('.scroll'));
  const frames = shown(host, '.scroll').map((node): Part => ({
    words: 'the table',
    node,
    box: node.getBoundingClientRect(),
  }));
  const faults = [
    ...[...placed, ...frames]
      .filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1)
      .map(({ words }) => `leaves the element: ${words}`),
    ...cut(host, placed).map(({ words }) => `is cut: ${words}`),
    ...texts.filter(({ size }) => size < 11.9).map(({ words, size }) => `${size.toFixed(1)} px: ${words}`),
    ...touching([...texts, ...bars]),
  ];
  return [...new Set(faults)];
}

/** Tables that only scrolling would show whole: paper does not scroll. */
export const scrollFaults = (host: Element): string[] =>
  shown(host, '.scroll')
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((table) => `is cut: ${nameOf(table)}`);

/** Anything that moves, or would. */
export const motionFaults = (host: Element): string[] =>
  [host, ...root(host).querySelectorAll('*')]
    .filter((part) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(part);
      return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior !== 'auto';
    })
    .map((part) => `moves: ${nameOf(part)}`);

/** Addresses of the sources of elements with these tags. */
export const sourceAddresses = (tags: readonly string[]): string[] => [
  ...new Set(
    tags.flatMap((tag) =>
      [...root(document.querySelector(tag)!).querySelectorAll<HTMLAnchorElement>('.notes .source a')].map(
        ({ href }) => href,
      ),
    ),
  ),
];

/** Sources whose address does not stand behind them. For a page that is laid out for paper. */
export const unprintedAddresses = (host: Element): string[] =>
  shown(host, '.notes .source a')
    .filter((link) => {
      // Some engines give the value as written, others with the address put in.
      const { content } = getComputedStyle(link, '::after');
      return !content.includes('attr(href)') && !content.includes(link.getAttribute('href')!);
    })
    .map((link) => `no address behind ${nameOf(link)}`);

/**
 * Controls under 24 px, or whose middle 24 px across another target takes. Moves the page. The overview's marks are left
 * out: each leads to an entry of the list below it, which is there without them. What opens at a figure may be lower, as
 * WCAG 2.5.8 allows: in a sentence, and where a circle of 24 px around its middle meets no other target and no other's.
 */
export function targetFaults(host: Element): string[] {
  const targets = 'button, summary, label, a';
  const all = shown(host, targets).filter((control) => !control.closest('.listened'));
  return all
    .filter((control) => control.matches('button, summary, label'))
    .flatMap((control) => {
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (isSmall(control)) {
        if (!control.matches('.cited')) return [`${width.toFixed(1)} × ${height.toFixed(1)} px: ${nameOf(control)}`];
        if (isInSentence(control)) return [];
        const near = all.find(
          (other) => other !== control && distance(control, other) < (isSmall(other) ? 23.9 : 11.9),
        );
        return near ? [`${nameOf(control)} is within 24 px of ${nameOf(near)}`] : [];
      }
      const other = [-11, 0, 11]
        .map((across) =>
          root(host)
            .elementFromPoint(left + width / 2 + across, top + height / 2)
            ?.closest(targets),
        )
        .find((found) => found && found !== control);
      return other ? [`${nameOf(control)} is under ${nameOf(other)}`] : [];
    });
}

const isSmall = (control: Element): boolean => {
  const { width, height } = control.getBoundingClientRect();
  return width < 23.9 || height < 23.9;
};

/** Among other words, whose lines give it its height. In a drawing no figure is. */
function isInSentence(control: Element): boolean {
  if (control.closest('.chart') || !getComputedStyle(control).display.startsWith('inline')) return false;
  const sentence = control.closest('p, li, td')?.cloneNode(true) as Element | undefined;
  sentence?.querySelectorAll('.cited').forEach((each) => each.remove());
  return /\p{L}/u.test(sentence?.textContent ?? '');
}

/** From the middle of one to the middle of another that is small, too, else to its edge. */
function distance(from: Element, to: Element): number {
  const [one, other] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
  const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
  if (isSmall(to)) return Math.hypot(x - other.left - other.width / 2, y - other.top - other.height / 2);
  const across = Math.max(other.left - x, 0, x - other.right);
  return Math.hypot(across, Math.max(other.top - y, 0, y - other.bottom));
}

/** Enlarges text alone. Drawings that scale with their place stay. */
export function enlargeText(host: Element, times: number): void {
  const sizes = [...root(host).querySelectorAll<HTMLElement>('*')]
    .filter((part) => !part.closest('svg'))
    .map((part) => [part, parseFloat(getComputedStyle(part).fontSize)] as const);
  for (const [part, size] of sizes) part.style.fontSize = `${size * times}px`;
}

/** Sets lines, letters, words and paragraphs apart as WCAG 1.4.12 has it; pictures get only what they inherit. */
export function spaceText(host: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  );
  root(host).adoptedStyleSheets = [...root(host).adoptedStyleSheets, sheet];
}

/** Every line of text that is seen. */
export function textsOf(host: Element): Text[] {
  const walker = document.createTreeWalker(root(host), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  const drawings = new Set<Element>();
  while (walker.nextNode()) {
    const text = walker.currentNode as globalThis.Text;
    const node = text.parentElement;
    const words = text.data.replace(/[\s\u2060]+/g, ' ').trim();
    if (!words || !node || node.closest(UNSEEN) || !node.checkVisibility({ visibilityProperty: true })) continue;
    const drawing = node.closest<SVGTextElement>('svg text');
    if (drawing && drawings.has(drawing)) continue;
    if (drawing) drawings.add(drawing);
    const size = parseFloat(getComputedStyle(node).fontSize) * (drawing?.getScreenCTM()?.a ?? 1);
    for (const line of drawing ? drawnLines(drawing) : lines(text))
      texts.push({ words, node, size, box: lettersOnly(line, size) });
  }
  return texts;
}

/** Parts of an element that are there to be seen. */
export const shown = (host: Element, selector: string): Element[] =>
  [...root(host).querySelectorAll(selector)].filter((part) => part.checkVisibility() && !part.closest('defs'));

export function nameOf(part: Element): string {
  const name = (part.getAttribute('aria-label') ?? part.textContent ?? '').replace(/\s+/g, ' ').trim();
  return `${[part.localName, ...part.classList].join('.')} ${name.slice(0, 40)}`.trim();
}

export const root = (host: Element): ShadowRoot => host.shadowRoot as ShadowRoot;

function lines(text: globalThis.Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** WebKit gives every line the box of the whole, so lines of one text are never compared. */
const drawnLines = (text: SVGTextElement): DOMRect[] => {
  const spans = [...text.querySelectorAll('tspan')];
  return (spans.length ? spans : [text]).map((line) => line.getBoundingClientRect());
};

/** Without the air above and below, on whose height engines disagree. */
function lettersOnly({ left, right, top, bottom }: Box, size: number): Box {
  const air = Math.max(0, (bottom - top - 0.8 * size) / 2);
  return { left, right, top: top + air, bottom: bottom - air };
}

const inset = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left + by,
  right: right - by,
  top: top + by,
  bottom: bottom - by,
});

function touching(parts: readonly Part[]): string[] {
  const sorted = [...parts].sort((a, b) => a.box.top - b.box.top);
  return sorted.flatMap((one, index) => {
    const faults: string[] = [];
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]!;
      if (other.box.top >= one.box.bottom) break;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      const bars = [one, other].filter(({ words }) => words === BAR).length;
      if (across > 1 && down > 1 && bars < 2 && one.node !== other.node) faults.push(`${one.words} × ${other.words}`);
    }
    return faults;
  });
}

/** Texts that reach beyond what shows them. */
function cut(host: Element, parts: readonly Part[]): Part[] {
  const frames = shown(host, '*')
    .filter((part) => !part.closest('svg') && getComputedStyle(part).overflowX !== 'visible')
    .map((frame) => ({ frame, box: inset(frame.getBoundingClientRect(), -1) }));
  return parts.filter(({ node, box }) =>
    frames.some(
      ({ frame, box: { left, right, top, bottom } }) =>
        frame.contains(node) && (box.left < left || box.right > right || box.top < top || box.bottom > bottom),
    ),
  );
}
