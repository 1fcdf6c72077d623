import { petitions } from '../generated/petitions-data.js';
import type { Petition, Petitions } from './schema.js';

export type { Petition, Petitions };

/** The bundled petitions by id, the default first. Source: data/README.md. */
export const petitionSets: Readonly<Record<string, Petitions>> = { [petitions.id]: petitions };
