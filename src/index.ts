export { DataError, type DataErrorCode } from './core/data-error.js';
export { OffenceTrend } from './offence-trend/element.js';
export { PetitionCounter } from './petition-counter/element.js';
export { DvErrorEvent, DvLoadEvent } from './ui/events.js';
