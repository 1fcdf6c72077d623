import { precision } from '../core/period.js';
import { date } from '../locales/en/dates.js';
import type { Entry, TimelineModel } from './model.js';
import { timelineFacts } from './model-finding.js';

/**
 * What the headline is about, of what is shown: the two ends of a span, else the event whose day a written headline names,
 * else the latest that happened.
 */
export function headlineEntries(model: TimelineModel): readonly Entry[] {
  const { timeline, isWhole, shown } = model;
  const { span } = timelineFacts(model);
  // Of a span with a hidden end there is nothing to show.
  if (span) return allOf(span.ends, shown);
  const headline = isWhole ? timeline.fixed?.headline.en : undefined;
  const named = headline === undefined ? null : namedIn(headline, model);
  if (named) return allOf([named.event], shown);
  const latest = shown.findLast(({ event }) => event.status === 'occurred') ?? shown.at(-1);
  return latest ? [latest] : [];
}

function allOf(events: readonly { readonly id: string }[], shown: readonly Entry[]): readonly Entry[] {
  const found = events.flatMap(({ id }) => shown.find(({ event }) => event.id === id) ?? []);
  return found.length === events.length ? found : [];
}

/** By its day in English, which every headline has; of several on one day the one that shares most words with it. */
function namedIn(headline: string, { entries }: TimelineModel): Entry | null {
  const said = wordsOf(headline);
  const line = ` ${said.join(' ')} `;
  const isNamed = ({ start, end }: Entry['period']) =>
    start === end &&
    precision(start) === 'day' &&
    line.includes(` ${wordsOf(date({ ...start, approximate: false })).join(' ')} `);
  const shared = ({ event }: Entry) => wordsOf(event.title.en).filter((word) => said.includes(word)).length;
  const named = entries.filter(({ period }) => isNamed(period));
  return named.reduce<Entry | null>((best, each) => (best && shared(best) >= shared(each) ? best : each), null);
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
