import type { InferOutput } from 'valibot';
import { criminalOffences } from '../generated/criminal-offences-data.js';
import type { definitionSchema, offenceCountSchema, seriesBreakSchema, trendSchema } from './schema.js';

export type Trend = InferOutput<typeof trendSchema>;
export type OffenceCount = InferOutput<typeof offenceCountSchema>;
export type SeriesBreak = InferOutput<typeof seriesBreakSchema>;
export type Definition = InferOutput<typeof definitionSchema>;

/** The bundled series by id, the default first. Source: data/README.md. */
export const trends: Readonly<Record<string, Trend>> = { [criminalOffences.id]: criminalOffences };
