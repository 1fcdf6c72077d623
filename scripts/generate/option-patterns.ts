import type { Option } from '../../src/core/options.js';

/**
 * All values that may come by an address: nothing but what the kind of an option names, so that nobody can put words or
 * figures into our mouth.
 * @throws Error for a kind that is open
 */
export function patternOf(option: Option): string {
  const { kind } = option;
  if (kind === 'boolean') return '^$';
  if (kind === 'year') return '^\\d{4}$';
  if (kind === 'ids') return '^[a-z-]+( [a-z-]+)*$';
  if (kind === 'data-set') return '^[a-z0-9-]+$';
  const any = 'values' in option ? option.values.join('|') : '';
  if (kind === 'choice') return `^(${any})$`;
  // None of them is a choice, too.
  if (kind === 'choices') return `^(?:none|(?:${any})(?: (?:${any}))*)$`;
  throw new Error(`a frame may not carry an option of the kind "${kind}"`);
}
