import type { Summary } from '../locales/first-words.js';
import { stacked } from '../export/arrange.js';
import { paragraph } from '../export/lettering.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import { type Sheet, typesOf } from '../export/sheet.js';
import type { Drawing } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import { picturesByLanguage } from '../generated/pictures-by-language.js';
import type { TrendModel } from './model.js';
import { type Panel, panelsOf } from './model-panels.js';
import { apart, barPanel, earlierLine, framedNumber, lonePanel, numberBesideReason } from './view-poster-panels.js';
import type { Setting } from './view-poster-rows.js';
import { leadOf } from './view-words.js';

/** Own data may have hundreds of panels; how many more there are is said. */
const MOST = 12;

/** One panel for what may be compared, the newest first: bars only within one of them (rule 3). */
export function trendPoster(model: TrendModel, messages: Messages, sheet: Sheet): Drawing {
  const setting = { model, messages, sheet, types: typesOf(sheet) };
  const panels = panelsOf(model);
  if (!panels.length) return paragraph(messages.trend.noFigure, sheet.width, setting.types.label);
  const earlier = panels.slice(
    0,
    Math.max(
      panels.findIndex(({ lone }) => !lone),
      0,
    ),
  );
  const rest = panels.slice(earlier.length).reverse();
  const lead = Math.max(
    0,
    rest.findIndex((panel) => holds(panel, model)),
  );
  const before = panels[earlier.length] as Panel;
  const shown = rest.slice(0, Math.max(MOST, lead + 1));
  const left = rest.length - shown.length;
  const more =
    left > 0 ? paragraph(picturesByLanguage[messages.language].more(left), sheet.width, setting.types.note) : null;
  const parts = (isWhole: boolean) => [
    ...shown.map((panel) => (panel.lone ? lonePanel : barPanel)(panel, setting, isWhole)),
    ...(earlier.length ? [earlierLine(earlier, before, setting)] : []),
  ];
  const [all, least] = [parts(true), parts(false)];
  for (let from = 0; from <= lead; from++)
    for (let to = all.length; to > lead; to--)
      for (const form of [all, least]) {
        const drawn = underEachOther(form.slice(from, to), setting, more);
        if (drawn.height <= sheet.height) return drawn;
      }
  return trendLead(model, messages, sheet);
}

const holds = ({ full, lone }: Panel, model: TrendModel) =>
  [...full, lone].some((figure) => figure?.observation.id === leadOf(model));

function underEachOther(parts: readonly Drawing[], setting: Setting, more: Drawing | null): Drawing {
  const rule = apart(setting);
  return stacked(setting.sheet.width, [
    ...parts.flatMap((part, index) => [[5, index ? rule : null] as const, [5, part] as const]),
    [6, more],
  ]);
}

/** The number in its frame. */
export function trendLead(model: TrendModel, messages: Messages, sheet: Sheet): Drawing {
  const setting = { model, messages, sheet, types: typesOf(sheet) };
  const panel = panelsOf(model).find((each) => holds(each, model));
  const figure = panel && [...panel.full, panel.lone].find((each) => each?.observation.id === leadOf(model));
  if (!panel || !figure) return stacked(sheet.width, []);
  const forms = [
    framedNumber(figure, panel, setting, true),
    framedNumber(figure, panel, setting, false),
    numberBesideReason(figure, panel, setting),
  ];
  return forms.find(({ height }) => height <= sheet.height) ?? (forms.at(-1) as Drawing);
}

/** What is said around the panels. */
export function trendPosterWords(
  model: TrendModel,
  choice: PosterChoice,
  messages: Messages,
  summary: Summary,
): PosterWords {
  const content = {
    data: model.trend,
    notes: model.notes,
    ...summary,
    isWhole: model.isWhole,
    lead: leadOf(model),
  };
  return posterWords(content, choice, messages);
}
