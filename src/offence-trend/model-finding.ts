import type { HedgedValue, TrendFacts } from '../locales/facts.js';
import type { Figure, Slot, TrendModel } from './model.js';

type FullYear = { readonly year: number; readonly figure: Figure; readonly value: number };

/**
 * What may be said of a trend: the latest full year, and the range of one segment (rule 9). Partial years are left out
 * (rule 2), missing ones are named (rule 1), and nothing spans a break (rule 3).
 */
export function trendFacts({ slots, segments }: TrendModel): TrendFacts {
  const full = segments.map((segment) => segment.flatMap(fullYear));
  const latest = full.flat().at(-1) ?? null;
  const latestSegment = full.findLast((years) => years.length > 0) ?? [];
  return {
    latest: latest && {
      year: latest.year,
      value: latest.value,
      bound: latest.figure.observation.bound,
      definitionChanged: latest.figure.mixedFrom !== null,
      derived: latest.figure.observation.status.includes('derived'),
    },
    latestStandsAlone: full.flat().length > latestSegment.length && latestSegment.length === 1,
    range: range(full.findLast((years) => years.length > 1)),
    partialYears: slots.filter(({ main }) => main?.partial).map(({ year }) => year),
    missingYears: slots.filter(({ main }) => main === null).map(({ year }) => year),
  };
}

function fullYear({ year, main }: Slot): FullYear[] {
  const value = main?.observation.value ?? null;
  return main && !main.partial && value !== null ? [{ year, figure: main, value }] : [];
}

function range(years: readonly FullYear[] | undefined): TrendFacts['range'] {
  if (!years) return null;
  const ranked = [...years]
    .sort((a, b) => a.value - b.value)
    .map(({ figure, value }) => ({ value, bound: figure.observation.bound }));
  const providers = new Set(years.map(({ figure }) => figure.observation.provider));
  return {
    years: years.map(({ year }) => year),
    min: ranked[0] as HedgedValue,
    max: ranked.at(-1) as HedgedValue,
    severalProviders: providers.size > 1,
    direction: providers.size > 1 ? 'none' : direction(years),
  };
}

/** "Rose" and "fell" need three or more years in a row, each going the same way. */
function direction(years: readonly FullYear[]): 'rose' | 'fell' | 'none' {
  const steps = years.slice(1).map(({ year, value }, index) => {
    const before = years[index] as FullYear;
    return year === before.year + 1 ? Math.sign(value - before.value) : 0;
  });
  if (steps.length < 2) return 'none';
  if (steps.every((step) => step > 0)) return 'rose';
  return steps.every((step) => step < 0) ? 'fell' : 'none';
}
