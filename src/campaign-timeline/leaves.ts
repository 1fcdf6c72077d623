import type { Leaves } from '../export/leaves.js';
import type { Timeline } from './data.js';
import { type TimelineModel, timelineModel } from './model.js';
import { timelineRows } from './rows.js';
import { timelineLead, timelinePoster, timelinePosterWords } from './view-poster.js';

export const timelineLeaves: Leaves<Timeline, TimelineModel> = {
  model: (data) => timelineModel(data),
  rows: timelineRows,
  words: timelinePosterWords,
  whole: timelinePoster,
  lead: timelineLead,
};
