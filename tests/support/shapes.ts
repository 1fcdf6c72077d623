import { pickOf } from '../../src/own-data/pick.js';
import { readOwn } from '../../src/own-readers.js';
import { decoded } from '../../src/ui/decode.js';
import { CONTEXT } from './own-reading.js';

/** The text of one of the tables that people bring, in whatever encoding. */
export async function shape(name: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(`/docs/examples/shapes/${name}`)).arrayBuffer());
  return decoded(bytes).text;
}

/** Times and values of a trend, which are all that is asked here. */
export function countsOf(text: string, pick = ''): { counts: unknown[]; unit: unknown; said: string[] } {
  const { data, problems } = readOwn<{
    observations: { period: string; value: number }[];
    unit: { other: { en?: string } };
  }>('offence-trend', { text }, CONTEXT, pickOf(pick));
  const { observations, unit } = data as {
    observations: { period: string; value: number }[];
    unit: { other: { en?: string } };
  };
  return {
    counts: observations.map(({ period, value }) => [period, value]),
    unit: unit.other.en,
    said: problems.map(({ code }) => code).filter((code) => code !== 'unknown-column'),
  };
}
