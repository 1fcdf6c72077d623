import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataSet } from '../core/evidence.js';
import { translate } from '../core/translate.js';
import { en, languageOf, type Messages } from '../locales/index.js';
import { followLanguage, nearestLanguage } from './language.js';
import { fetchPack, type LanguagePack, packOf } from './language-pack.js';

interface LanguageHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode & Node;
}

/** What an element speaks: the language at its place, followed wherever that changes. */
export class LanguageController implements ReactiveController {
  /** `null` until the first language is there. Then what is spoken stays until the next one is. */
  messages: Messages | null = null;
  /** What came with the language; `null` for English, which needs nothing. */
  pack: LanguagePack | null = null;

  readonly #host: LanguageHost;
  readonly #changed: () => void;
  #stop = (): void => undefined;

  /** `changed` is called when the first language is there, and whenever another is spoken than before. */
  constructor(host: LanguageHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** Puts the texts of the language into data of ours that have none of it yet. */
  translate(data: DataSet): void {
    if (!this.pack) return;
    const { messages, texts } = this.pack;
    if (!(messages.language in data.title)) translate(data, messages.language, texts[data.id] ?? []);
  }

  hostConnected(): void {
    this.#stop = followLanguage(this.#host, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    const language = languageOf(nearestLanguage(this.#host));
    const pack = packOf(language);
    if (pack === undefined && language !== 'en') {
      void fetchPack(language).then(() => this.#host.requestUpdate());
      return;
    }
    const before = this.messages;
    this.pack = pack ?? null;
    this.messages = this.pack?.messages ?? en;
    if (before !== this.messages) this.#changed();
  }

  hostUpdated(): void {
    this.pack?.mark?.(this.#host.renderRoot);
  }
}
