import { placed, stacked } from '../export/arrange.js';
import { key, type KeyEntry } from '../export/key.js';
import { lengthOf, linesOf, textAt, textLines, type Type } from '../export/lettering.js';
import { INK, MUTED, RULE, SURFACE, WASH } from '../export/palette.js';
import { type Drawing, element, type Markup, together } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import { overviewMessages } from '../locales/overview.js';
import type { TimelineModel } from './model.js';
import { HEAD, type Mark, type Overview, overviewOf, RADIUS, SOFT } from './model-overview.js';
import { LANE_COLOUR, signAt } from './view-poster-shapes.js';
import { earlyWords, laneNames, monthWords } from './view-words.js';

/** From the edge to the name of a lane, and from there to the marks. */
const SIGN_ROOM = 18;
const NAME_GAP = 12;
/** Own names of lanes may be long: they take two lines, and no more than this share of the width. */
const NAME_SHARE = 0.24;
/** On a card they have one line. */
const WIDE_NAME_SHARE = 0.38;
const BAR = 15;

/**
 * The two scales, the lanes and all marks.
 * @param times on a card, which has no list and no numbers: how much larger letters are, beside marks of the usual size;
 * `null`: on a poster
 */
export function overviewDrawing(
  model: TimelineModel,
  messages: Messages,
  width: number,
  times: number | null,
): Drawing | null {
  const brief = times !== null;
  const type: Type = { size: brief ? 14 * times : 12.5, leading: 1.15 };
  const names = laneNames(model.timeline, messages);
  const room = width * (brief ? WIDE_NAME_SHARE : NAME_SHARE);
  const nameLines = new Map(model.lanes.map(({ lane }) => [lane, linesOf(names[lane], room, type, brief ? 1 : 2)]));
  const longest = Math.max(0, ...[...nameLines.values()].flat().map((line) => lengthOf(line, type)));
  const early = earlyWords(model, messages);
  const words = overviewMessages[messages.language];
  const overview = overviewOf(model, {
    width: width - 2,
    aside: Math.ceil(SIGN_ROOM + longest + NAME_GAP),
    stripWords: Math.max(lengthOf(early, type), lengthOf(words.notToScale, type)) + 8,
    fontSize: type.size,
  });
  if (!overview) return null;
  // Two lines of words stand over the rows.
  const above = Math.max(0, 2 * type.size * 1.2 - HEAD + 6);
  const content = together(
    ground(overview, [early, words.notToScale], type, messages),
    ...overview.rows.map(({ lane, y, height }) => {
      const name = textLines(nameLines.get(lane) ?? [], room, type);
      return together(
        signAt(lane, RADIUS + 1, y + height / 2, false),
        placed(name, SIGN_ROOM, y + (height - name.height) / 2),
      );
    }),
    ...overview.marks.map((mark) => markAt(mark, type, brief)),
  );
  return stacked(width, [
    [0, { width, height: overview.height + above, content: placed({ width, height: 0, content }, 0, above) }],
    [10, key(keyEntries(overview, messages, brief), width, { ...type, fill: MUTED, leading: 1.3 })],
  ]);
}

/** The two scales with the break between them, months, and a hairline under every lane. */
function ground(overview: Overview, early: readonly [string, string], type: Type, messages: Messages): Markup {
  const { strip, scale, rows, height } = overview;
  const bottom = height - 1;
  const quiet: Type = { ...type, fill: MUTED };
  const across = [HEAD, ...rows.map((row) => row.y + row.height)].map(
    (y) => `${strip ? `M${strip.x} ${y}h${strip.width}` : ''}M${scale.x} ${y}h${scale.width}`,
  );
  const broken = strip && `M${strip.x + strip.width + 5} ${HEAD + 5}l4-10m4 10l4-10`;
  return together(
    ...(strip && broken
      ? [
          element('rect', { x: strip.x, y: HEAD, width: strip.width, height: bottom - HEAD, fill: WASH }),
          textAt(early[0], strip.x, HEAD - 6 - type.size * 1.2, quiet),
          textAt(early[1], strip.x, HEAD - 6, quiet),
          element('path', { d: broken, stroke: INK, 'stroke-width': 1.2, fill: 'none' }),
        ]
      : []),
    ...ticks(overview, type, messages),
    element('path', { d: across.join(''), stroke: RULE, fill: 'none' }),
  );
}

/** A line for every month that is named; a name is left out where the one before needs the room. */
function ticks({ ticks: all, scale, height }: Overview, type: Type, messages: Messages): Markup[] {
  const end = scale.x + scale.width;
  const taken = { year: -Infinity, month: -Infinity };
  const named = (text: string, x: number, row: 'year' | 'month'): Markup[] => {
    const to = x + 3 + lengthOf(text, type);
    if (!text || x < taken[row] || to > end + 2) return [];
    taken[row] = to;
    return [
      textAt(
        text,
        x + 3,
        HEAD - 6 - (row === 'year' ? type.size * 1.2 : 0),
        row === 'year' ? type : { ...type, fill: MUTED },
      ),
    ];
  };
  return all.flatMap(({ x, month, year }) => [
    element('path', { d: `M${Math.round(x) + 0.5} ${HEAD}V${height - 1}`, stroke: RULE, fill: 'none' }),
    ...(year === null ? [] : named(String(year), x, 'year')),
    ...(month === null ? [] : named(monthWords(month, messages), x, 'month')),
  ]);
}

function markAt(mark: Mark, type: Type, brief: boolean): Markup {
  const { entry, shape, x, y, width, hollow, numberX } = mark;
  const colour = LANE_COLOUR[entry.lane];
  const bar = { x, y: y - BAR / 2, width, height: BAR, rx: 2, stroke: colour };
  const paint = { fill: hollow ? SURFACE : colour, 'fill-opacity': hollow ? 1 : 0.25 };
  return together(
    shape ? signAt(entry.lane, x, y, hollow) : element('rect', { ...bar, ...paint }),
    ...(mark.softStart ? [softEnd(shape ? x - RADIUS : x, y, -1, colour)] : []),
    ...(mark.softEnd ? [softEnd(shape ? x + RADIUS : x + width, y, 1, colour)] : []),
    ...(brief ? [] : [textAt(String(entry.number), numberX, y + type.size * 0.36, type)]),
  );
}

/** "About": an end that breaks off, as a hedged bar's does. */
function softEnd(x: number, y: number, direction: 1 | -1, fill: string): Markup {
  return together(
    ...[2, 5, SOFT - 1].map((step, index) =>
      element('rect', { x: x + direction * step - 0.8, y: y - BAR / 2, width: 1.8 - index * 0.4, height: BAR, fill }),
    ),
  );
}

/** Only what is in this overview; on a card only what nobody would guess. */
function keyEntries({ marks }: Overview, { language }: Messages, brief: boolean): KeyEntry[] {
  const words = overviewMessages[language];
  const bar = (paint: Readonly<Record<string, string | number>>) =>
    element('rect', { x: 1, y: 0.5, width: 20, height: 13, rx: 2, stroke: INK, ...paint });
  const entries: readonly (readonly [boolean, Markup, string])[] = [
    [!brief && marks.some(({ shape }) => shape), signAt('law', 14, 7, false), words.day],
    [!brief && marks.some(({ shape }) => !shape), bar({ fill: INK, 'fill-opacity': 0.25 }), words.bar],
    [marks.some(({ softStart, softEnd }) => softStart || softEnd), softEnd(9, 7, 1, INK), words.soft],
    [marks.some(({ hollow }) => hollow), bar({ fill: SURFACE }), words.hollow],
  ];
  return entries.filter(([isThere]) => isThere).map(([, sample, text]) => ({ sample, words: text }));
}
