import { funnels } from '../../src/attrition-funnel/data.js';
import { timelines } from '../../src/campaign-timeline/data.js';
import type { DataSet } from '../../src/core/evidence.js';
import { translated } from '../../src/core/translate.js';
import { texts as kk } from '../../src/generated/language-kk.js';
import { texts as ru } from '../../src/generated/language-ru.js';
import { trends } from '../../src/offence-trend/data.js';
import { petitionSets } from '../../src/petition-counter/data.js';
import { opened } from './opened.js';

/** A data set of ours in all languages. */
export const inAllLanguages = <Data extends DataSet>(data: Data | undefined): Data => {
  if (!data) throw new Error('no such data set');
  const [inRussian, inKazakh] = [ru[data.id], kk[data.id]];
  // What is fetched has all of its languages.
  return inRussian && inKazakh ? translated(translated(data, 'ru', inRussian), 'kk', inKazakh) : data;
};

/** The same with all that a reader opens. */
export const openedInAll = <Data extends DataSet>(data: Data | undefined): Data => opened(inAllLanguages(data));

export const bundledFunnel = openedInAll(funnels['case-attrition']);
export const bundledPetitions = openedInAll(petitionSets['petitions']);
export const bundledTimeline = openedInAll(timelines['campaign']);
export const bundledTrend = openedInAll(trends['criminal-offences']);
