import { type TemplateResult, html, nothing } from 'lit';
import { LANGUAGES, LANGUAGE_TRAITS } from '../core/languages.js';
import { THEMES } from '../core/options.js';
import { WIDGETS, type Widget } from '../widgets.js';
import type { Export } from '../export/snapshot.js';
import type { Language } from '../locales/index.js';
import type { StepWords } from './data-words.js';
import { choiceField, textField } from './fields.js';
import { markOf } from './link.js';
import { reviewOf } from './review.js';
import { type BuilderState, type Problem, type Theme, hostOf } from './state.js';
import type { BuilderWords } from './words.js';

/** What the form shows, and whom it tells. */
export interface Form {
  readonly state: BuilderState;
  /** Of the page's own folder. */
  readonly own: string;
  readonly problems: Readonly<Partial<Record<string, Problem>>>;
  readonly integrity: Integrity;
  readonly words: BuilderWords;
  /** Of the step "Your data". */
  readonly data: StepWords;
  /** What the chart shows; `null` while it shows nothing. */
  readonly shown: Export | null;
  change(part: Partial<BuilderState>): void;
}

/** How asking for the script's hash stands. */
export type Integrity =
  | { readonly state: 'none' | 'waits' | 'failed' }
  | { readonly state: 'there'; readonly hash: string; readonly version: string };

/** A path that says itself that nothing under it is ever changed. */
const PINNED = /\/v\/\d+\.\d+\.\d+\//;

export function hostForm({ state, own, problems, integrity, words, change }: Form): TemplateResult {
  const { host, options } = words;
  return html`<section class="folded">
    <details class="fold hosting">
      <summary><h2>${host.heading}</h2></summary>
      ${textField({
        id: 'host',
        label: host.label,
        value: state.host,
        hint: state.host !== own ? undefined : own.startsWith('https:') ? host.hint : host.trial,
        problem: problems.host && options.problems[problems.host],
        mode: 'url',
        changed: (typed) => change({ host: hostOf(typed, own) ?? typed }),
      })}
      <p class="hint"><a href="dv-widgets.zip" download>${host.zip}</a> ${host.zipHow}</p>
      ${choiceField({
        name: 'corrections',
        legend: host.legend,
        look: 'lines',
        choices: [
          { value: 'moving', label: host.moving, means: host.movingMeans },
          { value: 'pinned', label: host.pinned, means: host.pinnedMeans },
        ],
        chosen: [state.pinned ? 'pinned' : 'moving'],
        mark: markOf('pinned', { state, words }),
        changed: ([value]) => change({ pinned: value === 'pinned' }),
      })}
      <div role="status">${pinnedNotice(state, integrity, words)}</div>
    </details>
  </section>`;
}

function pinnedNotice({ host }: BuilderState, integrity: Integrity, words: BuilderWords) {
  if (integrity.state === 'waits') return html`<p class="hint">${words.host.pinnedWaits}</p>`;
  if (integrity.state === 'failed') return html`<p class="problem">${words.host.pinnedFailed}</p>`;
  return integrity.state === 'there' && !PINNED.test(host)
    ? html`<p class="warning">${words.host.pinnedNeeds(integrity.version)}</p>`
    : nothing;
}

export function widgetForm({ state, words, change }: Form): TemplateResult {
  const { widget, toCode } = words;
  return html`<section>
    <h2>${widget.heading}</h2>
    ${choiceField({
      name: 'widget',
      legend: widget.legend,
      look: 'cards',
      choices: WIDGETS.map((value) => ({ value, label: widget.names[value].name, means: widget.names[value].what })),
      chosen: [state.widget],
      changed: ([value]) => change({ widget: value as Widget }),
    })}
    <div class="beside">
      ${choiceField({
        name: 'lang',
        legend: widget.language,
        choices: LANGUAGES.map((value) => ({ value, label: LANGUAGE_TRAITS[value].name, lang: value })),
        chosen: [state.language],
        changed: ([value]) => change({ language: value as Language }),
      })}
      ${choiceField({
        name: 'theme',
        legend: widget.theme,
        choices: THEMES.map((value) => ({ value, label: widget.themes[value] })),
        chosen: [state.theme],
        mark: markOf('theme', { state, words }),
        changed: ([value]) => change({ theme: value as Theme }),
      })}
    </div>
    <div role="status">${state.language === 'en' ? nothing : reviewOf(state.language, widget.draft)}</div>
    <p><a href="#codes">${toCode}</a></p>
  </section>`;
}
