/**
 * What an attribute may hold, the same for all who read or write it: pages, frames, the builder, WordPress.
 * - `choice`: one of `values`; when absent, `usual` or the first. `choices`: some of them, separated by blanks.
 * - `ids`: ids separated by blanks, of which `values` are those of the bundled data. `data-set`: one such id.
 * - `year`: four digits. `number`: a whole number.
 * - `text`: free words. `address`: a link for readers. `data`: where figures come from.
 * - `boolean`: there, or not there.
 */
export type Option =
  | ({ readonly kind: 'choice'; readonly values: readonly string[]; readonly usual?: string } & Places)
  | ({ readonly kind: 'choices' | 'ids' | 'data-set'; readonly values: readonly string[] } & Places)
  | ({ readonly kind: 'year' | 'number' | 'text' | 'address' | 'data' | 'boolean' } & Places);

interface Places {
  /** Whether a frame's address may carry it. Free words and figures never may, or they would be put into our mouth. */
  readonly inFrame?: boolean;
  readonly inBuilder?: boolean;
  /** Means nothing where the bundled data are shown. */
  readonly needsOwnData?: boolean;
}

/** By the name of the attribute, in the order in which they are written. */
export type Options = Readonly<Record<string, Option>>;

export const THEMES = ['auto', 'light', 'dark'] as const;

/** What every widget takes, besides `lang`. */
export const COMMON_OPTIONS = {
  theme: { kind: 'choice', values: THEMES, inFrame: true },
  toolbar: { kind: 'choices', values: ['table', 'csv', 'svg', 'png', 'cite', 'embed', 'report'], inFrame: true },
  open: { kind: 'choices', values: ['notes', 'table'] },
  'support-text': { kind: 'text', inBuilder: true },
  'support-href': { kind: 'address', inBuilder: true },
  heading: { kind: 'text', inBuilder: true },
  'heading-level': { kind: 'choice', values: ['2', '3', '4', '5', '6', 'none'], usual: '3' },
  subtitle: { kind: 'text' },
  credit: { kind: 'text' },
  src: { kind: 'data', inBuilder: true },
  pick: { kind: 'text', needsOwnData: true },
  'report-href': { kind: 'address', inBuilder: true },
} as const satisfies Options;
