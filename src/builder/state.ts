import { safeLink } from '../core/links.js';
import { LANGUAGES } from '../core/languages.js';
import { type Option, type Options, THEMES } from '../core/options.js';
import type { OwnTable } from '../core/own-table.js';
import { commonOptions, ownOptions } from '../generated/builder-options.js';
import type { Language } from '../locales/index.js';
import { type Widget, isWidget } from '../widgets.js';

export type Theme = (typeof THEMES)[number];

/** Widths of the preview, in CSS pixels: a phone, a column of text, a wide screen. */
export const WIDTHS = [360, 600, 1100] as const;
export type PreviewWidth = (typeof WIDTHS)[number];

/** What the form asks for, by attribute, the widget's own first. */
const optionsOf = (widget: Widget): Options => ({ ...ownOptions[widget], ...commonOptions });

const ALL = Object.assign({}, ...Object.values(ownOptions), commonOptions) as Options;

/** An option that is offered, whosever it is: where two widgets have one of a name, it is the same. */
export const optionNamed = (name: string): Option => ALL[name] as Option;

export const SUPPORT: readonly string[] = ['support-text', 'support-href'];

/** What the form says. Options are as typed, those of other widgets too: who comes back to one finds them again. */
export interface BuilderState {
  readonly host: string;
  readonly pinned: boolean;
  readonly widget: Widget;
  readonly language: Language;
  readonly theme: Theme;
  /** A helpline, or none: for whoever embeds to say, so there is no usual answer; `null` while there is none. */
  readonly support: 'given' | 'none' | null;
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Her own data, which the chart shows in place of ours. Then the option `src` says where they lie as a file, if they do. */
  readonly table: OwnTable | null;
  /** What came by the address and nobody has looked at yet, by name. */
  readonly unchecked: readonly Setting[];
}

/** What a link can set and has to be marked. Chart, data set and language are seen at once, and links of our own pages carry them. */
export type Setting = string;

/** Words, addresses and figures of whoever made a link: neither shown, fetched nor copied before somebody says so. */
const HELD = Object.keys(ALL).filter((name) => ['text', 'address', 'data', 'number'].includes(optionNamed(name).kind));

export type Problem = 'address' | 'https' | 'link' | 'year' | 'order' | 'number' | 'own-data';

/**
 * What an address of the page asks for; what it does not say, or says wrongly, is as at first. The host is not among it:
 * whoever forged a link would have a newsroom load somebody else's script. Nor is anything else trusted: it is unchecked.
 * @param query with or without its question mark
 */
export function readState(query: string, host: string, language: Language): BuilderState {
  const asked = new URLSearchParams(query);
  const one = <Value extends string, Otherwise>(name: string, values: readonly Value[], otherwise: Otherwise) =>
    values.find((value) => value === asked.get(name)) ?? otherwise;
  const widget = asked.get('widget') ?? '';
  const pinned = asked.has('pinned');
  const theme = one('theme', THEMES, 'auto');
  const options = Object.keys(ALL).flatMap((name) => {
    const value = known(name, asked.get(name) ?? '');
    return value ? [[name, value] as const] : [];
  });
  const isGiven = options.some(([name]) => SUPPORT.includes(name));
  const support = isGiven ? 'given' : one('support', ['none'], null);
  return {
    host,
    pinned,
    widget: isWidget(widget) ? widget : 'offence-trend',
    language: one('lang', LANGUAGES, language),
    theme,
    support,
    options: Object.fromEntries(options),
    table: null,
    unchecked: [
      ...(support === 'none' ? (['support'] as const) : []),
      ...(pinned ? (['pinned'] as const) : []),
      ...(theme === 'auto' ? [] : (['theme'] as const)),
      ...options.map(([name]) => name).filter((name) => name !== 'bundled'),
    ],
  };
}

/** The value of an option as far as there is such a choice. */
function known(name: string, value: string): string {
  const option = optionNamed(name);
  const values = isSeveral(option) ? value.split(' ') : [value];
  return values.filter((each) => choicesOf(option)?.includes(each) ?? true).join(' ');
}

/** The values that there are to choose from; `null` where it is written. */
export function choicesOf(option: Option): readonly string[] | null {
  if (option.kind === 'boolean') return [ON];
  return 'values' in option ? option.values : null;
}

/** What is chosen when nothing is said; `undefined` where nothing is. */
export const usualOf = (option: Option): string | undefined =>
  option.kind === 'choice' ? (option.usual ?? option.values[0]) : choicesOf(option)?.[0];

/** What the form and its address say of an attribute that is there, without a value. */
const ON = 'true';

/** Whether several may be chosen, or none. */
export const isSeveral = ({ kind }: Option): boolean => kind === 'ids' || kind === 'choices' || kind === 'boolean';

/** What the form says after a person has changed something in it: that is hers from then on. */
export function changed(state: BuilderState, part: Partial<BuilderState>): BuilderState {
  // An address from before is that of other data than her table.
  const kept = part.table && !state.table && { options: withoutNames(part.options ?? state.options, ['src']) };
  const after = { ...state, ...part, ...kept };
  const said = ({ theme, pinned, support, options }: BuilderState): Readonly<Record<Setting, unknown>> => ({
    ...options,
    theme,
    pinned,
    support,
  });
  const [now, before] = [said(after), said(state)];
  return { ...after, unchecked: after.unchecked.filter((name) => now[name] === before[name]) };
}

/** What the chosen chart would take and nobody has allowed yet. */
export const heldOf = (state: BuilderState): readonly string[] =>
  takenOf(state).filter((name) => HELD.includes(name) && state.unchecked.includes(name));

/** Whether it is said whether there is to be a helpline, and what it is. */
export const isSupportSaid = (state: BuilderState, own: string): boolean =>
  state.support === 'none' || (state.support === 'given' && 'support-text' in attributesOf(state, own));

/** After somebody has looked at what is held, and all that is marked with it. */
export function accepted(state: BuilderState): BuilderState {
  const seen: readonly Setting[] = [...Object.keys(optionsOf(state.widget)), 'theme', 'pinned', 'support'];
  return { ...state, unchecked: state.unchecked.filter((name) => !seen.includes(name)) };
}

/** Without what is held. */
export function leftOut(state: BuilderState): BuilderState {
  const held = heldOf(state);
  const options = withoutNames(state.options, held);
  return {
    ...state,
    // Of a helpline that nobody allowed nothing is left, nor that there was to be one.
    support: SUPPORT.some((name) => held.includes(name) && !options['support-text']) ? null : state.support,
    options,
    unchecked: state.unchecked.filter((name) => !held.includes(name)),
  };
}

const withoutNames = (options: BuilderState['options'], names: readonly string[]): BuilderState['options'] =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));

/** The query that says what the form says, of the chosen widget. @param ui language of the page itself */
export function queryOf(state: BuilderState, ui: Language): string {
  const { widget, language, theme, pinned, support, options } = state;
  const query = new URLSearchParams({ widget, lang: language });
  if (ui !== language) query.set('ui', ui);
  if (pinned) query.set('pinned', '');
  if (theme !== 'auto') query.set('theme', theme);
  if (support === 'none') query.set('support', support);
  for (const name of takenOf(state)) if (options[name]) query.set(name, options[name]);
  return `?${query}`;
}

/** The options of the chart, without a helpline that there is not to be. */
const takenOf = ({ widget, support }: BuilderState): readonly string[] =>
  Object.keys(optionsOf(widget)).filter((name) => support !== 'none' || !SUPPORT.includes(name));

/**
 * The address of the folder, complete: with `https://` and a slash at its end, without a file's name or a query; `null`
 * where that is none. `http` goes for this page's own folder only, where it is tried.
 * @param own address of the page's own folder
 */
export function hostOf(typed: string, own: string): string | null {
  const url = parsed(/^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed : `https://${typed.trim()}`);
  if (!url || url.username || url.password) return null;
  url.search = '';
  url.hash = '';
  const parts = url.pathname.split('/');
  if (/\.(?:html?|js)$/i.test(parts.at(-1) ?? '')) parts.pop();
  while (parts.at(-1) === '') parts.pop();
  url.pathname = [...parts, ''].join('/');
  return url.href === own || (url.protocol === 'https:' && url.hostname.includes('.')) ? url.href : null;
}

/** What is wrong with the fields, by their names. */
export function problemsOf(state: BuilderState, own: string): Readonly<Partial<Record<string, Problem>>> {
  const { host, widget, options, table } = state;
  const hasOwn = table !== null || Boolean(options.src);
  const problems: Partial<Record<string, Problem>> = {};
  if (!hostOf(host, own)) problems.host = /^\s*http:/i.test(host) ? 'https' : 'address';
  for (const name of Object.keys(optionsOf(widget))) {
    const problem = problemOf(name, optionNamed(name), options, hasOwn);
    if (problem) problems[name] = problem;
  }
  return problems;
}

function problemOf(
  name: string,
  { kind, needsOwnData }: Option,
  options: BuilderState['options'],
  hasOwn: boolean,
): Problem | null {
  const value = options[name]?.trim();
  if (!value) return null;
  if (needsOwnData && !hasOwn) return 'own-data';
  if (kind === 'data') return addressOf(value)?.protocol === 'https:' ? null : 'https';
  if (kind === 'address') return addressOf(value) ? null : 'link';
  if (kind === 'number') return /^[1-9]\d{0,11}$/.test(value) ? null : 'number';
  if (kind !== 'year') return null;
  if (!/^\d{4}$/.test(value)) return 'year';
  return name === 'to' && options.from && /^\d{4}$/.test(options.from) && options.from > value ? 'order' : null;
}

/**
 * A whole address that may be followed: a relative one would be relative to each page that the snippet is pasted into. One
 * with a name before its host (`https://bank.example@evil.example`) looks like another.
 */
function addressOf(value: string): URL | null {
  const url = parsed(safeLink(value) ?? '');
  return url && !url.username && !url.password ? url : null;
}

/** Attributes of the element, in the order in which they are written. What is wrong is left out, and what is held. */
export function attributesOf(state: BuilderState, own: string): Readonly<Record<string, string>> {
  const { theme } = state;
  const options = withoutNames(state.options, heldOf(state));
  const problems = problemsOf({ ...state, options }, own);
  const given = takenOf(state).flatMap((name): [string, string][] => {
    const value = options[name]?.trim();
    const option = optionNamed(name);
    const isDefault = !isSeveral(option) && value === usualOf(option);
    // Own data stand in the place of all of ours.
    const isReplaced = option.kind === 'data-set' && (state.table || (options.src && !problems.src));
    if (!value || isDefault || isReplaced || problems[name]) return [];
    return [[name, option.kind === 'boolean' ? '' : value]];
  });
  return Object.fromEntries([...(theme === 'auto' ? [] : [['theme', theme] as const]), ...given]);
}

function parsed(address: string): URL | null {
  try {
    return new URL(address.trim());
  } catch {
    return null;
  }
}
