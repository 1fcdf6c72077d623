import type { Summary } from '../locales/first-words.js';
import { inTwoColumns, placed, stacked } from '../export/arrange.js';
import { paragraph, saidBlock, textLines, type Type } from '../export/lettering.js';
import { MUTED } from '../export/palette.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import { type Drawing, together } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import { posterMessages } from '../locales/poster.js';
import type { Entry, TimelineModel } from './model.js';
import { overviewDrawing } from './view-poster-overview.js';
import { signAt } from './view-poster-shapes.js';

/** More would make a poster a book; how many more there are is said. */
const MOST = 40;
/** More marks would be a cloud. */
const MOST_MARKS = 300;

/** How much larger letters may be beside their marks. */
const SMALLER = [1, 1.15, 1.3, 1.45, 1.6, 1.75, 1.9];

const NUMBER_ROOM = 24;
const SIGN_ROOM = 18;
const GUTTER = 28;
const TITLE: Type = { size: 13, leading: 1.27 };
const QUIET: Type = { ...TITLE, fill: MUTED };

/**
 * Where everything lies in time, and under it what the numbers stand for.
 * @param height `null`: as much as it needs; else only what can be read on a card: the overview without its list
 */
export function timelinePoster(
  model: TimelineModel,
  messages: Messages,
  width: number,
  height: number | null = null,
): Drawing {
  const brief = height !== null;
  const hasOverview = model.shown.length <= MOST_MARKS;
  if (brief && !hasOverview) return { width, height: 0, content: together() };
  if (brief) return smallOverview(model, messages, width, height);
  const overview = hasOverview ? overviewDrawing(model, messages, width, null) : null;
  const column = (width - GUTTER) / 2;
  const listed = model.shown.slice(0, MOST);
  const left = model.shown.length - listed.length;
  const words = posterMessages[messages.language];
  return stacked(width, [
    [0, overview],
    [6, overview && paragraph(words.numbers, width, QUIET)],
    [
      20,
      listed.length
        ? inTwoColumns(
            listed.map((entry) => listItem(entry, column, messages)),
            GUTTER,
            4,
          )
        : null,
    ],
    [8, left > 0 ? paragraph(words.more(left), width, QUIET) : null],
  ]);
}

/** On a card letters keep their size, and the marks get smaller until there is room for all. */
function smallOverview(model: TimelineModel, messages: Messages, width: number, height: number): Drawing {
  for (const times of SMALLER) {
    const drawn = overviewDrawing(model, messages, width * times, times);
    if (drawn && (drawn.height <= height * times || times === SMALLER.at(-1)))
      return { width, height: drawn.height / times, content: placed(drawn, 0, 0, 1 / times) };
  }
  return { width, height: 0, content: together() };
}

/** Number, lane, date and title; of what was announced also that, and what the source tells of its outcome (rule 7). */
function listItem({ event, period, lane, number }: Entry, width: number, messages: Messages): Drawing {
  const { timeline: words } = messages;
  const isAhead = event.status !== 'occurred';
  const aside = [
    event.dateWords && messages.text(event.dateWords),
    isAhead && words.status[event.status],
    event.outcome && messages.text(event.outcome),
  ].filter((each) => each);
  const start = NUMBER_ROOM + SIGN_ROOM;
  const room = width - start;
  const title = messages.text(event.title);
  const said = stacked(room, [
    [0, saidBlock({ lead: words.when(period).join('–'), text: title }, room, TITLE)],
    [0, aside.length ? paragraph(aside.join(' · '), room, QUIET) : null],
  ]);
  const place = textLines([String(number)], NUMBER_ROOM - 4, { ...QUIET, anchor: 'end' });
  return {
    width,
    height: said.height,
    content: together(placed(place, 0, 0), signAt(lane, NUMBER_ROOM + 8, 8.5, isAhead), placed(said, start, 0)),
  };
}

/** What is said around the events: whose account it is, and what is left out (rules 8 and 12). */
export function timelinePosterWords(
  model: TimelineModel,
  choice: PosterChoice,
  messages: Messages,
  summary: Summary,
): PosterWords {
  const numbers = new Map(model.entries.map(({ event, number }) => [event.id, String(number)]));
  const content = {
    data: model.timeline,
    notes: model.notes,
    ...summary,
    // What is left out is told on the page, not in the picture.
    isWhole: model.isWhole,
    label: (id: string) => numbers.get(id) ?? '',
    figures: messages.timeline.events,
    more: posterMessages[messages.language].eventNotes,
  };
  return posterWords(content, choice, messages);
}
