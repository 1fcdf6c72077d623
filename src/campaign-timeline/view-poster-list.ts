import { placed, stacked } from '../export/arrange.js';
import { lineHeight, paragraph, textLines, type Type } from '../export/lettering.js';
import { INK } from '../export/palette.js';
import type { Drawing } from '../export/svg.js';
import { picturesByLanguage } from '../generated/pictures-by-language.js';
import type { Entry } from './model.js';
import type { Group } from './model-groups.js';
import { rowsLeftOut } from './view-poster-parts.js';
import { type Before, columnsOf, dateLines, row, type Setting, type TitleForm } from './view-poster-rows.js';
import { yearOver } from './view-words.js';

/** How rows of a list are set. */
export interface ListForm extends TitleForm {
  /** Where the year of dates stands: over or under the first of them, or beside every one. */
  readonly years: 'over' | 'under' | 'beside';
}

/** Numbered rows with the years that they are of, and how many events are `left` out. */
export function list(entries: readonly Entry[], spine: Group, form: ListForm, left: number, setting: Setting): Drawing {
  const { messages, sheet, types } = setting;
  let [year, place] = [0, -1];
  const rows = entries.map((entry, index) => {
    const over = yearOver(entry.period);
    const isNew = over > 0 && over !== year;
    if (isNew) year = over;
    const before = place;
    place = spine.entries.indexOf(entry);
    const words = isNew ? messages.date({ year: over, approximate: false }) : '';
    const date = dateLines(entry.period, form.years === 'beside', messages);
    return {
      entry,
      heading: form.years === 'over' ? words : '',
      before: {
        number: String(entry.number - spine.before),
        date: words && form.years === 'under' ? [...date, words] : date,
      },
      isApart: index > 0 && place !== before + 1,
    };
  });
  const columns = columnsOf(
    rows.map(({ before }): Before => before),
    setting,
  );
  const more = left > 0 ? picturesByLanguage[messages.language].more(left) : '';
  const gap = rows.find(({ isApart }) => isApart);
  return stacked(sheet.width, [
    ...rows.flatMap((each) => [
      [
        0,
        each.isApart ? rowsLeftOut(columns.numbers - 4, columns.date, each === gap ? more : '', setting) : null,
      ] as const,
      [2, each.heading ? overDates(each.heading) : null] as const,
      [0, row(each.entry, each.before, columns, form, setting)] as const,
    ]),
    [2, more && !gap ? paragraph(more, sheet.width, types.note) : null],
  ]);

  function overDates(words: string): Drawing {
    const type: Type = { ...types.note, weight: 700, fill: INK, leading: 1.22 };
    const drawn = textLines([words], sheet.width, type);
    return { width: sheet.width, height: lineHeight(type), content: placed(drawn, columns.date, 0) };
  }
}
