import type { LocalText } from '../core/evidence.js';
import type { Language } from '../core/languages.js';
import { clean } from '../own-data/text.js';
import type { TimelineEvent } from './data.js';

/** An event as its row says it. */
export interface WrittenEvent {
  readonly event: TimelineEvent;
  /** All that is read of the row: the same for rows that say the same. */
  readonly said: string;
  /** What stands in the other columns, by their names. */
  readonly rest: Readonly<Record<string, string>>;
}

/** More of a cell that nobody reads is not repeated. */
const LONGEST = 200;

/** Events whose rows say the same, told apart by what stands in columns that are not read: "place: South". */
export function toldApart(events: readonly WrittenEvent[]): TimelineEvent[] {
  const alike = new Map<string, WrittenEvent[]>();
  for (const each of events) {
    const others = alike.get(each.said);
    if (others) others.push(each);
    else alike.set(each.said, [each]);
  }
  return events.map(({ event, said, rest }) => {
    const words = Object.entries(rest)
      .filter(([name, text]) => alike.get(said)?.some((other) => other.rest[name] !== text))
      .map(([name, text]) => clean(`${name}: ${text.slice(0, LONGEST)}`))
      .join(' · ');
    if (!words) return event;
    const { description } = event;
    return { ...event, description: description ? mapped(description, (text) => `${text} · ${words}`) : { en: words } };
  });
}

/** The same in each language that a text has, otherwise. */
export const mapped = (text: LocalText, change: (words: string, language: Language) => string): LocalText =>
  Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, change(words, language as Language)]),
  ) as unknown as LocalText;
