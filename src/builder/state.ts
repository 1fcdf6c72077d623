import { safeLink } from '../core/links.js';
import { LANGUAGES, type Widget, isWidget } from '../export/addresses.js';
import type { Language } from '../locales/index.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Widths of the preview, in CSS pixels: a phone, a column of text, a wide screen. */
export const WIDTHS = [360, 720, 1100] as const;
export type PreviewWidth = (typeof WIDTHS)[number];

/** What only some widgets have. */
export const OWN_OPTIONS = {
  'offence-trend': ['from', 'to', 'mark'],
  'attrition-funnel': ['view'],
  'campaign-timeline': ['from', 'to', 'actors'],
  'petition-counter': ['goal'],
} as const satisfies Readonly<Record<Widget, readonly string[]>>;

/** What all of them have. */
export const COMMON_OPTIONS = ['support-text', 'support-href', 'heading', 'src', 'report-href'] as const;

/** Options by the name of the element's attribute, which is that in the page's address too. */
export type OptionName = (typeof OWN_OPTIONS)[Widget][number] | (typeof COMMON_OPTIONS)[number];

export const CHOICES: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  mark: ['auto', 'columns', 'line'],
  view: ['bars', 'units'],
  actors: ['law', 'government', 'against', 'for', 'context'],
};

const OPTIONS: readonly OptionName[] = [...new Set([...Object.values(OWN_OPTIONS).flat(), ...COMMON_OPTIONS])];

/** What the form says. Options are as typed, those of other widgets too: who comes back to one finds them again. */
export interface BuilderState {
  readonly host: string;
  readonly pinned: boolean;
  readonly widget: Widget;
  readonly language: Language;
  readonly theme: Theme;
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
}

export type Problem = 'address' | 'https' | 'link' | 'year' | 'order' | 'goal' | 'goal-own-data';

/**
 * What an address of the page asks for; what it does not say, or says wrongly, is as at first. The host is not among it:
 * whoever forged a link would have a newsroom load somebody else's script.
 * @param query with or without its question mark
 */
export function readState(query: string, host: string, language: Language): BuilderState {
  const asked = new URLSearchParams(query);
  const one = <Value extends string>(name: string, values: readonly Value[], otherwise: Value) =>
    values.find((value) => value === asked.get(name)) ?? otherwise;
  const widget = asked.get('widget') ?? '';
  return {
    host,
    pinned: asked.has('pinned'),
    widget: isWidget(widget) ? widget : 'offence-trend',
    language: one('lang', LANGUAGES, language),
    theme: one('theme', THEMES, 'auto'),
    options: Object.fromEntries(
      OPTIONS.flatMap((name) => {
        const value = asked.get(name);
        const choices = CHOICES[name];
        const known = name === 'actors' || !choices || choices.includes(value ?? '');
        return value && known ? [[name, value]] : [];
      }),
    ),
  };
}

/** The query that says what the form says, of the chosen widget. @param ui language of the page itself */
export function queryOf(state: BuilderState, ui: Language): string {
  const { widget, language, theme, pinned, options } = state;
  const query = new URLSearchParams({ widget, lang: language });
  if (ui !== language) query.set('ui', ui);
  if (pinned) query.set('pinned', '');
  if (theme !== 'auto') query.set('theme', theme);
  for (const name of optionsOf(widget)) if (options[name]) query.set(name, options[name]);
  return `?${query}`;
}

const optionsOf = (widget: Widget): readonly OptionName[] => [...OWN_OPTIONS[widget], ...COMMON_OPTIONS];

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
export function problemsOf(state: BuilderState, own: string): Readonly<Partial<Record<OptionName | 'host', Problem>>> {
  const { host, widget, options } = state;
  const problems: Partial<Record<OptionName | 'host', Problem>> = {};
  if (!hostOf(host, own)) problems.host = /^\s*http:/i.test(host) ? 'https' : 'address';
  for (const name of optionsOf(widget)) {
    const problem = problemOf(name, options);
    if (problem) problems[name] = problem;
  }
  return problems;
}

function problemOf(name: OptionName, options: BuilderState['options']): Problem | null {
  const value = options[name]?.trim();
  if (!value) return null;
  if (name === 'src') return parsed(value)?.protocol === 'https:' ? null : 'https';
  if (name === 'support-href' || name === 'report-href') return isLink(value) ? null : 'link';
  if (name === 'goal') return options.src ? (/^[1-9]\d{0,11}$/.test(value) ? null : 'goal') : 'goal-own-data';
  if (name !== 'from' && name !== 'to') return null;
  if (!/^\d{4}$/.test(value)) return 'year';
  return name === 'to' && options.from && /^\d{4}$/.test(options.from) && options.from > value ? 'order' : null;
}

/** Relative addresses would be relative to each page that the snippet is pasted into. */
const isLink = (value: string) => /^(?:https?|mailto|tel):/i.test(value) && safeLink(value) !== null && !!parsed(value);

/** Attributes of the element, in the order in which they are written. What is wrong is left out. */
export function attributesOf(state: BuilderState, own: string): Readonly<Record<string, string>> {
  const { theme, widget, options } = state;
  const problems = problemsOf(state, own);
  const given = optionsOf(widget).flatMap((name): [string, string][] => {
    const value = options[name]?.trim();
    const isDefault = value === CHOICES[name]?.[0] && name !== 'actors';
    return value && !isDefault && !problems[name] ? [[name, value]] : [];
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
