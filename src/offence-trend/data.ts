import { criminalOffences } from '../generated/criminal-offences-data.js';
import type { Definition, OffenceCount, SeriesBreak, Trend } from './schema.js';

export type { Definition, OffenceCount, SeriesBreak, Trend };

/** The bundled series by id, the default first. Source: data/README.md. */
export const trends: Readonly<Record<string, Trend>> = { [criminalOffences.id]: criminalOffences };
