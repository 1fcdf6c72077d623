import type { Messages } from '../locales/index.js';
import * as plot from '../ui/plot.js';
import type { TrendModel } from './model.js';
import { layOut } from './view-layout.js';
import {
  breakLines,
  breakReason,
  columns,
  hedges,
  labels,
  LINE,
  lines,
  otherCounts,
  providerTicks,
  scale,
  values,
} from './view-marks.js';

/** How a picture is drawn. Lengths are in the picture's own unit: pixels where it is shown at its natural size. */
export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly mark: 'columns' | 'line';
  /** Needed where there is no global one. */
  readonly document?: Document;
}

/** Left out around a picture, so that no stroke is cut in half. */
const EDGE = 1;

/** Draws the columns or lines of a trend, with the reason of every break inside the picture (rule 3). */
export function trendPicture(model: TrendModel, messages: Messages, options: PictureOptions): SVGSVGElement {
  const { width, height, fontSize } = options;
  const layout = layOut(model, messages, { width: width - 2 * EDGE, fontSize });
  const { places, flags, roomy } = layout;
  const drawn = places.filter(({ main }) => main !== null);
  const line = fontSize * LINE;
  const marginTop = layout.flagRows * line + fontSize * 1.7;
  const linesBelow = 1 + Math.max(layout.asides.length, ...places.map(({ label }) => label.length));
  const svg = plot.plot({
    ...(options.document && { document: options.document }),
    width,
    height,
    marginTop,
    marginBottom: linesBelow * line + 10,
    marginLeft: EDGE + layout.before,
    marginRight: EDGE + layout.after,
    x: { type: 'linear', domain: [0, layout.years], axis: null },
    y: { type: 'linear', domain: [0, model.largest || 1], axis: null },
    marks: [
      roomy ? null : plot.gridY({ ticks: 4, stroke: 'var(--_rule)', strokeOpacity: 1 }),
      ...(options.mark === 'line' ? lines(model, places) : columns(drawn)),
      otherCounts(drawn, 'var(--_surface)', 5),
      otherCounts(drawn, 'var(--_text)', 2),
      ...hedges(drawn),
      plot.ruleY([0], { stroke: 'var(--_text)' }),
      providerTicks(places),
      ...breakLines(flags, { marginTop, line }),
      ...flags
        .filter(({ lines }) => lines.length)
        .map((flag) => breakReason(flag, { marginTop, line, fontSize, before: layout.before })),
      roomy ? values(drawn, messages, fontSize) : scale(messages, fontSize),
      ...labels(layout, { line, fontSize }),
    ],
  }) as SVGSVGElement;
  return quiet(svg);
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
  // Of a colour in an attribute a reader's own dark mode knows nothing.
  for (const name of ['fill', 'stroke'])
    for (const painted of svg.querySelectorAll(`[${name}^="var(--_"]`)) {
      painted.classList.add(`${name}-${painted.getAttribute(name)?.slice(7, -1)}`);
      painted.removeAttribute(name);
    }
  for (const name of ['font-family', 'font-size', 'fill', 'width', 'height']) svg.removeAttribute(name);
  svg.setAttribute('class', 'picture');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
