import { html, nothing, render } from 'lit';
import { builderByLanguage } from '../generated/builder-by-language.js';
import { LANGUAGES, LANGUAGE_TRAITS } from '../core/languages.js';
import type { EmbedWords } from '../export/snippet.js';
import { embedWords } from '../exports.js';
import type { Language } from '../locales/index.js';
import { codesSection, type Copied, copyFrom } from './codes.js';
import { DataStep } from './data-step.js';
import { dataSection } from './data-view.js';
import { choiceField } from './fields.js';
import { type Form, hostForm, type Integrity, widgetForm } from './form.js';
import { pageLanguage } from './languages.js';
import { heldNotice, linkSection } from './link.js';
import { reviewOf } from './review.js';
import { hasMore, optionsForm } from './options.js';
import { type Output, outputs } from './outputs.js';
import { picturesSection } from './pictures.js';
import { Preview } from './preview.js';
import {
  accepted,
  attributesOf,
  type BuilderState,
  changed,
  heldOf,
  hostOf,
  isSupportSaid,
  leftOut,
  type PreviewWidth,
  problemsOf,
  queryOf,
  readState,
  WIDTHS,
} from './state.js';
import { supportForm } from './support.js';
import { systemsTable } from './table.js';

/** The page. Its address says what its form says; nothing is stored, and nothing leaves it but by the clipboard. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #own = new URL('.', location.href).href;
  readonly #data = new DataStep((part) => this.#change(part));
  readonly #preview = new Preview(() => this.#listen());
  #language: Language;
  #state: BuilderState;
  #width: PreviewWidth = innerWidth < 760 ? 360 : 720;
  #embedWords: EmbedWords | null = null;
  #integrity: Integrity = { state: 'none' };
  #copied: Copied | null = null;
  #isGuarded = false;
  /** Somebody wanted to copy before it was said whether there is to be a helpline. */
  #isAsked = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#language = pageLanguage(location.search, navigator.languages);
    const host = /^https?:/.test(this.#own) ? this.#own : '';
    this.#state = this.#data.follow(readState(location.search, host, this.#language));
    root.replaceChildren();
    this.#render();
    // Once only: who closes it wants it closed.
    root.querySelector<HTMLDetailsElement>('.more')!.open = hasMore(this.#state);
    if (this.#state.pinned) void this.#askForIntegrity();
  }

  #change(part: Partial<BuilderState>): void {
    const before = this.#state;
    this.#state = this.#data.follow(changed(before, part));
    if (this.#state.pinned !== before.pinned) void this.#askForIntegrity();
    this.#render();
    this.#remember();
  }

  /** To what came by the link. The buttons go, so the keys go on at the top. */
  #answer(state: BuilderState): void {
    this.#state = state;
    this.#render();
    this.#remember();
    this.#root.querySelector('h1')?.focus();
  }

  #speak(language: Language): void {
    const follows = this.#state.language === this.#language;
    this.#language = language;
    this.#change(follows ? { language } : {});
  }

  #remember(): void {
    history.replaceState(null, '', queryOf(this.#state, this.#language));
  }

  async #askForIntegrity(): Promise<void> {
    this.#integrity = { state: this.#state.pinned ? 'waits' : 'none' };
    if (!this.#state.pinned) return;
    this.#render();
    try {
      const response = await fetch('integrity.json', { credentials: 'omit', referrerPolicy: 'no-referrer' });
      const { version, files } = (await response.json()) as { version: string; files: Record<string, string> };
      const hash = files['dv-widgets.js'];
      this.#integrity = hash ? { state: 'there', hash, version } : { state: 'failed' };
    } catch {
      this.#integrity = { state: 'failed' };
    }
    if (!this.#state.pinned) this.#integrity = { state: 'none' };
    this.#render();
  }

  #listen(): void {
    const exported = this.#preview.exported(hostOf(this.#state.host, this.#own));
    const { height } = this.#preview;
    this.#embedWords = exported && { ...embedWords(exported), firstHeight: height };
    this.#render();
  }

  async #copy({ name, code }: Output, area: HTMLTextAreaElement | null): Promise<void> {
    if (!area) return this.#ask();
    const byHand = await copyFrom(area);
    this.#copied = { name, code: code ?? '', byHand };
    this.#render();
  }

  /** Says that no picture could be made. */
  #guard(): void {
    this.#isGuarded = true;
    this.#render();
  }

  /** Once more, where the answer is to be given. */
  #ask(): void {
    this.#isAsked = true;
    this.#render();
    const isHeld = heldOf(this.#state).includes('support-text');
    const place = isHeld ? '#link' : this.#state.support === 'given' ? '#support-text' : '[name=support]';
    this.#root.querySelector<HTMLElement>(place)?.focus();
  }

  #outputs(attributes: Readonly<Record<string, string>>): readonly Output[] | string {
    const { outputs: said } = builderByLanguage[this.#language];
    const host = hostOf(this.#state.host, this.#own);
    const { state } = this.#preview;
    if (!host) return said.noHost;
    if (state === 'failed' || state === 'missing') return said.noData;
    if (!this.#embedWords || this.#integrity.state === 'waits') return said.waits;
    if (this.#integrity.state === 'failed') return builderByLanguage[this.#language].host.pinnedFailed;
    const { widget, language } = this.#state;
    const integrity = this.#integrity.state === 'there' ? this.#integrity.hash : null;
    return outputs({ widget, language, host, options: attributes, integrity }, this.#embedWords);
  }

  #render(): void {
    const state = this.#state;
    const words = builderByLanguage[this.#language];
    const attributes = attributesOf(state, this.#own);
    const element = this.#preview.show(state.widget, state.language, attributes);
    // The words of another chart, or in another language, are none for this one.
    if (this.#preview.state !== 'ready') this.#embedWords = null;
    const form: Form = {
      state,
      own: this.#own,
      problems: problemsOf(state, this.#own),
      integrity: this.#integrity,
      words,
      shown: this.#preview.exported(null),
      change: (part) => this.#change(part),
    };
    const isAnswered = isSupportSaid(state, this.#own);
    // Written only when it is another: elements follow it, and what they say is listened to.
    if (document.documentElement.lang !== this.#language) document.documentElement.lang = this.#language;
    document.title = words.title;
    render(
      html`${this.#header()}
      ${linkSection(
        form,
        () => this.#answer(accepted(state)),
        () => this.#answer(leftOut(state)),
      )}
      ${hostForm(form)} ${widgetForm(form)} ${dataSection(this.#data, form)} ${optionsForm(form)}
      ${this.#stage(element)}
      ${codesSection({
        outputs: this.#outputs(attributes),
        question: supportForm(form, this.#isAsked && !isAnswered),
        isAnswered,
        copied: this.#copied,
        notice: heldNotice(form),
        words,
        copy: (output, area) => void this.#copy(output, area),
      })}
      ${picturesSection(this.#preview.exported(hostOf(state.host, this.#own)), this.#isGuarded, () => this.#guard(), words)}
      ${systemsTable(words)}`,
      this.#root,
    );
    words.mark?.(this.#root);
  }

  #header() {
    const words = builderByLanguage[this.#language];
    return html`<header>
      <p class="languages" role="group" aria-label=${words.languages}>
        ${LANGUAGES.map(
          (language) =>
            html`<button
              type="button"
              lang=${language}
              aria-pressed=${language === this.#language}
              @click=${() => this.#speak(language)}
            >
              ${LANGUAGE_TRAITS[language].name}
            </button>`,
        )}
      </p>
      <h1 tabindex="-1">${words.title}</h1>
      <p>${words.intro} <a href="#codes">${words.toCode}</a></p>
      ${reviewOf(this.#language, words.draft)}
    </header>`;
  }

  #stage(element: HTMLElement) {
    const { preview } = builderByLanguage[this.#language];
    return html`<section>
      <h2>${preview.heading}</h2>
      ${choiceField({
        name: 'width',
        legend: preview.legend,
        choices: WIDTHS.map((width) => ({ value: String(width), label: `${preview.widths[width]} (${width})` })),
        chosen: [String(this.#width)],
        changed: ([width]) => {
          this.#width = Number(width) as PreviewWidth;
          this.#render();
        },
      })}
      ${this.#preview.state === 'missing' ? html`<p class="problem" role="status">${preview.missing}</p>` : nothing}
      <div class="stage" role="region" aria-label=${preview.box} tabindex="0">
        <div class="width-${this.#width}">${element}</div>
      </div>
    </section>`;
  }
}
