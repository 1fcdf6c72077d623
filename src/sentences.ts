import { funnelSummary } from './attrition-funnel/view-finding.js';
import { timelineSummary } from './campaign-timeline/view-finding.js';
import type { Leaving } from './export/leaving.js';
import type { Summary } from './locales/first-words.js';
import type { Messages } from './locales/messages.js';
import { trendSummary } from './offence-trend/view-finding.js';
import { counterSummary } from './petition-counter/view-finding.js';

/** Headline and finding where nobody has written any, by kind of data. An element hands over its own model only. */
export const summaries = {
  trend: trendSummary,
  funnel: funnelSummary,
  timeline: timelineSummary,
  petitions: counterSummary,
} as Readonly<Record<Leaving['kind'], (model: unknown, messages: Messages) => Summary>>;
