import { placed, stacked } from '../export/arrange.js';
import { lengthOf, lineHeight, linesOf, paragraph, textLines, type Type } from '../export/lettering.js';
import { MUTED, RULE } from '../export/palette.js';
import { type Drawing, element, type Markup, together } from '../export/svg.js';
import { parsePeriod } from '../core/period.js';
import { overviewByLanguage } from '../generated/overview-by-language.js';
import type { Entry } from './model.js';
import type { Group } from './model-groups.js';
import { type Setting, SIGN, signAt } from './view-poster-rows.js';
import { continued, groupWords, isVague, laneNames } from './view-words.js';

const BETWEEN = 10;

/** What separates, and means nothing. */
export const hairline = (width: number): Drawing => ({
  width,
  height: 1,
  content: element('path', { d: `M0 0.5H${width}`, stroke: RULE, fill: 'none' }),
});

/** What the signs of these events mean. @param isAlone without the caveats that say what hollow signs mean */
export function key(entries: readonly Entry[], isAlone: boolean, setting: Setting): Drawing {
  const { model, messages, sheet, types } = setting;
  const { timeline, lanes } = model;
  const names = laneNames(timeline, messages);
  const type = { ...types.note, fill: types.label.fill };
  const seen = lanes.filter(({ lane }) => entries.some((entry) => entry.lane === lane));
  const hollow = entries.find(({ event }) => event.status !== 'occurred');
  const words = overviewByLanguage[messages.language];
  return inLines(
    [
      ...seen.map(({ lane }) => signed(signAt(lane, SIGN / 2, lineHeight(type) / 2, false, false), names[lane])),
      ...(isAlone && hollow
        ? [signed(signAt(hollow.lane, SIGN / 2, lineHeight(type) / 2, true, false), words.hollow)]
        : []),
      ...(entries.some(({ period }) => isVague(period)) ? [said(messages.timeline.pale, types.note)] : []),
    ],
    sheet.width,
  );

  function signed(sign: Markup, text: string): Drawing {
    const indent = SIGN + 4;
    const name = said(text, type, indent);
    return { width: name.width + indent, height: name.height, content: together(sign, placed(name, indent, 0)) };
  }

  function said(text: string, its: Type, indent = 0): Drawing {
    const lines = linesOf(text, sheet.width - indent, its);
    const width = Math.max(0, ...lines.map((line) => lengthOf(line, its)));
    return textLines(lines, Math.min(width, sheet.width - indent), its);
  }
}

/** One after the other, in as many lines as they need. */
function inLines(pieces: readonly Drawing[], width: number): Drawing {
  const content: Markup[] = [];
  let [x, y, high] = [0, 0, 0];
  for (const piece of pieces) {
    if (x > 0 && x + piece.width > width) [x, y, high] = [0, y + high, 0];
    content.push(placed(piece, x, y));
    x += piece.width + BETWEEN;
    high = Math.max(high, piece.height);
  }
  return { width, height: y + high, content: together(...content) };
}

/** What was before or after, as a line that says how many events those are. */
export const groupLines = (groups: readonly Group[], { messages, sheet, types }: Setting): Drawing =>
  stacked(
    sheet.width,
    groups.map((group) => [3, paragraph(groupWords(group, messages), sheet.width, types.label)] as const),
  );

/** What came after the last event, from another source: neither counted nor numbered. */
export function afterRow(type: Type, { model, messages, sheet }: Setting): Drawing | null {
  const { after } = model.timeline;
  if (!after || !model.isWhole) return null;
  const when = messages.period(parsePeriod(after.date));
  const text = `${messages.text(after.words)} · ${when}: ${continued(messages.text(after.title))}`;
  const words = paragraph(text, sheet.width - SIGN - 6, type);
  const sign = signAt(after.lane ?? 'context', SIGN / 2, lineHeight(type) / 2, false, false);
  return { width: sheet.width, height: words.height, content: together(sign, placed(words, SIGN + 6, 0)) };
}

/** Three dots in the column of numbers: rows are left out here; with words, which say how many are. */
export function rowsLeftOut(x: number, start: number, text: string, { sheet, types: { note } }: Setting): Drawing {
  const words = text ? paragraph(text, sheet.width - start, note) : null;
  const height = words?.height ?? 12;
  const dots = [-4, 0, 4].map((y) =>
    element('circle', { cx: Math.round(x * 10) / 10, cy: height / 2 + y, r: 1.1, fill: MUTED }),
  );
  return { width: sheet.width, height, content: together(...dots, ...(words ? [placed(words, start, 0)] : [])) };
}
