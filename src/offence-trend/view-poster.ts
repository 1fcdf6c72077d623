import type { Summary } from '../locales/first-words.js';
import { stacked } from '../export/arrange.js';
import { filled } from '../export/bars.js';
import { key, type KeyEntry } from '../export/key.js';
import { paragraph, type Said } from '../export/lettering.js';
import { INK, MUTED } from '../export/palette.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import { type Drawing, element, together } from '../export/svg.js';
import { endWords } from '../locales/end-words.js';
import type { Messages } from '../locales/index.js';
import { posterMessages } from '../locales/poster.js';
import type { TrendModel } from './model.js';
import { layOut } from './view-layout.js';
import {
  type Frame,
  grid,
  breakFlags,
  columnOf,
  otherCounts,
  providerTicks,
  slotLabels,
  valueLabels,
} from './view-poster-marks.js';
import { leadOf, noteLabel } from './view-words.js';

const FONT_SIZE = 14;
const LINE = 1.25;
/** Height of the columns' own room where nobody says how high a picture may be, and at least. */
const COLUMNS = 195;
const LEAST_COLUMNS = 54;

/**
 * Columns with the reason of every break beside it, partial and missing years labelled (rules 1 to 4, 6).
 * @param height `null`: as much as it needs; else only what can be read on a card, no higher if that can be
 */
export function trendPoster(
  model: TrendModel,
  messages: Messages,
  width: number,
  height: number | null = null,
): Drawing {
  if (height === null) return drawing(model, messages, width, COLUMNS, true);
  const whole = drawing(model, messages, width, LEAST_COLUMNS, true);
  const isWhole = whole.height <= height;
  const least = isWhole ? whole : drawing(lean(model), messages, width, LEAST_COLUMNS, false);
  const columns =
    LEAST_COLUMNS + (height === Infinity ? COLUMNS / 3 : Math.min(COLUMNS, Math.max(0, height - least.height)));
  return drawing(isWhole ? model : lean(model), messages, width, columns, isWhole);
}

/** Only the column of each year, for where there is no room for words on what is beside it. */
const lean = (model: TrendModel): TrendModel => ({
  ...model,
  slots: model.slots.map((slot) => ({ ...slot, others: [] })),
});

/** `room`: height of the columns. */
function drawing(model: TrendModel, messages: Messages, width: number, room: number, hasKey: boolean): Drawing {
  const layout = layOut(model, messages, { width, fontSize: FONT_SIZE });
  const line = FONT_SIZE * LINE;
  const below = Math.max(layout.asides.length, ...layout.places.map(({ label }) => label.length));
  const top = layout.flagRows * line + FONT_SIZE * 1.9;
  const bottom = (1 + below) * line + 12;
  const legend = key(hasKey ? keyEntries(model, messages) : [], width, { size: FONT_SIZE, fill: MUTED });
  const frame: Frame = { layout, width, top, floor: top + room, line, fontSize: FONT_SIZE, messages };
  const drawn = layout.places.filter(({ main }) => main !== null);
  const content = together(
    grid(frame, model.largest),
    ...drawn.map((place) => columnOf(place, frame, model.largest)),
    otherCounts(drawn, frame, model.largest),
    element('path', { d: `M${layout.before} ${frame.floor + 0.5}H${width - layout.after}`, stroke: INK, fill: 'none' }),
    providerTicks(frame),
    breakFlags(frame),
    ...(layout.roomy ? [valueLabels(drawn, frame, model.largest)] : []),
    slotLabels(frame),
  );
  return stacked(width, [
    [0, { width, height: frame.floor + bottom, content }],
    [10, legend],
    [legend.height ? 2 : 8, hedgeWords(model, messages, width)],
  ]);
}

/** Only what is in this picture. */
function keyEntries({ slots }: TrendModel, { language, trend }: Messages): KeyEntry[] {
  const poster = posterMessages[language];
  const box = { x: 0.5, y: 0.5, width: 21, height: 13 };
  const figures = slots.flatMap(({ main }) => main ?? []);
  const mixed = together(filled({ ...box, width: 10.5 }, 'mixed'), filled({ ...box, x: 11, width: 10.5 }, 'solid'));
  const line = element('rect', { y: 6, width: 22, height: 2, fill: INK });
  const tick = element('rect', { x: 10, width: 1.5, height: 14, fill: MUTED });
  return [
    ...(figures.some(({ partial }) => partial) ? [{ sample: filled(box, 'hatched'), words: poster.partial }] : []),
    ...(figures.some(({ mixedFrom }) => mixedFrom !== null) ? [{ sample: mixed, words: trend.mixed }] : []),
    ...(slots.some(({ others }) => others.length) ? [{ sample: line, words: poster.otherCount }] : []),
    ...(slots.some(({ providerChanged }) => providerChanged) ? [{ sample: tick, words: poster.otherBody }] : []),
  ];
}

/** What the ends of columns mean (rule 4). */
function hedgeWords({ slots }: TrendModel, messages: Messages, width: number): Drawing | null {
  const said = endWords(
    slots.flatMap(({ main }) => main?.observation.bound ?? []),
    messages,
  );
  return said ? paragraph(said, width, { size: FONT_SIZE, fill: MUTED }) : null;
}

/** What is said around the columns: the reason of every break in full (rule 3), and what is to be known of figures. */
export function trendPosterWords(
  model: TrendModel,
  choice: PosterChoice,
  messages: Messages,
  summary: Summary,
): PosterWords {
  const breaks = [...new Set(model.slots.flatMap((slot) => slot.breaks))];
  const own = new Set(model.trend.breaks.map(({ id }) => id));
  const reasons = breaks.map(({ short, reason }): Said => ({
    lead: `${messages.text(short)}.`,
    text: messages.text(reason),
  }));
  const bodies: Said = { lead: '', text: posterMessages[messages.language].bodies };
  const content = {
    data: model.trend,
    notes: model.notes,
    ...summary,
    isWhole: model.isWhole,
    lead: leadOf(model),
    reasons: model.slots.some(({ providerChanged }) => providerChanged) ? [...reasons, bodies] : reasons,
    label: (id: string) => (own.has(id) ? null : noteLabel(id, model, messages)),
  };
  return posterWords(content, choice, messages);
}
