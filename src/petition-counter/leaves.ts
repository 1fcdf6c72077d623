import type { Leaves } from '../export/leaves.js';
import type { Petitions } from './data.js';
import { type CounterModel, counterModel } from './model.js';
import { petitionRows } from './rows.js';
import { counterLead, counterPoster, counterPosterWords } from './view-poster.js';

export const counterLeaves: Leaves<Petitions, CounterModel> = {
  model: (data) => counterModel(data),
  rows: petitionRows,
  words: counterPosterWords,
  whole: counterPoster,
  lead: counterLead,
};
