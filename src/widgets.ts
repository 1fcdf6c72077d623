import * as attritionFunnel from './attrition-funnel/widget.js';
import * as campaignTimeline from './campaign-timeline/widget.js';
import type { Options } from './core/options.js';
import * as offenceTrend from './offence-trend/widget.js';
import * as petitionCounter from './petition-counter/widget.js';

/** The four widgets by their names. */
export const WIDGETS = [offenceTrend.name, attritionFunnel.name, campaignTimeline.name, petitionCounter.name] as const;

export type Widget = (typeof WIDGETS)[number];

/**
 * What has pages, pictures and a short address of its own, by the name that these bear: a widget with the data that it shows
 * when nothing else is asked for, or one with another bundled data set, under whose id it goes.
 */
export const EDITIONS = [...WIDGETS, campaignTimeline.edition] as const;

export type Edition = (typeof EDITIONS)[number];

export const isWidget = (name: string): name is Widget => (WIDGETS as readonly string[]).includes(name);

export const isEdition = (name: string): name is Edition => isWidget(name) || name === campaignTimeline.edition;

/** The widget that shows an edition. */
export const widgetOf = (edition: Edition): Widget => (isWidget(edition) ? edition : campaignTimeline.name);

/** The edition of a widget that shows a bundled data set. @param dataSet its id; absent: the default */
export const editionOf = (widget: Widget, dataSet = ''): Edition =>
  isEdition(dataSet) && widgetOf(dataSet) === widget ? dataSet : widget;

/** What a widget has to be told to show an edition: attributes of its element. */
export const editionAttributes = (edition: Edition): Readonly<Record<string, string>> =>
  isWidget(edition) ? {} : { bundled: edition };

export const tagOf = (widget: Widget): `dv-${Widget}` => `dv-${widget}`;

/** A selector of all four elements. */
export const TAGS = WIDGETS.map(tagOf).join();

/** What short addresses begin with. */
export const LETTERS: Readonly<Record<Edition, string>> = {
  [offenceTrend.name]: offenceTrend.letter,
  [attritionFunnel.name]: attritionFunnel.letter,
  [campaignTimeline.name]: campaignTimeline.letter,
  [petitionCounter.name]: petitionCounter.letter,
  [campaignTimeline.edition]: campaignTimeline.editionLetter,
};

/** Heights of first states on a phone in English, in CSS pixels. */
export const FIRST_STATE: Readonly<Record<Widget, number>> = {
  [offenceTrend.name]: offenceTrend.firstState,
  [attritionFunnel.name]: attritionFunnel.firstState,
  [campaignTimeline.name]: campaignTimeline.firstState,
  [petitionCounter.name]: petitionCounter.firstState,
};

/** What each takes besides the common options. */
export const OWN_OPTIONS: Readonly<Record<Widget, Options>> = {
  [offenceTrend.name]: offenceTrend.options,
  [attritionFunnel.name]: attritionFunnel.options,
  [campaignTimeline.name]: campaignTimeline.options,
  [petitionCounter.name]: petitionCounter.options,
};
