import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { type Timeline, type TimelineEvent, timelines } from '../../src/campaign-timeline/data.js';
import { ALL, timelineModel, type TimelineChoice } from '../../src/campaign-timeline/model.js';
import { timelineFacts } from '../../src/campaign-timeline/model-finding.js';
import { groupsOf } from '../../src/campaign-timeline/model-groups.js';
import { groupWords } from '../../src/campaign-timeline/view-words.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { opened } from './opened.js';

export const bundledTimeline = opened(timelines['campaign']);

/** An event that happened; its id is its date unless a test says more. */
export const eventOn = (date: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: date.replace(/\W/g, '-'),
  date,
  status: 'occurred',
  title: { en: `Something in ${date}` },
  citations: ['c'],
  ...more,
});

/** The smallest valid timeline with these events. */
export function timelineOf(events: readonly TimelineEvent[], more: Partial<Timeline> = {}): Timeline {
  return {
    id: 'hand-made',
    title: { en: 'Things that happened' },
    subtitle: { en: 'As somebody tells them.' },
    period: '1900/2100',
    checked: '2026-11-22',
    version: '1.0.0',
    conflicts: [],
    remarks: [],
    citations: [{ id: 'c', source: 's' }],
    sources: [{ id: 's', originator: { en: 'Somebody' }, publisher: 'A journal', seen: 'page' }],
    subject: { en: 'the plan' },
    events: [...events],
    ...more,
  };
}

/** Dates in the order of the list. */
export const datesOf = (timeline: Timeline, choice: Partial<TimelineChoice> = {}) =>
  timelineModel(timeline, { ...ALL, ...choice }).shown.map(({ event }) => event.date);

/** Headings of the list, each with how many entries stand under it. */
export const headingsOf = (timeline: Timeline, choice: Partial<TimelineChoice> = {}) =>
  groupsOf(timelineModel(timeline, { ...ALL, ...choice })).map(
    (group) => `${group.isSpine ? 'spine ' : ''}${groupWords(group, en)}: ${group.entries.length}`,
  );

/** What a reader is told of a timeline, in English. */
export function toldOf(timeline: Timeline, choice: Partial<TimelineChoice> = {}): { heading: string; finding: string } {
  const facts = timelineFacts(timelineModel(timeline, { ...ALL, ...choice }));
  return {
    heading: sentences.en.timeline.heading(facts),
    finding: sentences.en.timeline.finding(facts).join(' '),
  };
}
