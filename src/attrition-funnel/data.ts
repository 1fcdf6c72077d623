import { caseAttrition } from '../generated/case-attrition-data.js';
import type { Funnel, Stage } from './schema.js';

export type { Funnel, Stage };

/** The bundled funnels by id, the default first. Source: data/README.md. */
export const funnels: Readonly<Record<string, Funnel>> = { [caseAttrition.id]: caseAttrition };
