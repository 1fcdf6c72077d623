import type { InferOutput } from 'valibot';
import { petitions } from '../generated/petitions-data.js';
import type { petitionSchema, petitionsSchema } from './schema.js';

export type Petitions = InferOutput<typeof petitionsSchema>;
export type Petition = InferOutput<typeof petitionSchema>;

/** The bundled petitions by id, the default first. Source: data/README.md. */
export const petitionSets: Readonly<Record<string, Petitions>> = { [petitions.id]: petitions };
