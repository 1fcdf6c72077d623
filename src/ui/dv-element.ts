import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { DataError } from '../core/data-error.js';
import type { DataSet } from '../core/evidence.js';
import { type Messages, messagesFor } from '../locales/index.js';
import { DvErrorEvent, DvLoadEvent } from './events.js';
import { frameStyles } from './frame-styles.js';
import { nearestLanguage } from './language.js';
import { noteStyles } from './notes.js';
import { tableStyles } from './table.js';
import { tokens } from './tokens.js';

/** How loading stands. Data exist only where they can be shown. */
export type LoadState<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: Data }
  | { readonly state: 'failed'; readonly error: DataError };

/** What all elements share: which data, which language, what stands around the drawing. */
export abstract class DvElement<Data extends DataSet> extends LitElement {
  static override styles = [tokens, frameStyles, noteStyles, tableStyles];

  static override properties: PropertyDeclarations = {
    bundled: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    subtitle: {},
    credit: {},
    supportText: { attribute: 'support-text' },
    supportHref: { attribute: 'support-href' },
    theme: { reflect: true },
    toolbar: {},
    tableOpen: { state: true },
  };

  /** Id of another bundled data set; the element's default when absent. */
  bundled: string | null = null;

  /** Own headline instead of the generated one. */
  heading: string | null = null;

  /** Level of the headline in the page's outline, 2 to 6. */
  headingLevel = 3;

  /** Own statistical description instead of the data set's. */
  subtitle: string | null = null;

  /** Who is to be credited for the data, printed in the footer. */
  credit: string | null = null;

  /** A helpline or a content note, shown above the figures. */
  supportText: string | null = null;

  /** Where the helpline or content note leads: http(s), mailto, tel or a relative address. */
  supportHref: string | null = null;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` insist. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** `none`, or a space-separated choice of tools. There is one so far: `table`. */
  toolbar: string | null = null;

  /** Whether the reader has opened the table. */
  tableOpen = false;

  #load: LoadState<Data> = { state: 'loading' };
  #announced: Data | null = null;
  #warned = new Set<string>();

  /** The data sets that come with the element, by id, the default first. */
  protected abstract readonly dataSets: Readonly<Record<string, Data>>;

  /** Draws a data set. */
  protected abstract draw(data: Data, messages: Messages): TemplateResult;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** `loading`, `ready` or `failed`; also an attribute, for styling. */
  get state(): LoadState<Data>['state'] {
    return this.#load.state;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A moved element may stand under another language.
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('bundled')) this.#load = this.#choose();
  }

  protected override render(): TemplateResult {
    const messages = messagesFor(nearestLanguage(this));
    if (this.#load.state === 'ready') return this.draw(this.#load.data, messages);
    return html`${this.#load.state === 'failed' ? this.#failure(messages) : nothing}<slot></slot>`;
  }

  protected override updated(): void {
    this.setAttribute('state', this.#load.state);
    if (this.#load.state === 'failed') this.#reportError(this.#load.error);
    if (this.#load.state === 'ready') void this.#announce(this.#load.data);
  }

  readonly toggleTable = (): void => {
    this.tableOpen = !this.tableOpen;
  };

  /** One line in the console for each cause, whatever happens how often. */
  protected warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`dv-widgets: ${message}`);
  }

  #choose(): LoadState<Data> {
    const id = this.bundled ?? Object.keys(this.dataSets)[0] ?? '';
    const data = Object.hasOwn(this.dataSets, id) ? this.dataSets[id] : undefined;
    if (data) return { state: 'ready', data };
    return { state: 'failed', error: new DataError('unknown-data-set', `no bundled data set "${id}"`) };
  }

  #failure({ language, frame }: Messages): TemplateResult {
    return html`<p class="failure" lang=${language} role="status">
      ${frame.failed} ${frame.unknownDataSet(this.bundled ?? '')}
    </p>`;
  }

  #reportError(error: DataError): void {
    if (this.#warned.has(error.message)) return;
    this.warn(error.message);
    this.dispatchEvent(new DvErrorEvent(error));
  }

  /** Waits for the frame that shows the drawing, so that a listener finds it on screen. */
  async #announce(data: Data): Promise<void> {
    if (this.#announced === data) return;
    this.#announced = data;
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#announced === data) this.dispatchEvent(new DvLoadEvent());
  }
}
