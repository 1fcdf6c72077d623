import type { Leaves } from '../export/leaves.js';
import type { Funnel } from './data.js';
import { type FunnelModel, funnelModel } from './model.js';
import { funnelRows } from './rows.js';
import { funnelLead, funnelPoster, funnelPosterWords } from './view-poster.js';

export const funnelLeaves: Leaves<Funnel, FunnelModel> = {
  model: (data) => funnelModel(data),
  rows: funnelRows,
  words: funnelPosterWords,
  whole: funnelPoster,
  lead: funnelLead,
};
