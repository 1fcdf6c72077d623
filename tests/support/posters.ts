import { summaries } from '../../src/sentences.js';
import type { Language, Messages } from '../../src/locales/index.js';
import { fixedSummary } from '../../src/locales/first-words.js';
import { messagesFor } from '../../src/locales/index.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelLead, funnelPoster, funnelPosterWords } from '../../src/attrition-funnel/view-poster.js';
import { timelineModel } from '../../src/campaign-timeline/model.js';
import { timelineLead, timelinePoster, timelinePosterWords } from '../../src/campaign-timeline/view-poster.js';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { type Funnel, funnels } from '../../src/attrition-funnel/data.js';
import type { Petitions } from '../../src/petition-counter/data.js';
import type { Trend } from '../../src/offence-trend/data.js';
import type { DataSet } from '../../src/core/evidence.js';
import { card, type Draws, LINK_CARD, POST_CARD } from '../../src/export/card.js';
import { poster, POSTER_SHEET } from '../../src/export/poster.js';
import type { PosterWords } from '../../src/export/poster-words.js';
import { together } from '../../src/export/svg.js';
import { laterEvents } from '../../src/generated/later-events-data.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendLead, trendPoster, trendPosterWords } from '../../src/offence-trend/view-poster.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { counterLead, counterPoster, counterPosterWords } from '../../src/petition-counter/view-poster.js';
import { opened } from './opened.js';
import * as ours from './translated.js';

export const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk'];
export const ADDRESS = 'dv-widgets.example/v1/x-yy';

/** A widget's picture in all its forms. */
export interface Posters {
  readonly words: PosterWords;
  readonly messages: Messages;
  readonly poster: string;
  readonly link: string;
  readonly post: string;
}

const choice = { address: ADDRESS };

/** What somebody wrote where all of a bundled set is shown, else what is generated. */
function summaryOf(kind: keyof typeof summaries, model: unknown, data: DataSet, messages: Messages) {
  return (
    (((model as { isWhole?: boolean }).isWhole ?? true) && fixedSummary(data, messages)) ||
    summaries[kind](model, messages)
  );
}

function postersOf(words: PosterWords, messages: Messages, draws: Draws): Posters {
  return {
    words,
    messages,
    poster: poster(words, draws.whole(POSTER_SHEET)),
    link: card(words, draws, LINK_CARD),
    post: card(words, draws, POST_CARD),
  };
}

export function ofTrend(trend: Trend, language: Language = 'en'): Posters {
  const [model, messages] = [trendModel(trend), messagesFor(language)];
  return postersOf(
    trendPosterWords(model, choice, messages, summaryOf('offence-trend', model, trend, messages)),
    messages,
    {
      whole: (sheet) => trendPoster(model, messages, sheet),
      lead: (sheet) => trendLead(model, messages, sheet),
    },
  );
}

export function ofFunnel(funnel: Funnel, language: Language = 'en'): Posters {
  const [model, messages] = [funnelModel(funnel), messagesFor(language)];
  return postersOf(
    funnelPosterWords(model, choice, messages, summaryOf('attrition-funnel', model, funnel, messages)),
    messages,
    {
      whole: (sheet) => funnelPoster(model, messages, sheet),
      lead: (sheet) => funnelLead(model, messages, sheet),
    },
  );
}

export function ofTimeline(timeline: Timeline, language: Language = 'en'): Posters {
  const [model, messages] = [timelineModel(timeline), messagesFor(language)];
  return postersOf(
    timelinePosterWords(model, choice, messages, summaryOf('campaign-timeline', model, timeline, messages)),
    messages,
    { whole: (sheet) => timelinePoster(model, messages, sheet), lead: (sheet) => timelineLead(model, messages, sheet) },
  );
}

export function ofPetitions(petitions: Petitions, language: Language = 'en', goal: number | null = null): Posters {
  const [model, messages] = [counterModel(petitions, goal), messagesFor(language)];
  return postersOf(
    counterPosterWords(model, choice, messages, summaryOf('petition-counter', model, petitions, messages)),
    messages,
    { whole: (sheet) => counterPoster(model, messages, sheet), lead: (sheet) => counterLead(model, messages, sheet) },
  );
}

/** A poster without a picture, for an address that no line has room for. */
export const atLongAddress = ({ words }: Posters): string =>
  poster({ ...words, address: LONG_ADDRESS }, { width: POSTER_SHEET.width, height: 0, content: together() });

export const LONG_ADDRESS = `data.example.org/${'a-long-name/'.repeat(12)}`;

export const bundledFunnel = opened(funnels['case-attrition']);

const later = ours.openedInAll(laterEvents);

export const bundled: Readonly<Record<string, (language: Language) => Posters>> = {
  trend: (language) => ofTrend(ours.bundledTrend, language),
  funnel: (language) => ofFunnel(ours.bundledFunnel, language),
  timeline: (language) => ofTimeline(ours.bundledTimeline, language),
  petitions: (language) => ofPetitions(ours.bundledPetitions, language),
  later: (language) => ofTimeline(later, language),
};

/** All words of a picture, as a reader sees them: one line after the other. */
export function wordsIn(svg: string): string {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...document.querySelectorAll('text')].map((text) => text.textContent ?? '').join(' ');
}

/** Without spaces and joints: lines end anywhere, also after a hyphen within a word. */
export const bare = (text: string): string => text.replace(/[\s\u00a0]/g, '');

export const says = (svg: string, text: string): boolean => bare(wordsIn(svg)).includes(bare(text));

const ELEMENTS = new Set('svg title desc g defs pattern rect path circle text tspan'.split(' '));

/** What no picture that leaves the page may hold; one line each. */
export function faultsIn(svg: string): string[] {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (document.querySelector('parsererror')) return ['not well-formed'];
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^style$|^class$|href/i.test(name) || /var\(|NaN|Infinity|undefined|url\((?!#)/.test(value),
      )
      .map(({ name, value }) => `${name}="${value}"`),
  ]);
}

/** Where letters touch each other or leave the picture, as the browser draws it; as readable pairs. */
export function touching(svg: string): string[] {
  const box = document.createElement('div');
  const drawn = document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  ) as unknown as SVGSVGElement;
  box.append(drawn);
  document.body.append(box);
  const frame = drawn.getBoundingClientRect();
  const labels = [...drawn.querySelectorAll('text')].filter((text) => text.textContent?.trim()).map(label);
  const outside = labels
    .filter(
      ({ left, right, top, bottom }) =>
        left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
    )
    .map(({ words }) => `${words} leaves the picture`);
  const pairs = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map(({ words }) => `${a.words} × ${words}`),
  );
  box.remove();
  return [...outside, ...pairs];
}

/** Where letters stand, on screen: from the top of small letters' stems to a little under their line. */
function label(text: SVGTextElement) {
  const { x, width } = text.getBBox();
  const size = Math.max(
    ...[text, ...text.querySelectorAll('tspan')].map((each) => parseFloat(getComputedStyle(each).fontSize)),
  );
  const line = Number(text.getAttribute('y'));
  const onScreen = text.getScreenCTM()!;
  const start = new DOMPoint(x, line - size * 0.76).matrixTransform(onScreen);
  const end = new DOMPoint(x + width, line + size * 0.22).matrixTransform(onScreen);
  return { words: text.textContent as string, left: start.x, right: end.x, top: start.y, bottom: end.y };
}

/** The smallest letters of a picture that is shown so wide, in pixels. */
export function smallestLetter(svg: string, width: number): number {
  const box = document.createElement('div');
  const drawn = document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  ) as unknown as SVGSVGElement;
  drawn.style.cssText = `width: ${width}px; height: auto`;
  box.append(drawn);
  document.body.append(box);
  const sizes = [...drawn.querySelectorAll<SVGTextContentElement>('text, tspan')]
    .filter((text) => text.textContent?.trim())
    .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a);
  box.remove();
  return Math.min(...sizes);
}
