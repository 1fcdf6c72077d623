import type { Messages } from '../locales/index.js';
import type { PlotModule } from '../ui/load-plot.js';
import type { TrendModel } from './model.js';
import { BREAK_GAP, COLUMN, changeWithin, type Flag, layOut, type Place, valueLabel } from './view-layout.js';

/** How a picture is drawn. Lengths are in the picture's own unit: pixels where it is shown at its natural size. */
export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly mark: 'columns' | 'line';
  /** Needed where there is no global one. */
  readonly document?: Document;
}

/** Natural size of the picture that is drawn at build time: no text falls under 12 px when it is shown 480 px wide. */
export const FIRST_PICTURE = { width: 640, height: 420, fontSize: 16 };

const LINE = 1.2;

const value = ({ main }: Place) => main?.observation.value ?? 0;
const middle = ({ x }: Place) => x + 0.5;

/** Draws the columns or lines of a trend, with the reason of every break inside the picture (rule 3). */
export function trendPicture(
  plot: PlotModule,
  model: TrendModel,
  messages: Messages,
  options: PictureOptions,
): SVGSVGElement {
  const { width, height, fontSize } = options;
  const { places, years, flags, roomy, every } = layOut(model, messages, { width: width - 2, fontSize });
  const drawn = places.filter(({ main }) => main !== null);
  const line = fontSize * LINE;
  const marginTop = Math.max(0, ...flags.map(({ row }) => row + 1)) * line + fontSize * 1.7;
  const svg = plot.plot({
    ...(options.document && { document: options.document }),
    width,
    height,
    marginTop,
    marginBottom: (1 + Math.max(0, ...places.map(({ label }) => label.length))) * line + 10,
    marginLeft: 1,
    marginRight: 1,
    x: { type: 'linear', domain: [0, years], axis: null },
    y: { type: 'linear', domain: [0, model.largest || 1], axis: null },
    marks: [
      roomy ? null : plot.gridY({ ticks: 4, stroke: 'var(--_rule)', strokeOpacity: 1 }),
      ...(options.mark === 'line' ? lines(plot, model, places) : columns(plot, drawn)),
      plot.ruleY([0], { stroke: 'var(--_text)' }),
      providerTicks(plot, places),
      ...flags.flatMap((flag) => breakMarks(plot, flag, { marginTop, line, fontSize })),
      roomy ? values(plot, drawn, messages, fontSize) : scale(plot, messages, fontSize),
      ...yearLabels(plot, places, every, { line, fontSize }),
    ],
  }) as SVGSVGElement;
  return quiet(svg);
}

/** Solid: a full year. Hatched: a part. Dotted to solid: the definition changed within the year. */
function columns(plot: PlotModule, drawn: readonly Place[]) {
  const start = ({ x }: Place) => x + COLUMN.start;
  const end = ({ x }: Place) => x + COLUMN.end;
  const change = (place: Place) => changeWithin(place, 0);
  const rect = (data: readonly Place[], fill: string, x1: (place: Place) => number, x2: (place: Place) => number) =>
    plot.rectY(data, { x1, x2, y1: 0, y2: value, fill, stroke: 'var(--_accent)' });
  const mixed = drawn.filter(({ main }) => main?.mixedFrom !== null);
  const plain = drawn.filter(({ main }) => main?.mixedFrom === null);
  const others = drawn.flatMap((place) =>
    place.others.map(({ observation }) => ({ ...place, other: observation.value ?? 0 })),
  );
  const across = (stroke: string, strokeWidth: number) =>
    plot.ruleY(others, { x1: start, x2: end, y: 'other', stroke, strokeWidth });
  return [
    rect(
      plain.filter(({ main }) => !main?.partial),
      'var(--_accent)',
      start,
      end,
    ),
    rect(
      plain.filter(({ main }) => main?.partial),
      'url(#dv-hatched)',
      start,
      end,
    ),
    rect(mixed, 'url(#dv-dotted)', start, change),
    rect(mixed, 'var(--_accent)', change, end),
    across('var(--_surface)', 5),
    across('var(--_text)', 2),
  ];
}

/** Lines join only full years that follow each other within a segment; a part of a year stands as a hollow dot. */
function lines(plot: PlotModule, { segments }: TrendModel, places: readonly Place[]) {
  const runs: Place[][] = [];
  for (const segment of segments) {
    let run: Place[] = [];
    for (const place of places.filter(({ year }) => segment.some((slot) => slot.year === year))) {
      if (place.main && !place.main.partial) run.push(place);
      else run = [];
      if (run.length === 2) runs.push(run);
    }
  }
  return [
    ...runs.map((run) => plot.lineY(run, { x: middle, y: value, stroke: 'var(--_accent)', strokeWidth: 2 })),
    ...[true, false].map((partial) =>
      plot.dot(
        places.filter(({ main }) => main?.partial === partial),
        {
          x: middle,
          y: value,
          r: 4,
          stroke: 'var(--_accent)',
          strokeWidth: 2,
          fill: partial ? 'var(--_surface)' : 'var(--_accent)',
        },
      ),
    ),
  ];
}

/** A change of provider is lighter than a break: a short mark across the base line (rule 6). */
function providerTicks(plot: PlotModule, places: readonly Place[]) {
  return plot.ruleX(
    places.filter(({ providerChanged }) => providerChanged),
    {
      x: ({ x, breakBefore }: Place) => x - (breakBefore ? BREAK_GAP / 2 : 0),
      y1: 0,
      y2: 0,
      insetBottom: -8,
      insetTop: -8,
      stroke: 'var(--_muted)',
      strokeWidth: 1.5,
    },
  );
}

function breakMarks(
  plot: PlotModule,
  { x, text, row, toRight, apart }: Flag,
  size: { marginTop: number; line: number; fontSize: number },
) {
  const y = row * size.line;
  return [
    plot.ruleX([x], {
      insetTop: y + 2 - size.marginTop,
      stroke: 'var(--_text)',
      strokeWidth: apart ? 1.5 : 0.75,
      strokeDasharray: apart ? '2 4' : '1 3',
    }),
    plot.text([text], {
      x: [x],
      frameAnchor: 'top',
      lineAnchor: 'top',
      textAnchor: toRight ? 'start' : 'end',
      dx: toRight ? 6 : -6,
      dy: y + 2 - size.marginTop,
      fontSize: size.fontSize,
      fill: 'var(--_text)',
    }),
  ];
}

function values(plot: PlotModule, drawn: readonly Place[], messages: Messages, fontSize: number) {
  return plot.text(drawn, {
    x: middle,
    y: value,
    dy: -6,
    lineAnchor: 'bottom',
    text: ({ main }: Place) => (main ? valueLabel(main, messages) : ''),
    fontSize,
    fontWeight: 650,
    fill: 'var(--_text)',
    stroke: 'var(--_surface)',
    strokeWidth: 4,
  });
}

function scale(plot: PlotModule, messages: Messages, fontSize: number) {
  const tickFormat = (tick: number) => messages.number(tick);
  return plot.axisY({
    ticks: 4,
    tickFormat,
    fontSize,
    tickSize: 0,
    textAnchor: 'start',
    dx: 4,
    dy: -fontSize * 0.7,
    fill: 'var(--_muted)',
  });
}

function yearLabels(
  plot: PlotModule,
  places: readonly Place[],
  every: number,
  { line, fontSize }: { line: number; fontSize: number },
) {
  const under = { x: middle, frameAnchor: 'bottom', lineAnchor: 'top', lineHeight: LINE, fontSize } as const;
  const labelled = places.filter((_, index) => index % every === 0);
  return [
    plot.text(labelled, { ...under, text: ({ year }: Place) => String(year), dy: 8, fill: 'var(--_text)' }),
    plot.text(places, { ...under, text: ({ label }: Place) => label.join('\n'), dy: 8 + line, fill: 'var(--_muted)' }),
  ];
}

/**
 * Plot brings a style element, which a strict page drops, and labels in English, which a screen reader would meet. The
 * picture is hidden from it: sentence and table say the same.
 */
function quiet(svg: SVGSVGElement): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const labelled of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    labelled.removeAttribute('aria-label');
    labelled.removeAttribute('aria-hidden');
  }
  for (const name of ['font-family', 'font-size', 'fill', 'width', 'height']) svg.removeAttribute(name);
  svg.setAttribute('class', 'picture');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
