import { all } from './readers.js';

/** The first stage, which is drawn as lines around or above what is set beside it, and never filled. */
export const trackOf = (element: Element) => all(element, '[part=bar]:has(> line)')[0]!;

/** How long it is drawn. */
export const trackLength = (element: Element) =>
  trackOf(element).querySelector('line:nth-of-type(2)')!.getBoundingClientRect().width;

/** Whether it goes round the words. */
export const goesRound = (element: Element) =>
  trackOf(element).getBoundingClientRect().height >= stagesOf(element).getBoundingClientRect().height - 1;

/** What is drawn where the track ends, as long as that is not known exactly. */
export const endOfTrack = (element: Element) => all(element, '[part=bar]:has(> line) svg :is(rect, path)');

/** The same at the bars, and behind the last of the squares. */
export const endsOfBars = (element: Element) => all(element, 'li > [part=bar] svg :is(rect, path)');
export const endOfSquares = (element: Element) => all(element, 'svg:has(> [part=unit]) svg :is(rect, path)');

/** The room of the bars, with the words at them. */
export const stagesOf = (element: Element) => all(element, '[part=chart] > div:has(ul)')[0]!;

/** The words of the first stage, above all others. */
export const leadOf = (element: Element) => all(element, '[part=chart] > p')[0]!;

/** What is said of those who are in no bar, below the list. */
export const restOf = (element: Element): HTMLElement | undefined => all(element, '[part=chart] ul ~ p')[0];
