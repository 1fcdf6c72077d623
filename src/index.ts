export { AttritionFunnel, type FunnelData } from './attrition-funnel/element.js';
export { CampaignTimeline, type TimelineData } from './campaign-timeline/element.js';
export { DataError, type DataErrorCode } from './core/data-error.js';
export { OffenceTrend, type TrendData } from './offence-trend/element.js';
export { PetitionCounter, type PetitionsData } from './petition-counter/element.js';
export { DvErrorEvent, DvLoadEvent, DvSelectEvent } from './ui/events.js';
