import { funnels } from '../src/attrition-funnel/data.js';
import { timelines } from '../src/campaign-timeline/data.js';
import { trends } from '../src/offence-trend/data.js';
import { petitionSets } from '../src/petition-counter/data.js';
import type { Widget } from '../src/widgets.js';
import type { Args } from './element.js';

const SETS = {
  'offence-trend': trends,
  'attrition-funnel': funnels,
  'campaign-timeline': timelines,
  'petition-counter': petitionSets,
};

/** An id in the bundled data, and what it is said to have been. */
const WAS: Readonly<Record<Widget, readonly [id: string, was: string, is: string]>> = {
  'offence-trend': ['trend-2024', '3283', '3382'],
  'attrition-funnel': ['funnel-reports', '150000', '130000'],
  'campaign-timeline': ['recall-2021-01-21', '2021-01-12', '2021-01-21'],
  'petition-counter': ['petition-for', '60000', '80000'],
};

/** Of a page whose words are from an older version of the data. The correction is made up: none was needed so far. */
export function corrected(widget: Widget): Args {
  const [id, was, is] = WAS[widget];
  const corrections = [{ id, was, is, date: '2026-05-04', version: '1.0.0' }];
  const sets = Object.entries(SETS[widget]).map(([name, data]) => [name, { ...data, corrections }] as const);
  return { 'data-dv-version': '0.9', dataSets: Object.fromEntries(sets) };
}
