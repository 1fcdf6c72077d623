import type { Messages } from '../locales/index.js';
import { haveOneUnit } from './model-chain.js';
import type { ChainedStage, ChainModel, DrawnStage, Group } from './model.js';
import { unitWords } from './view-words.js';

/** The name of a stage, behind its unit where that is not the first one's. */
export function chainName(each: DrawnStage, { first }: ChainModel, messages: Messages): string {
  const name = messages.text(each.stage.label);
  const unit = haveOneUnit(each.stage, first.stage) ? '' : unitWords(each, messages);
  const isNamed = name.toLowerCase().includes(messages.units(each.stage.unit).toLowerCase());
  return unit && !isNamed ? `${unit} · ${name}` : `· ${name}`;
}

/** Its shares, each with its denominator; empty where it has none. */
export const chainShares = ({ shares }: ChainedStage, { funnel, text }: Messages): string =>
  shares.map(({ percent, of }) => funnel.percent(percent, text(of.label))).join(', ');

/** What stands over bars. */
export const chainAbout = ({ of }: Pick<Group, 'of'>, { first }: ChainModel, { text }: Messages): string =>
  ((of ?? first).stage.about ?? []).map(text).join('; ');
