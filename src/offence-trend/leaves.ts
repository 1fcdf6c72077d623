import type { Leaves } from '../export/leaves.js';
import type { Trend } from './data.js';
import { type TrendModel, trendModel } from './model.js';
import { trendRows } from './rows.js';
import { trendLead, trendPoster, trendPosterWords } from './view-poster.js';

export const trendLeaves: Leaves<Trend, TrendModel> = {
  model: (data) => trendModel(data),
  rows: trendRows,
  words: trendPosterWords,
  whole: trendPoster,
  lead: trendLead,
};
