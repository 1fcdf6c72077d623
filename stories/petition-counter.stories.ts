import type { Meta } from '@storybook/web-components-vite';
import { aboutOf, story } from './element.js';
import { goalReached, statesOf } from './states.js';

const widget = 'petition-counter';
const states = statesOf(widget);
const meta: Meta = { title: 'Elements/Petition counter', ...aboutOf(widget) };
export default meta;

export const Ready = states.Ready;
export const Loading = states.Loading;
export const Empty = states.Empty;
export const Failed = states.Failed;
export const OwnData = states.OwnData;
export const PartialAndMissing = states.PartialAndMissing;
export const LongText = states.LongText;
export const Narrow = states.Narrow;
export const NoScript = states.NoScript;
export const Corrected = states.Corrected;
export const DraftTranslation = states.DraftTranslation;
export const Stale = states.Stale;
export const CardOpen = states.CardOpen;
export const NotesOpen = states.NotesOpen;
export const TableOpen = states.TableOpen;
export const Dark = states.Dark;
export const ForcedColours = states.ForcedColours;
export const Print = states.Print;
export const TwoOnAPage = states.TwoOnAPage;
export const InAFrame = states.InAFrame;

export const Reserved = story(widget, { reservedHeight: 520 });

/** All tools: errors are reported only where an embedder takes reports. */
export const Tools = story(widget, { 'report-href': 'mailto:desk@example.org' });

export const GoalReached = goalReached;
