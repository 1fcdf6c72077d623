import { funnels } from '../../src/attrition-funnel/data.js';
import { timelines } from '../../src/campaign-timeline/data.js';
import { laterEvents } from '../../src/generated/later-events-data.js';
import { passages } from '../../src/generated/passages.js';
import { trends } from '../../src/offence-trend/data.js';
import { petitionSets } from '../../src/petition-counter/data.js';

function freeze(node: unknown): void {
  if (typeof node !== 'object' || node === null || Object.isFrozen(node)) return;
  Object.freeze(node);
  Object.values(node).forEach(freeze);
}

// Whoever writes into data of ours while a test runs is thrown at.
[trends, funnels, timelines, petitionSets, laterEvents, passages].forEach(freeze);
