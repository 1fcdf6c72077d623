import { funnelLeaves } from './attrition-funnel/leaves.js';
import { timelineLeaves } from './campaign-timeline/leaves.js';
import type { Leaves } from './export/leaves.js';
import { trendLeaves } from './offence-trend/leaves.js';
import { counterLeaves } from './petition-counter/leaves.js';
import type { Widget } from './widgets.js';

/** By widget. An element hands over its own data and model only. */
export const leaves = {
  'offence-trend': trendLeaves,
  'attrition-funnel': funnelLeaves,
  'campaign-timeline': timelineLeaves,
  'petition-counter': counterLeaves,
} as Readonly<Record<Widget, Leaves<unknown, unknown>>>;
