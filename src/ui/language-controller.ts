import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { en, type Messages } from '../locales/index.js';
import { followLanguage, nearestLanguage } from './language.js';
import type { LanguagePack } from './language-pack.js';
import { fetchPack, packOf, spokenFor } from './language-packs.js';

interface LanguageHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode & Node;
}

/** What an element speaks: the language at its place, followed wherever that changes. */
export class LanguageController implements ReactiveController {
  #messages: Messages | null = null;
  /** What came with the language; `null` for English, which needs nothing. */
  pack: LanguagePack | null = null;

  readonly #host: LanguageHost;
  #stop = (): void => undefined;

  /** `null` until the first language is there. Then what is spoken stays until the next one is. */
  get messages(): Messages | null {
    // There nobody asks a controller.
    if (isServer) this.hostUpdate();
    return this.#messages;
  }

  constructor(host: LanguageHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = followLanguage(this.#host, () => this.#host.requestUpdate());
    // It is on its way before it is the element's turn to be drawn.
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    const language = spokenFor(nearestLanguage(this.#host));
    const pack = packOf(language);
    if (pack === undefined && language !== 'en') {
      void fetchPack(language).then(() => this.#host.requestUpdate());
      return;
    }
    this.pack = pack ?? null;
    this.#messages = this.pack?.messages ?? en;
  }

  hostUpdated(): void {
    this.pack?.mark?.(this.#host.renderRoot);
  }
}
