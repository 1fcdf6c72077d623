// One case of own data, read, modelled, told and laid out without a browser.
import { type FunnelModel, funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelPoster } from '../../src/attrition-funnel/view-poster.js';
import { funnelSummary } from '../../src/attrition-funnel/view-finding.js';
import { unitGrid } from '../../src/attrition-funnel/model-units.js';
import type { Funnel } from '../../src/attrition-funnel/data.js';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { timelineModel } from '../../src/campaign-timeline/model.js';
import { timelineSummary } from '../../src/campaign-timeline/view-finding.js';
import { timelinePoster } from '../../src/campaign-timeline/view-poster.js';
import { groupsOf } from '../../src/campaign-timeline/model-groups.js';
import { DataError } from '../../src/core/data-error.js';
import type { DataSet } from '../../src/core/evidence.js';
import { safeLink } from '../../src/core/links.js';
import { languageOf } from '../../src/core/languages.js';
import { ownDataByLanguage } from '../../src/generated/own-data-by-language.js';
import { type Messages, messagesFor } from '../../src/locales/index.js';
import { inLanguage } from '../../src/own-data/saying.js';
import type { Trend } from '../../src/offence-trend/data.js';
import { panelsOf } from '../../src/offence-trend/model-panels.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendSummary } from '../../src/offence-trend/view-finding.js';
import { trendPoster } from '../../src/offence-trend/view-poster.js';
import type { OwnInput } from '../../src/own-data/read.js';
import { readOwn } from '../../src/own-readers.js';
import type { Widget } from '../../src/widgets.js';
import type { Petitions } from '../../src/petition-counter/data.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { counterSummary } from '../../src/petition-counter/view-finding.js';

const TODAY = 20_000;

/** Characters that no text for readers may keep: control characters, those that turn its direction, halves of pairs. */
const DECEIVING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Everything said and every number placed, as plain values, of data as one element draws them. */
type Said = (data: never, width: number, messages: Messages, own?: (data: Funnel) => FunnelModel) => unknown[];

const SAID: Readonly<Record<Widget, Said>> = {
  'offence-trend'(trend: Trend, width: number, messages: Messages) {
    const model = trendModel(trend);
    return [
      trendSummary(model, messages),
      [340, Math.max(340, width)].map((room) => trendPoster(model, messages, { width: room, height: 400, small: 13 })),
      panelsOf(model).map(({ index, full, stretches }) => [index, full.length, stretches.length]),
      model.largest,
    ];
  },
  'attrition-funnel'(funnel: Funnel, _width: number, messages: Messages, own?: (data: Funnel) => FunnelModel) {
    const [model, sheet] = [own ? own(funnel) : funnelModel(funnel), { width: 340, height: 400, small: 13 }];
    return [
      funnelSummary(model, messages),
      funnelPoster(model, messages, sheet),
      model.rows,
      'branches' in model && unitGrid(model),
    ];
  },
  'campaign-timeline'(timeline: Timeline, width: number, messages: Messages) {
    const model = timelineModel(timeline);
    return [
      timelineSummary(model, messages),
      groupsOf(model),
      timelinePoster(model, messages, { width: Math.max(340, width), height: 400, small: 13 }),
    ];
  },
  'petition-counter'(petitions: Petitions, width: number, messages: Messages) {
    const model = counterModel(petitions, width);
    return [counterSummary(model, messages), model.counts.map(({ share }) => share)];
  },
};

/** Reads and draws one case, as far as that goes without a browser. */
export function run(widget: Widget, input: OwnInput, width: number, language: string): 'drawn' | 'refused' {
  try {
    const { data: read, problems, model } = readOwn<DataSet>(widget, input, { today: TODAY, whose: 'example.org' });
    const data = inLanguage<DataSet>(read, ownDataByLanguage[languageOf(language)]);
    for (const { url } of data.sources)
      if (url !== undefined && (safeLink(url) !== url || !mayBeFollowed(url))) throw new Error(`link: ${url}`);
    inspect(SAID[widget](data as never, width, messagesFor(language), model as never), 'what is said');
    inspect(
      [data.title, data.subtitle, data.remarks, data.sources.map(({ url: _, ...source }) => source)],
      'the data set',
    );
    inspect(
      problems.map(({ message }) => message.length < 1_000),
      'problems',
    );
    return 'drawn';
  } catch (error) {
    if (error instanceof DataError) return 'refused';
    throw error;
  }
}

/** As a browser would read it, which knows nothing of our own check of links. */
function mayBeFollowed(url: string): boolean {
  const base = 'https://page.example/';
  return !URL.canParse(url, base) || /^(?:https?|mailto|tel):$/.test(new URL(url, base).protocol);
}

/** Throws at a number that is none, or at a text with a character in it that deceives, however deep it is. */
function inspect(value: unknown, where: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} in ${where}`);
  if (typeof value === 'string' && DECEIVING.test(value)) throw new Error(`${JSON.stringify(value)} in ${where}`);
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return;
  for (const [key, inner] of Object.entries(value)) if (key !== 'start' || where === '') inspect(inner, key);
}
