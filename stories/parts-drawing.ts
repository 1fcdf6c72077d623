import { type TemplateResult, html, nothing, render, svg } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import manifest from '../custom-elements.json' with { type: 'json' };

interface Part {
  readonly name: string;
  readonly description?: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part as it is drawn: all its boxes, and where the line to its name begins. */
interface Found {
  readonly name: string;
  readonly boxes: readonly Box[];
  readonly from: { readonly x: number; readonly y: number };
}

/** The names' column, and how far two of them are apart at least. */
const [COLUMN, APART] = [96, 20];
/** An outline keeps so far from the words in it, unless others are beside it. */
const ROOM = 2;
const TIGHT = /^(?:figure|toolbar|button|bar|event)$/;
/** A part that is for those who listen takes next to no room. */
const SEEN = 4;

const partsOf = (tag: string): readonly Part[] =>
  manifest.modules
    .flatMap((module) => module.declarations as { tagName?: string; cssParts?: Part[] }[])
    .find(({ tagName }) => tagName === tag)?.cssParts ?? [];

const within = (box: DOMRect, stage: DOMRect): Box => ({
  left: box.left - stage.left,
  top: box.top - stage.top,
  right: box.right - stage.left,
  bottom: box.bottom - stage.top,
});

const wider = ({ left, top, right, bottom }: Box): Box => ({
  left: left - ROOM,
  top: top - ROOM,
  right: right + ROOM,
  bottom: bottom + ROOM,
});

/** Where words stand: no line to a name should cross them. */
function wordsOf(root: ShadowRoot, stage: DOMRect): Box[] {
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.nodeValue?.trim() || walker.currentNode.parentElement?.closest('style')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    boxes.push(...Array.from(range.getClientRects(), (box) => within(box, stage)).filter(isSeen));
  }
  return boxes;
}

const isSeen = ({ left, right, top, bottom }: Box) => right - left > SEEN && bottom - top > SEEN;

/** The height at which a line from one of the boxes to the right edge crosses the fewest words and other lines. */
function start(boxes: readonly Box[], words: readonly Box[], taken: readonly number[]): Found['from'] {
  let best = { x: 0, y: 0, cost: Infinity };
  for (const { left, right, top, bottom } of boxes)
    for (let y = top; y < bottom; y += 2) {
      const crossed = words.filter((word) => word.right > right && word.top - 2 < y && word.bottom + 2 > y);
      const near = taken.filter((other) => Math.abs(other - y) < 4);
      const cost = crossed.length * 100 + near.length * 100 + (y - top) / 10 - left / 100;
      if (cost < best.cost) best = { x: right, y, cost };
    }
  return best;
}

function find(tag: string, root: ShadowRoot, stage: DOMRect): Found[] {
  const words = wordsOf(root, stage);
  const found: Found[] = [];
  for (const { name } of partsOf(tag)) {
    const boxes = Array.from(root.querySelectorAll(`[part~="${name}"]`), (each) =>
      within(each.getBoundingClientRect(), stage),
    ).filter(isSeen);
    if (!boxes.length) continue;
    const taken = found.map(({ from }) => from.y);
    const outlines = TIGHT.test(name) ? boxes : boxes.map(wider);
    found.push({ name, boxes: outlines, from: start(outlines, words, taken) });
  }
  return found.sort((one, other) => one.from.y - other.from.y);
}

/** Heights of the names: each beside its line, and none over another. */
function heightsOf(found: readonly Found[], whole: number): number[] {
  const heights: number[] = [];
  for (const { from } of found) heights.push(Math.max(from.y, (heights.at(-1) ?? -APART / 2) + APART));
  let lowest = whole - APART / 2;
  for (let index = heights.length - 1; index >= 0; index--) {
    heights[index] = Math.min(heights[index] ?? 0, lowest);
    lowest = (heights[index] ?? 0) - APART;
  }
  return heights;
}

function callouts(found: readonly Found[], stage: DOMRect): TemplateResult {
  const edge = stage.width - COLUMN;
  const heights = heightsOf(found, stage.height);
  return html`<svg width=${stage.width} height=${stage.height} aria-hidden="true">
    ${found.map(({ name, boxes, from: { x, y } }, index) => {
      const height = heights[index] ?? y;

      return svg`${boxes.map(
        ({ left, top, right, bottom }) => svg`<rect x=${left} y=${top} width=${right - left} height=${bottom - top} />`,
      )}<circle cx=${x} cy=${y} r="2.5" /><path d="M${x} ${y}H${edge + 6}L${edge + 20} ${height}h4" /><text
        x=${edge + 28} y=${height + 4}>${name}</text>`;
    })}
  </svg>`;
}

const list = (parts: readonly Part[]) =>
  html`<dl>
    ${parts.map(
      ({ name, description }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${description}</dd>
        </div>`,
    )}
  </dl>`;

function words(tag: string, found: readonly Found[]): TemplateResult {
  const names = new Set(found.map(({ name }) => name));
  const seen = found.flatMap(({ name }) => partsOf(tag).filter((part) => part.name === name));
  const others = partsOf(tag).filter(({ name }) => !names.has(name));
  return html`<p>On the drawing</p>
    ${list(seen)}
    ${
      others.length
        ? html`<p>Not seen now: for those who listen, or once something is opened, set or wrong</p>
            ${list(others)}`
        : nothing
    }`;
}

/** Draws anew whenever the element takes another form: a reader opens something, the page gets wider, words come. */
function follow(tag: string, sheet: Element): void {
  const [stage, element] = [sheet.querySelector('.stage'), sheet.querySelector(tag)];
  const [drawing, said] = ['.callouts', '.words'].map((name) => sheet.querySelector<HTMLElement>(name));
  if (!stage || !element || !drawing || !said) return;
  const draw = () => {
    const box = stage.getBoundingClientRect();
    const found = element.shadowRoot ? find(tag, element.shadowRoot, box) : [];
    render(callouts(found, box), drawing);
    render(words(tag, found), said);
  };
  new ResizeObserver(draw).observe(element);
  element.addEventListener('dv-load', () => requestAnimationFrame(draw));
}

/** An element with the outline and the name of each part that is seen, and all names with what they are. */
export function labelled(tag: string): TemplateResult {
  const name = unsafeStatic(tag);
  return html`<style>
      .parts-sheet {
        max-inline-size: 700px;
        overflow-x: auto;
      }
      .parts-sheet .stage {
        position: relative;
        box-sizing: border-box;
        min-inline-size: 368px;
        padding-right: ${COLUMN}px;
      }
      .parts-sheet .callouts {
        position: absolute;
        inset: 0;
        pointer-events: none;
        direction: ltr;
      }
      .parts-sheet svg {
        overflow: visible;
        display: block;
        fill: none;
        stroke: light-dark(#7b2cbf, #d0a2f7);
      }
      .parts-sheet rect {
        stroke-dasharray: 3 2;
      }
      .parts-sheet :is(circle, text) {
        fill: light-dark(#7b2cbf, #d0a2f7);
        stroke: none;
      }
      .parts-sheet :is(text, dt) {
        font:
          600 12px ui-monospace,
          monospace;
      }
      .parts-sheet .words {
        margin-block-start: 20px;
        font:
          14px / 20px system-ui,
          'Noto Sans',
          sans-serif;
      }
      .parts-sheet p {
        margin: 16px 0 6px;
        font-weight: 700;
      }
      .parts-sheet dl {
        columns: 280px;
        column-gap: 24px;
        margin: 0;
      }
      .parts-sheet dl div {
        display: grid;
        grid-template-columns: 76px 1fr;
        break-inside: avoid;
        padding-block-end: 4px;
      }
      .parts-sheet dt {
        line-height: 20px;
      }
      .parts-sheet dd {
        margin: 0;
      }
    </style>
    <div class="parts-sheet" ${ref((sheet) => sheet && queueMicrotask(() => follow(tag, sheet)))}>
      <div class="stage">
        ${staticHtml`<${name}></${name}>`}
        <div class="callouts"></div>
      </div>
      <div class="words" lang="en" dir="ltr"></div>
    </div>`;
}
