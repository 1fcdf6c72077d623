import type { Summary } from '../locales/first-words.js';
import { END_WIDTH, type Fill } from '../core/bars.js';
import { placed, stacked } from '../export/arrange.js';
import { filled, hedgedEnd } from '../export/bars.js';
import { paragraph, type Type } from '../export/lettering.js';
import { ACCENT, MUTED, SURFACE } from '../export/palette.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import { type Drawing, element, together } from '../export/svg.js';
import { endWords } from '../locales/end-words.js';
import { enlarged } from '../locales/enlarged.js';
import { posterMessages } from '../locales/poster.js';
import type { Messages } from '../locales/index.js';
import type { Figure, FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';
import { rowsOf } from './view-poster-rows.js';
import { type Setting, stageBlock } from './view-poster-stage.js';
import { fillOf, funnelLabel, rowBounds } from './view-words.js';

/** How high the slant of the lens is. */
const LENS = 18;
/** Below this width nothing stands side by side. */
const NARROW = 440;

/**
 * Stages as bars on one scale, each row under its words, what is derived hatched, the next stage once more enlarged.
 * @param height `null`: as much as it needs; else only what can be read on a card
 */
export function funnelPoster(
  model: FunnelModel,
  messages: Messages,
  width: number,
  height: number | null = null,
): Drawing {
  const draw = (form: Setting['form']) => drawing(width, { model, messages, form });
  if (height === null) return draw('poster');
  const whole = draw('card');
  return whole.height <= height ? whole : draw('lean');
}

function drawing(width: number, setting: Setting): Drawing {
  const { model, messages, form } = setting;
  const { first, next, branches, remainder } = model;
  const rows = rowsOf(model);
  const brief = form !== 'poster';
  const bars = (parts: readonly Part[], bound: Figure['bound']) => row(parts, bound, width, setting);
  const isWide = width >= NARROW;
  const isLean = form === 'lean';
  const nextBlock = (room: number) => stageBlock(next, room, setting, 'lead');
  const beside =
    remainder && isWide
      ? besideEachOther(
          nextBlock(width * (isLean ? 0.36 : 0.52)),
          stageBlock(remainder, width * (isLean ? 0.6 : 0.45) - END_WIDTH, setting, 'end'),
          width - END_WIDTH,
        )
      : stacked(width, [
          [0, nextBlock(width)],
          [8, remainder && stageBlock(remainder, width, setting, 'plain')],
        ]);
  return stacked(width, [
    [0, stageBlock(first, width, setting, 'lead')],
    [isLean ? 1 : brief ? 4 : 8, openEdge(width, messages, brief)],
    [0, rows && bars([{ share: rows.first, fill: 'solid' }], first.bound)],
    [isLean ? 5 : brief ? 10 : 14, beside],
    [
      6,
      rows &&
        bars(
          [
            { share: rows.next, fill: 'solid' },
            { share: rows.remainder, fill: 'hatched' },
          ],
          remainder ? remainder.bound : next.bound,
        ),
    ],
    [0, branches.length ? lens(width, setting) : null],
    [
      0,
      rows?.magnified
        ? bars(
            rows.magnified.branches.map((share, index) => ({ share, fill: fillOf(branches[index]!, model) })),
            next.bound,
          )
        : null,
    ],
    [isLean ? 3 : 6, branchBlocks(width, setting)],
    [12, isLean || !rows ? null : ends(width, model, messages)],
  ]);
}

interface Part {
  readonly share: number;
  readonly fill: Fill;
}

/** Parts of a row, from the left edge and on one scale. */
function row(parts: readonly Part[], bound: Figure['bound'], width: number, { form }: Setting): Drawing {
  const high = { poster: 32, card: 30, lean: 20 }[form];
  const room = width - END_WIDTH - 1;
  let x = 0.5;
  const drawn = parts
    .filter(({ share }) => share > 0)
    .map(({ share, fill }, index) => {
      const rect = filled({ x, y: 0.5, width: share * room, height: high }, fill);
      const gap = { d: `M${Math.round(x * 100) / 100} -1V${high + 2}`, stroke: SURFACE, 'stroke-width': 3 };
      x += share * room;
      return together(rect, ...(index ? [element('path', gap)] : []));
    });
  return { width, height: high + 1, content: together(...drawn, hedgedEnd(bound, x, 0, high + 1)) };
}

/** Nobody knows how far what is not reported would reach, so it has no end and no scale. */
function openEdge(width: number, { language }: Messages, brief: boolean): Drawing {
  const type: Type = { size: brief ? 14 : 13, fill: MUTED };
  const right = width - END_WIDTH - 0.5;
  const text = paragraph(posterMessages[language].notReported, right - 20, type);
  const height = text.height + (brief ? 4 : 10);
  const d = `M0.5 0V${height}M${right} 0V${height}`;
  return {
    width,
    height,
    content: together(
      element('path', { d, stroke: MUTED, 'stroke-dasharray': '3 4', fill: 'none' }),
      placed(text, 10, (height - text.height) / 2),
    ),
  };
}

/** From the place of the next stage to its full width, with words on what is enlarged. */
function lens(width: number, { model, messages, form }: Setting): Drawing | null {
  const rows = rowsOf(model);
  if (!rows?.magnified) return null;
  const right = width - END_WIDTH - 1;
  const words = enlarged[messages.language](funnelFacts(model, messages).next, rows.magnified.times, messages);
  const text = paragraph(words, right - 20, { size: form === 'poster' ? 13 : 14 });
  const slant = form === 'lean' ? 12 : LENS;
  const height = slant + text.height + (form === 'lean' ? 2 : 6);
  const d = `M0.5 1H${Math.round(rows.next * right * 100) / 100}L${right} ${slant}V${height}H0.5Z`;
  return {
    width,
    height,
    content: together(element('path', { d, fill: ACCENT, 'fill-opacity': 0.13 }), placed(text, 10, slant)),
  };
}

/** Side by side on one ground line, the second ending at the right edge. */
function besideEachOther(left: Drawing, right: Drawing, width: number): Drawing {
  const height = Math.max(left.height, right.height);
  return {
    width,
    height,
    content: together(placed(left, 0, height - left.height), placed(right, width - right.width, height - right.height)),
  };
}

/** Two stand at the ends of their row; more are under each other, in their order. */
function branchBlocks(width: number, setting: Setting): Drawing | null {
  const { branches } = setting.model;
  const [one, two] = branches;
  if (branches.length === 2 && one && two && width >= NARROW) {
    const half = (width - END_WIDTH) * 0.48;
    const blocks = [stageBlock(one, half, setting, 'plain'), stageBlock(two, half, setting, 'end')] as const;
    const height = Math.max(blocks[0].height, blocks[1].height);
    return {
      width,
      height,
      content: together(placed(blocks[0], 0, 0), placed(blocks[1], width - END_WIDTH - half, 0)),
    };
  }
  return stacked(
    width,
    branches.map((branch) => [8, stageBlock(branch, width, setting, 'plain')] as const),
  );
}

/** What the ends of bars mean, as far as they are on this picture. */
function ends(width: number, model: FunnelModel, messages: Messages): Drawing | null {
  const said = endWords(rowBounds(model), messages);
  return said ? paragraph(said, width, { size: 14, fill: MUTED }) : null;
}

/** What is said around the bars: whose relation it is, what is derived, what the units are (rule 5). */
export function funnelPosterWords(
  model: FunnelModel,
  choice: PosterChoice,
  messages: Messages,
  summary: Summary,
): PosterWords {
  const content = {
    data: model.funnel,
    notes: model.notes,
    ...summary,
    isWhole: true,
    label: (id: string) => funnelLabel(id, model, messages),
  };
  return posterWords(content, choice, messages);
}
