import { funnelSummary } from './attrition-funnel/view-finding.js';
import { timelineSummary } from './campaign-timeline/view-finding.js';
import type { Summary } from './locales/first-words.js';
import type { Messages } from './locales/messages.js';
import { trendSummary } from './offence-trend/view-finding.js';
import { counterSummary } from './petition-counter/view-finding.js';
import type { Widget } from './widgets.js';

/** Headline and finding where nobody has written any, by widget. An element hands over its own model only. */
export const summaries = {
  'offence-trend': trendSummary,
  'attrition-funnel': funnelSummary,
  'campaign-timeline': timelineSummary,
  'petition-counter': counterSummary,
} as Readonly<Record<Widget, (model: unknown, messages: Messages) => Summary>>;
