export { AttritionFunnel } from './attrition-funnel/element.js';
export { CampaignTimeline } from './campaign-timeline/element.js';
export { DataError, type DataErrorCode } from './core/data-error.js';
export { OffenceTrend } from './offence-trend/element.js';
export { PetitionCounter } from './petition-counter/element.js';
export { DvErrorEvent, DvLoadEvent, DvSelectEvent } from './ui/events.js';
