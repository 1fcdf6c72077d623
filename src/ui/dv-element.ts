import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { DataError } from '../core/data-error.js';
import type { DataSet } from '../core/evidence.js';
import type { Widget } from '../widgets.js';
import type { OwnReading } from '../own-data/reading.js';
import type { Messages } from '../locales/index.js';
import { notYetParsed } from './complete.js';
import { EmbedElement } from './embed-element.js';
import { DvErrorEvent, DvLoadEvent } from './events.js';
import { wholeOf } from './quotes.js';
import { LanguageController } from './language-controller.js';
import type { LoadState, Notice } from './load-state.js';
import { fetchSentences, SentencesController } from './summary.js';
import { onScreen } from './nearly-seen.js';
import { isMarkedOwn, type OwnSource, placeOf, tableInside } from './own-source.js';

/**
 * What all elements share beside what the embedder decides: which data, and which language.
 *
 * @attr {string} lang - The nearest one up the tree decides: `en`, `ru`, `kk`; anything else is English.
 */
export abstract class DvElement<Data extends DataSet, Model> extends EmbedElement {
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false, noAccessor: true },
    bundled: {},
  };

  /** Address of own data, JSON or CSV: https, or on the page's own site. */
  src: string | null = null;

  /**
   * Own data as an object, as JSON would have them; wins over `src`. `null`: not there yet. Whoever sets it means own data:
   * `bundled` becomes `none`, which stays when a page writes the element as markup and reads it again.
   */
  get data(): unknown {
    return this.#data;
  }
  set data(data: unknown) {
    const before = this.#data;
    this.#data = data ?? null;
    if (this.#data !== null || this.bundled === null) this.setAttribute('bundled', 'none');
    this.requestUpdate('data', before);
  }
  #data: unknown = null;

  /** Id of another bundled data set, the element's default when absent; `none`: own data come, and nothing else is shown. */
  bundled: string | null = null;

  /** Once own data were meant, ours come in their place only when they are named. */
  #expectsOwn = false;
  readonly #children = new MutationObserver(() => {
    if (!(this.#load.state === 'ready' && this.#load.data.whose) && tableInside(this)) this.#chooseAgain();
  });
  #load: LoadState<Data> = { state: 'loading' };
  #models = new WeakMap<Data, Model>();
  #announced: Data | null = null;
  /** Own data bring sentences of ours, in the languages that were known when they were read. */
  protected readonly speech = new LanguageController(this, () => this.#chooseAgain());
  #loading = new AbortController();

  /** The data sets that come with the element, by id, the default first. */
  protected abstract readonly dataSets: Readonly<Record<string, Data>>;

  /** @internal Which of the readers of own data is this element's. */
  abstract readonly widget: Widget;

  /** Properties that say which data are drawn. */
  protected readonly sourceNames: readonly string[] = ['src', 'data', 'bundled'];

  /** What a data set is drawn from, without a word and without a pixel. */
  protected abstract model(data: Data): Model;

  /** Properties that a model depends on, besides its data. */
  protected readonly modelNames: readonly string[] = [];

  /** Draws a data set; without side effects, for it is drawn as often as anything changes. */
  protected abstract draw(data: Data, messages: Messages): TemplateResult;

  /** `loading`, `ready` or `failed`; also an attribute, for styling. */
  get state(): LoadState<Data>['state'] {
    if (this.isBroken) return 'failed';
    return this.speech.messages ? this.#load.state : 'loading';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
    this.#children.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Nobody asks a server on behalf of an element that is on no page.
    if (this.hasUpdated) this.#chooseAgain();
    // A moved element may stand under another language.
    this.requestUpdate();
    this.#children.observe(placeOf(this), { childList: true });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || this.sourceNames.some((name) => changed.has(name))) this.#choose();
    if (this.modelNames.some((name) => changed.has(name))) this.#models = new WeakMap();
  }

  /** Of the same data the same model: it says that nothing has to be drawn anew. */
  protected modelOf(data: Data): Model {
    if (!this.#models.has(data)) this.#models.set(data, this.model(data));
    return this.#models.get(data) as Model;
  }

  /** The same with what a reader opens, as soon as that is there. */
  protected readonly opened = (data: Data): Model => this.modelOf(wholeOf(data));

  protected override render(): TemplateResult {
    const load = this.#load;
    const { messages } = this.speech;
    const isReady = messages && load.state === 'ready';
    const notice = messages && load.state !== 'loading' && load.notice?.(messages);
    if (isReady) this.speech.translate(load.data);
    // Blanks between would be a line where a page keeps them.
    // prettier-ignore
    return html`<div class="strut"></div><div class="room">${
      notice ? html`<p class="failure" part="notice" lang=${messages.language} role="status">${notice}</p>` : nothing
    }${isReady ? this.draw(load.data, messages) : html`<slot></slot>`}</div>`;
  }

  protected override updated(): void {
    // Who listens for it hears of nothing else.
    if (this.getAttribute('state') !== this.state) this.setAttribute('state', this.state);
    if (this.speech.messages && this.#load.state === 'ready') void this.#announce(this.#load.data);
  }

  readonly #chooseAgain = (): void => {
    if (this.#load.state !== 'loading' && !this.ownSource()) return;
    this.#choose();
    this.requestUpdate();
  };

  #choose(bundled = this.bundled): void {
    this.#loading.abort();
    const own = this.ownSource();
    const awaited = notYetParsed(this, own, bundled);
    if (awaited) {
      void awaited.then(this.#chooseAgain);
      return;
    }
    this.#expectsOwn =
      own !== null || bundled === 'none' || (bundled === null && (this.#expectsOwn || isMarkedOwn(this)));
    if (this.#expectsOwn) {
      // Ours do not stay under her words while hers are awaited.
      if (this.#load.state === 'ready' && !this.#load.data.whose) this.#load = { state: 'loading' };
      // They are read in the language of the reader, once that is there; for nobody on an element that has left.
      if (own && this.speech.messages && this.isConnected) void this.#loadOwn(own);
      return;
    }
    const id = bundled ?? Object.keys(this.dataSets)[0] ?? '';
    const data = Object.hasOwn(this.dataSets, id) ? this.dataSets[id] : undefined;
    const coming = data ? this.sentences.awaited(data, this.awaited?.(data) ?? null) : this.fetched?.(id);
    if (coming) void this.#show(coming);
    else if (data) this.#load = { state: 'ready', data };
    else this.fail(new DataError('unknown-data-set', `no bundled data set "${id}"`, { value: id }));
  }

  /** A bundled data set that is no part of the script; `null` where there is none of this name. */
  protected readonly fetched?: (id: string) => Promise<Data> | null;

  /** A data set of the script with what draws it, where that is fetched; `null` where it is there. */
  protected readonly awaited?: (data: Data) => Promise<Data> | null;

  /** @internal Whether an attribute asks for a part of the data: what is said of it is generated. */
  get isPart(): boolean {
    return false;
  }

  protected readonly sentences = new SentencesController(this);

  /** The last one asked for wins; until it is there, what was shown stays. */
  async #show(coming: Promise<Data>): Promise<void> {
    const { signal } = (this.#loading = new AbortController());
    try {
      const data = await coming;
      if (signal.aborted) return;
      this.#load = { state: 'ready', data };
      this.requestUpdate();
    } catch (error) {
      if (!signal.aborted) this.fail(new DataError('unreachable', String(error)));
    }
  }

  /** What to load in place of the bundled data. */
  protected ownSource(): OwnSource | null {
    if (this.data !== null) return { data: this.data };
    if (this.src !== null) return { src: this.src };
    const table = this.bundled === null || this.bundled === 'none' ? tableInside(this) : null;
    return table && { table };
  }

  /** The last request wins; until it is there, and if it fails, what was shown stays. */
  async #loadOwn(source: OwnSource): Promise<void> {
    const { signal } = (this.#loading = new AbortController());
    try {
      const [more] = await Promise.all([import('../more.js'), fetchSentences()]);
      if (this.speech.pack) more.learn(this.speech.pack.ownData);
      const show = (reading: OwnReading<Data>) => {
        this.#load = { state: 'ready', data: reading.data, notice: more.noticeOf(reading) };
        this.requestUpdate();
        for (const problem of reading.problems.slice(0, 1)) this.#report(problem);
      };
      await more.ownData(this.widget, source, { signal, show, fail: (error) => this.fail(error) });
    } catch (error) {
      if (!signal.aborted) this.fail(new DataError('unreachable', String(error)));
    }
  }

  /** Says so in few words at once, and in more as soon as they are there. What was shown stays. */
  protected fail(error: DataError): void {
    const before = this.#load;
    let shown = before;
    const show = (notice: Notice) => {
      if (this.#load === shown)
        this.#load = before.state === 'ready' ? { ...before, notice } : { state: 'failed', notice };
      shown = this.#load;
      this.requestUpdate();
    };
    show(({ frame }) => frame.failed);
    import('../more.js').then(
      (more) => {
        if (this.speech.pack) more.learn(this.speech.pack.ownData);
        show(more.failureOf(error, before.state === 'ready'));
      },
      () => undefined,
    );
    void this.updateComplete.then(() => this.#report(error));
  }

  #report(error: DataError): void {
    if (this.warn(error.message)) this.dispatchEvent(new DvErrorEvent(error));
  }

  /** Waits for the frame that shows the drawing, so that a listener finds it on screen. */
  async #announce(data: Data): Promise<void> {
    if (this.#announced === data) return;
    this.#announced = data;
    await onScreen();
    if (this.#announced === data) this.dispatchEvent(new DvLoadEvent());
  }
}
