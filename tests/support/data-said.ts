import type { DataSet, LocalText } from '../../src/core/evidence.js';
import { sourcesOf } from '../../src/export/rows.js';
import { sourceAddress, sourceWords } from '../../src/export/source-line.js';
import { messages as en } from '../../src/locales/en/messages.js';
import type { Messages } from '../../src/locales/index.js';

export type Loose = Record<string, unknown>;
export type Row = Loose & { readonly citations: readonly string[] };

/** What an element draws a row for. */
export const rowsIn = (data: DataSet): readonly Row[] => {
  const { observations, stages, events, petitions } = data as unknown as Record<string, readonly Row[] | undefined>;
  return observations ?? stages ?? events ?? petitions ?? [];
};

const isText = (value: unknown): value is LocalText => typeof value === 'object' && value !== null && 'en' in value;

/** A value as it is said in one language; marks that set a text apart depend on what stands beside it. */
export function said(value: unknown, messages: Messages): unknown {
  if (isText(value)) return messages.text(value).replace(/[\u2066-\u2069]/g, '');
  if (Array.isArray(value)) return value.map((each) => said(each, messages));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, said(each, messages)]));
}

/** Names and addresses of a row's sources, each once. */
function sourcesSaid(data: DataSet, citations: readonly string[], messages: Messages): string[] {
  const sources = sourcesOf(data)(citations).map((source) =>
    `${sourceWords(source, messages)} ${sourceAddress(source)}`.replace(/[\u2066-\u2069]/g, ''),
  );
  return [...new Set(sources)];
}

/** All of own data, in one language, without ids that count rows and sources; of a unit a table has the plural only. */
export function whole(data: DataSet): unknown {
  const { citations: _, sources: __, ...rest } = data;
  const cited = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cited);
    if (isText(value) || typeof value !== 'object' || value === null) return value;
    const { id, ...fields } = value as Loose;
    if (isText(fields['one'])) return fields['other'];
    const told = Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, cited(each)]));
    const named = typeof id === 'string' && !id.startsWith('row-') ? { id } : {};
    if (!Array.isArray(fields['citations'])) return { ...named, ...told };
    return { ...named, ...told, citations: sourcesSaid(data, fields['citations'] as string[], en) };
  };
  return said(cited(rest), en);
}
