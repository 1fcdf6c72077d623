import type { SeriesBreak, Trend } from '../../src/offence-trend/data.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { type Panel, panelsOf as modelPanels, type Stretch } from '../../src/offence-trend/model-panels.js';
import { type Row, trendOf } from './trend-of.js';

/** The panels of a series. */
export const panelsIn = (trend: Trend): readonly Panel[] => modelPanels(trendModel(trend));

/** The panels of some rows. */
export const panelsOf = (rows: readonly Row[], breaks: readonly SeriesBreak[] = []): readonly Panel[] =>
  panelsIn(trendOf(rows, { breaks: [...breaks] }));

type Figures = Panel['full'];

const valuesOf = (figures: Figures) => figures.map(({ observation }) => observation.value);

/** What of full years is a bar: nothing of a panel with a number in a frame. */
export const barsOf = ({ lone, full }: Panel) => (lone ? [] : valuesOf(full));

/** The number in a frame of each panel, or what its bars stand for. */
export const marksOf = (panels: readonly Panel[]) =>
  panels.map((panel) =>
    panel.lone ? `frame ${panel.lone.observation.value}` : `bars ${barsOf(panel).join(' ')}`.trim(),
  );

/** A stretch in words: "919 1052", "2020 2021 partly", "change of body, break-2023-07-01". */
export function stretchWords(stretch: Stretch): string {
  if (stretch.kind === 'run') return valuesOf(stretch.figures).join(' ');
  if (stretch.kind === 'gap')
    return `no ${stretch.slots.map(({ index }) => index).join(' ')}${stretch.slots.some(({ main }) => main) ? ', partly known' : ''}`;
  return ['change', ...(stretch.isOtherBody ? ['of body'] : []), ...stretch.reasons.map(({ id }) => id)].join(' ');
}

/** Slots from which on another body counted than in the last before that is drawn beside them (rule 6). */
export const otherBodiesIn = (trend: Trend): readonly (number | null | undefined)[] =>
  panelsIn(trend).flatMap(({ stretches }) =>
    stretches.flatMap((each, place) => {
      const next = stretches[place + 1];
      return each.kind === 'change' && each.isOtherBody && next?.kind === 'run' ? [next.figures[0]?.index] : [];
    }),
  );

export const stretchesOf = ({ stretches }: Panel) => stretches.map(stretchWords);

/** Parts of years that stand together, each with its year. */
export const monthsOf = ({ sameMonths }: Panel) =>
  sameMonths.map((figures) => figures.map(({ period, observation }) => `${period.end.year}: ${observation.value}`));
