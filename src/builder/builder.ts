import { html, render } from 'lit';
import { builderByLanguage } from '../generated/builder-by-language.js';
import type { OwnTable } from '../core/own-table.js';
import type { EmbedWords } from '../export/snippet.js';
import { embedWords } from '../exports.js';
import type { Language } from '../locales/index.js';
import { type Codes, codesSection, type Copied, copyFrom, otherCodes } from './codes.js';
import { stepWords } from './data-said.js';
import { DataStep } from './data-step.js';
import { dataSection } from './data-view.js';
import { type Form, hostForm, type Integrity, widgetForm } from './form.js';
import { header } from './header.js';
import { pageLanguage } from './languages.js';
import { heldNotice, linkSection } from './link.js';
import { hasMore, optionsForm } from './options.js';
import { type Output, outputs } from './outputs.js';
import { travels } from './own-files.js';
import { ownSection } from './own-section.js';
import { picturesSection } from './pictures.js';
import { Preview } from './preview.js';
import { type ReadBack, readBackSection, withRead } from './read-back.js';
import { firstWidth, stageSection } from './stage.js';
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
  #width = firstWidth(innerWidth);
  #embedWords: EmbedWords | null = null;
  #integrity: Integrity = { state: 'none' };
  #copied: Copied | null = null;
  #isGuarded = false;
  /** Somebody wanted to copy before it was said whether there is to be a helpline. */
  #isAsked = false;
  /** What came of a snippet that was pasted to be changed. */
  #read: ReadBack = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#language = pageLanguage(location.search, navigator.languages);
    const host = /^https?:/.test(this.#own) ? this.#own : '';
    this.#state = this.#data.follow(readState(location.search, host, this.#language));
    root.replaceChildren();
    this.#render();
    // Once only: who closes it wants it closed.
    root.querySelector<HTMLDetailsElement>('.more')!.open = hasMore(this.#state);
    root.querySelector<HTMLDetailsElement>('.hosting')!.open = this.#state.pinned || !hostOf(host, this.#own);
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

  /** A snippet is hers as soon as she has pasted it. */
  #take(read: ReadBack): void {
    this.#read = read;
    const before = this.#state;
    if (read && read !== 'none') this.#state = this.#data.follow(withRead(before, read));
    if (this.#state.pinned !== before.pinned) void this.#askForIntegrity();
    this.#render();
    this.#remember();
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

  async #copy({ name, code, rich }: Output, area: HTMLTextAreaElement | null): Promise<void> {
    if (!area) return this.#ask();
    const how = await copyFrom(area, rich);
    this.#copied = { name, code: code ?? '', how };
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
    const table = tableInCode(this.#state, attributes);
    if (table && !travels(table)) return said.tooLarge;
    const integrity = this.#integrity.state === 'there' ? this.#integrity.hash : null;
    return outputs({ widget, language, host, options: attributes, integrity, table }, this.#embedWords);
  }

  #render(): void {
    const state = this.#state;
    const words = builderByLanguage[this.#language];
    const attributes = attributesOf(state, this.#own);
    const { src: _file, ...besideTable } = attributes;
    const shown = state.table ? besideTable : attributes;
    const element = this.#preview.show(state.widget, state.language, shown, state.table);
    // The words of another chart, or in another language, are none for this one.
    if (this.#preview.state !== 'ready') this.#embedWords = null;
    const form: Form = {
      state,
      own: this.#own,
      problems: problemsOf(state, this.#own),
      integrity: this.#integrity,
      words,
      data: stepWords[this.#language],
      shown: this.#preview.exported(null),
      change: (part) => this.#change(part),
    };
    const isAnswered = isSupportSaid(state, this.#own);
    // Written only when it is another: elements follow it, and what they say is listened to.
    if (document.documentElement.lang !== this.#language) document.documentElement.lang = this.#language;
    document.title = words.title;
    const codes: Codes = {
      outputs: this.#outputs(attributes),
      question: supportForm(form, this.#isAsked && !isAnswered),
      isAnswered,
      copied: this.#copied,
      notice: heldNotice(form),
      hasTable: tableInCode(state, attributes) !== undefined,
      words,
      copy: (output, area) => void this.#copy(output, area),
    };
    const widen = (width: PreviewWidth) => {
      this.#width = width;
      this.#render();
    };
    const exported = this.#preview.exported(hostOf(state.host, this.#own));
    render(
      html`<div class="panes">
          <div class="form">
            ${header(this.#language, words, (language) => this.#speak(language))}
            ${linkSection(
              form,
              () => this.#answer(accepted(state)),
              () => this.#answer(leftOut(state)),
            )}
            ${readBackSection(form, this.#read, (read) => this.#take(read))} ${widgetForm(form)}
            ${dataSection(this.#data, form)} ${ownSection(form)} ${optionsForm(form)} ${hostForm(form)}
          </div>
          <div class="result">
            ${stageSection({ element, state: this.#preview.state, width: this.#width, words, widen })}
            ${codesSection(codes)}
          </div>
        </div>
        ${otherCodes(codes)} ${picturesSection(exported, this.#isGuarded, () => this.#guard(), words)}
        ${systemsTable(words)}`,
      this.#root,
    );
    words.mark?.(this.#root);
  }
}

/** Her table, where it is to travel in the code: not one that lies as a file. */
const tableInCode = ({ table }: BuilderState, attributes: Readonly<Record<string, string>>): OwnTable | undefined =>
  table && !('src' in attributes) ? table : undefined;
