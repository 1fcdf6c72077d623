import type { Summary } from './locales/first-words.js';
import type { Funnel } from './attrition-funnel/data.js';
import { type FunnelModel, funnelModel } from './attrition-funnel/model.js';
import { funnelRows } from './attrition-funnel/rows.js';
import { funnelLead, funnelPoster, funnelPosterWords } from './attrition-funnel/view-poster.js';
import type { Timeline } from './campaign-timeline/data.js';
import { type TimelineModel, timelineModel } from './campaign-timeline/model.js';
import { timelineRows } from './campaign-timeline/rows.js';
import { timelineLead, timelinePoster, timelinePosterWords } from './campaign-timeline/view-poster.js';
import type { Widget } from './export/addresses.js';
import type { Leaving } from './export/leaving.js';
import type { PosterChoice, PosterWords } from './export/poster-words.js';
import type { ExportRows } from './export/rows.js';
import type { Sheet } from './export/sheet.js';
import type { Drawing } from './export/svg.js';
import type { Messages } from './locales/index.js';
import type { Trend } from './offence-trend/data.js';
import { type TrendModel, trendModel } from './offence-trend/model.js';
import { trendRows } from './offence-trend/rows.js';
import { trendLead, trendPoster, trendPosterWords } from './offence-trend/view-poster.js';
import type { Petitions } from './petition-counter/data.js';
import { type CounterModel, counterModel } from './petition-counter/model.js';
import { petitionRows } from './petition-counter/rows.js';
import { counterLead, counterPoster, counterPosterWords } from './petition-counter/view-poster.js';

/** What each element knows of its own way out. */
export interface Exporter<Data, Model> {
  readonly widget: Widget;
  /** With nothing left out. */
  model(data: Data): Model;
  rows(data: Data, messages: Messages): ExportRows;
  words(model: Model, choice: PosterChoice, messages: Messages, summary: Summary): PosterWords;
  /** Its first state, for where no script runs. */
  whole(model: Model, messages: Messages, sheet: Sheet): Drawing;
  /** What the headline states with its reason, and no other bar or event; of no height where that is nothing. */
  lead(model: Model, messages: Messages, sheet: Sheet): Drawing;
}

const trend: Exporter<Trend, TrendModel> = {
  widget: 'offence-trend',
  model: (data) => trendModel(data),
  rows: trendRows,
  words: trendPosterWords,
  whole: trendPoster,
  lead: trendLead,
};
const funnel: Exporter<Funnel, FunnelModel> = {
  widget: 'attrition-funnel',
  model: funnelModel,
  rows: funnelRows,
  words: funnelPosterWords,
  whole: funnelPoster,
  lead: funnelLead,
};
const timeline: Exporter<Timeline, TimelineModel> = {
  widget: 'campaign-timeline',
  model: (data) => timelineModel(data),
  rows: timelineRows,
  words: timelinePosterWords,
  whole: timelinePoster,
  lead: timelineLead,
};
const petitions: Exporter<Petitions, CounterModel> = {
  widget: 'petition-counter',
  model: (data) => counterModel(data),
  rows: petitionRows,
  words: counterPosterWords,
  whole: counterPoster,
  lead: counterLead,
};

/** By kind of data. An element hands over its own data and model only. */
export const exporters = { trend, funnel, timeline, petitions } as Readonly<
  Record<Leaving['kind'], Exporter<unknown, unknown>>
>;
