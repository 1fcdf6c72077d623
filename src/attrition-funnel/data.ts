import type { InferOutput } from 'valibot';
import { caseAttrition } from '../generated/case-attrition-data.js';
import type { funnelSchema, stageSchema } from './schema.js';

export type Funnel = InferOutput<typeof funnelSchema>;
export type Stage = InferOutput<typeof stageSchema>;

/** The bundled funnels by id, the default first. Source: data/README.md. */
export const funnels: Readonly<Record<string, Funnel>> = { [caseAttrition.id]: caseAttrition };
