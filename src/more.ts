export { learn } from './locales/own-data.js';
export { failureOf, noticeOf, ownData } from './ui/own-data.js';
