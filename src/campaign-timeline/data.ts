import { campaign } from '../generated/campaign-data.js';
import type { Lane, Timeline, TimelineEvent } from './schema.js';

export type { Lane, Timeline, TimelineEvent };

/** Names of what came after the essay: another timeline, fetched by whoever asks for it. */
export const LATER: readonly string[] = ['later-events', 'after-the-essay'];

/** The bundled timelines by id, the default first. Source: data/README.md. */
export const timelines: Readonly<Record<string, Timeline>> = { [campaign.id]: campaign };
