import type { Messages } from '../locales/index.js';
import { END_OF } from '../core/hedges.js';
import * as plot from '../ui/plot.js';
import type { TrendModel } from './model.js';
import { valueWords } from './view-words.js';
import { BREAK_GAP, COLUMN, type Flag, type Layout, passed, type Place } from './view-layout.js';

/** Height of a line of words, as a share of the type size. */
export const LINE = 1.2;

type Along = (place: Place) => number;

const value: Along = ({ main }) => main?.observation.value ?? 0;
const middle: Along = ({ x }) => x + 0.5;
const start: Along = ({ x }) => x + COLUMN.start;
const end: Along = ({ x }) => x + COLUMN.end;

/** Solid: a full year. Hatched: a part. Dotted to solid: the definition changed within the year. */
export function columns(drawn: readonly Place[]) {
  const change = (place: Place) => passed(place, place.main?.mixedFrom ?? 0);
  const rect = (data: readonly Place[], fill: string, x1: Along, x2: Along) =>
    plot.rectY(data, { x1, x2, y1: 0, y2: value, fill, stroke: 'var(--_accent)' });
  const mixed = drawn.filter(({ main }) => main?.mixedFrom !== null);
  const plain = drawn.filter(({ main }) => main?.mixedFrom === null);
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
  ];
}

/** Other counts of the same year, as a line across its column. */
export function otherCounts(drawn: readonly Place[], stroke: string, strokeWidth: number) {
  const others = drawn.flatMap(({ x, others }) =>
    others.map(({ observation }) => ({ x1: x + COLUMN.start, x2: x + COLUMN.end, y: observation.value ?? 0 })),
  );
  return plot.ruleY(others, { x1: 'x1', x2: 'x2', y: 'y', stroke, strokeWidth });
}

/** An arrow for more, a broken end for about (rule 4). */
export function hedges(drawn: readonly Place[]) {
  const ending = (kind: 'open' | 'soft') => drawn.filter(({ main }) => main && END_OF[main.observation.bound] === kind);
  const gap = (from: number) =>
    plot.rectY(ending('soft'), {
      x1: start,
      x2: end,
      y1: value,
      y2: value,
      insetTop: from,
      insetBottom: -from - 2,
      fill: 'var(--_surface)',
    });
  return [
    plot.dot(ending('open'), { x: middle, y: value, dy: -4, r: 6, symbol: 'triangle', fill: 'var(--_accent)' }),
    gap(3),
    gap(8),
  ];
}

/** Lines join only full years that follow each other within a segment; a part of a year stands as a hollow dot. */
export function lines({ segments }: TrendModel, places: readonly Place[]) {
  const runs: Place[][] = [];
  let first = 0;
  for (const { length } of segments) {
    let run: Place[] = [];
    for (const place of places.slice(first, (first += length))) {
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
export function providerTicks(places: readonly Place[]) {
  return plot.ruleX(
    places.filter(({ providerChanged }) => providerChanged),
    {
      x: ({ x, apart }: Place) => x - (apart ? BREAK_GAP / 2 : 0),
      y1: 0,
      y2: 0,
      insetBottom: -8,
      insetTop: -8,
      stroke: 'var(--_muted)',
      strokeWidth: 1.5,
    },
  );
}

interface Band {
  readonly marginTop: number;
  readonly line: number;
}

/** Lines that begin at the same height are one mark: a thousand marks would take longer than all else. */
export function breakLines(flags: readonly Flag[], { marginTop, line }: Band) {
  const alike = new Map<string, Flag[]>();
  for (const flag of flags) {
    const key = `${flag.row} ${flag.apart}`;
    alike.set(key, [...(alike.get(key) ?? []), flag]);
  }
  return [...alike.values()].map((group) => {
    const [{ row, apart }] = group as [Flag];
    return plot.ruleX(group, {
      x: 'x',
      insetTop: row * line + 2 - marginTop,
      stroke: 'var(--_text)',
      strokeWidth: apart ? 1.5 : 0.75,
      strokeDasharray: apart ? '2 4' : '1 3',
    });
  });
}

export function breakReason(
  { edge, anchor, lines, row }: Flag,
  { marginTop, line, fontSize, before }: Band & { fontSize: number; before: number },
) {
  return plot.text([lines.join('\n')], {
    frameAnchor: 'top-left',
    lineAnchor: 'top',
    textAnchor: anchor,
    lineHeight: LINE,
    dx: edge - before,
    dy: row * line + 2 - marginTop,
    fontSize,
    fill: 'var(--_text)',
    stroke: 'var(--_surface)',
    strokeWidth: 4,
  });
}

export function values(drawn: readonly Place[], messages: Messages, fontSize: number) {
  const isOpen = ({ main }: Place) => main !== null && END_OF[main.observation.bound] === 'open';
  return [true, false].map((open) =>
    plot.text(
      drawn.filter((place) => isOpen(place) === open),
      {
        x: middle,
        y: value,
        dy: open ? -13 : -6,
        lineAnchor: 'bottom',
        text: ({ main }: Place) => (main ? valueWords(main, messages) : ''),
        fontSize,
        fontWeight: 700,
        fill: 'var(--_text)',
        stroke: 'var(--_surface)',
        strokeWidth: 4,
      },
    ),
  );
}

export function scale(messages: Messages, fontSize: number) {
  const tickFormat = (tick: number) => messages.number(tick);
  // Without this Plot would write the name of the channel there, in English.
  return plot.axisY({ ticks: 4, tickFormat, fontSize, tickSize: 0, label: null, fill: 'var(--_muted)' });
}

export function labels(
  { places, every, asides, before }: Layout,
  { line, fontSize }: { line: number; fontSize: number },
) {
  const under = { frameAnchor: 'bottom', lineAnchor: 'top', lineHeight: LINE, fontSize } as const;
  const labelled = places.filter((_, index) => index % every === 0);
  const aside = {
    ...under,
    frameAnchor: 'bottom-left',
    textAnchor: 'start',
    dx: -before,
    dy: 8 + line,
    fill: 'var(--_muted)',
  } as const;
  return [
    plot.text(labelled, { ...under, x: middle, text: ({ year }: Place) => String(year), dy: 8, fill: 'var(--_text)' }),
    plot.text(places, {
      ...under,
      x: middle,
      text: ({ label }: Place) => label.join('\n'),
      dy: 8 + line,
      fill: 'var(--_muted)',
    }),
    plot.text(asides.length ? [asides.join('\n')] : [], aside),
  ];
}
