import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { DataError } from '../core/data-error.js';
import type { DataSet } from '../core/evidence.js';
import type { Widget } from '../widgets.js';
import type { Messages } from '../locales/index.js';
import type { CardContent } from './card.js';
import { notYetParsed } from './complete.js';
import { EmbedElement } from './embed-element.js';
import { DvLoadEvent } from './events.js';
import { wholeOf } from './quotes.js';
import { LanguageController } from './language-controller.js';
import type { Loaded, LoadState, Notice } from './load-state.js';
import { loadedOf } from './language-packs.js';
import { frame, type FrameContent, openedOf, type Snapshot, snapshotOf, type WidgetContent } from './frame.js';
import { fetchSentences, SentencesController } from './summary.js';
import { onScreen } from './nearly-seen.js';
import { followChildren, isMarkedOwn, type OwnSource, ownSourceOf, tableInside } from './own-source.js';

/**
 * What all elements share beside what the embedder decides: which data, and which language.
 *
 * @attr {string} lang - The nearest one up the tree decides: `en`, `ru`, `kk`; anything else is English.
 */
export abstract class DvElement<Data extends DataSet, Model, Own = unknown> extends EmbedElement {
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
  get data(): Own | null {
    return this.#data;
  }
  set data(data: Own | null) {
    const before = this.#data;
    this.#data = data ?? null;
    if (this.#data !== null || this.bundled === null) this.setAttribute('bundled', 'none');
    this.requestUpdate('data', before);
  }
  #data: Own | null = null;

  /** Id of another bundled data set, the element's default when absent; `none`: own data come, and nothing else is shown. */
  bundled: string | null = null;

  /** Once own data were meant, ours come in their place only when they are named. */
  #expectsOwn = false;
  #stop = (): void => undefined;
  #load: LoadState<Data> = { state: 'loading' };
  #models = new WeakMap<Data, Model>();
  #announced: unknown = null;
  protected readonly language = new LanguageController(this);
  #loading = new AbortController();

  /** The data sets that come with the element, by id, the default first. */
  protected abstract readonly dataSets: Readonly<Record<string, Data>>;

  /** @internal Which of the readers of own data is this element's. */
  abstract readonly widget: Widget;

  /** Properties that say which data are drawn. */
  protected readonly sourceNames: readonly string[] = ['src', 'data', 'bundled', 'pick'];

  /** What a data set is drawn from, without a word and without a pixel. */
  protected abstract model(data: Data): Model;

  /** Properties that a model depends on, besides its data. */
  protected readonly modelNames: readonly string[] = [];

  /** What is said and shown of a data set; without side effects, for it is asked for as often as anything changes. */
  protected abstract content(data: Data, model: Model, messages: Messages): WidgetContent<Model>;

  /** `loading`, `ready` or `failed`; also an attribute, for styling. */
  get state(): 'loading' | 'ready' | 'failed' {
    return this.isBroken ? 'failed' : this.isDrawn && this.language.messages ? this.#load.state : 'loading';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
    this.#stop();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Nobody asks a server on behalf of an element that is on no page.
    if (this.hasUpdated) this.#chooseAgain();
    // A moved element may stand under another language.
    this.requestUpdate();
    this.#stop = followChildren(this, () => {
      if (!(this.#load.state === 'ready' && this.#load.data.whose) && tableInside(this)) this.#chooseAgain();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || this.sourceNames.some((name) => changed.has(name))) this.#choose();
    if (this.modelNames.some((name) => changed.has(name))) this.#models = new WeakMap();
  }

  /** Of the same data the same model: it says that nothing has to be drawn anew. */
  protected modelOf(data: Data): Model {
    const model = (this.#models.get(data) ?? (this.#load as Loaded<Data>).model?.(data) ?? this.model(data)) as Model;
    this.#models.set(data, model);
    return model;
  }

  /** @internal */
  override get current(): { readonly data: Data; readonly messages: Messages } | null {
    const [load, { messages, pack }] = [this.#load, this.language];
    return this.isBroken || !messages || load.state !== 'ready' ? null : { data: load.tell(pack), messages };
  }

  #madeOf<Made>(make: (of: this, data: Data, content: FrameContent<Model>, messages: Messages) => Made): Made | null {
    if (!this.current) return null;
    const { data, messages } = this.current;
    const model = this.modelOf(data);
    const opened = () => this.modelOf(wholeOf(data));
    return make(this, data, { ...this.content(data, model, messages), model, opened }, messages);
  }

  /** @internal */
  override get shown(): Snapshot | null {
    return this.#madeOf(snapshotOf);
  }

  /** @internal */
  override get cardContent(): CardContent | null {
    return this.#madeOf(openedOf);
  }

  protected override render(): TemplateResult {
    const [load, { messages, pack }] = [this.#load, this.language];
    const notice = messages && load.state !== 'loading' && load.notice?.(messages, pack);
    // Blanks between would be a line where a page keeps them.
    // prettier-ignore
    return html`<div class="strut"></div><div class="room">${
      notice ? html`<p class="failure" part="notice" lang=${messages.language} role="status">${notice}</p>` : nothing
    }${this.#madeOf(frame) ?? (this.isPrerendered && !notice ? nothing : html`<slot></slot>`)}</div>`;
  }

  protected override updated(): void {
    if (this.language.messages && this.#load.state !== 'loading') this.takeOver();
    // Who listens for it hears of nothing else.
    if (this.getAttribute('state') !== this.state) this.setAttribute('state', this.state);
    if (this.state === 'ready') void this.#announce((this.#load as Loaded<Data>).data);
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
    if (awaited) return void awaited.then(this.#chooseAgain);
    this.#expectsOwn =
      own !== null || bundled === 'none' || (bundled === null && (this.#expectsOwn || isMarkedOwn(this)));
    if (this.#expectsOwn) {
      // Ours do not stay under her words while hers are awaited.
      if (this.#load.state === 'ready' && !this.#load.data.whose) this.#load = { state: 'loading' };
      if (!own && this.hasAttribute('data'))
        this.report([new DataError('shape', '"data" is a property; its attribute says nothing', { path: 'data' })]);
      // For nobody on an element that has left.
      if (own && this.isConnected)
        void this.#await(async (signal) => {
          const [{ loadOwnData }] = await Promise.all([import('../own-data-bundle.js'), fetchSentences()]);
          await loadOwnData(this.widget, own, { signal, show: this.#show, fail: this.fail.bind(this) }, this.pick);
        });
      return;
    }
    const id = bundled ?? Object.keys(this.dataSets)[0] ?? '';
    const data = Object.hasOwn(this.dataSets, id) ? this.dataSets[id] : undefined;
    const coming = data ? this.sentences.awaited(data, this.awaited?.(data) ?? null) : this.fetched?.(id);
    if (coming)
      void this.#await(async (signal) => {
        const loaded = loadedOf(await coming);
        if (!signal.aborted) this.#show(loaded);
      });
    else if (data) this.#load = { state: 'ready', ...loadedOf(data) };
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

  /** What to load in place of the bundled data. */
  protected ownSource(): OwnSource | null {
    return ownSourceOf(this);
  }

  /** The last one asked for wins; until it is there, and if it fails, what was shown stays. */
  async #await(load: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = (this.#loading = new AbortController());
    await load(signal).catch((error: unknown) => {
      if (!signal.aborted) this.fail(new DataError('unreachable', String(error)));
    });
  }

  readonly #show = (loaded: Loaded<Data>, problems: readonly DataError[] = []): void => {
    this.#load = { state: 'ready', ...loaded };
    this.requestUpdate();
    if (problems[0]) this.report(problems);
  };

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
    import('../own-data-bundle.js').then(
      ({ failureOf }) => show(failureOf(error, before.state === 'ready')),
      () => undefined,
    );
    void this.updateComplete.then(() => this.report([error]));
  }

  /** Waits for the frame that shows the drawing, so that a listener finds it on screen. */
  async #announce(data: unknown): Promise<void> {
    if (this.#announced === data) return;
    this.#announced = data;
    await onScreen();
    if (this.#announced === data) this.dispatchEvent(new DvLoadEvent());
  }
}
