import { type Widget, tagOf } from '../widgets.js';
import type { OwnTable } from '../core/own-table.js';
import type { Export, Snapshot } from '../export/snapshot.js';
import { tableMarkup } from '../export/table-markup.js';
import { exportOf } from '../exports.js';
import type { Language } from '../locales/index.js';
import { firstHeight } from './first-height.js';

/** The element on the page, as far as the builder needs it. */
interface WidgetElement extends HTMLElement {
  reservedHeight?: number | null;
  readonly state?: 'loading' | 'ready' | 'failed';
  readonly updateComplete?: Promise<boolean>;
  readonly shown?: Snapshot | null;
  readonly tools?: { whole(): Promise<Snapshot | null> };
}

/** Enough to judge by, in pixels, so that the code is not far below; the rest waits behind a button. */
const RESERVED = 700;

/** `missing`: the script is not there. */
export type PreviewState = 'loading' | 'ready' | 'failed' | 'missing';

/** The real element, as it will stand in the article. */
export class Preview {
  #element: WidgetElement | null = null;
  #key = '';
  #given: readonly string[] = [];
  #height: { readonly of: string; readonly px: number | null } | null = null;
  /** Called when what it says may have changed. */
  readonly #changed: () => void;
  readonly #watch = new MutationObserver(() => this.#tell());

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): PreviewState {
    if (!this.#element?.updateComplete) return 'missing';
    return this.#element.state ?? 'loading';
  }

  /**
   * What a snippet or a picture of it would say; `null` while it shows nothing. Own data are where they come from.
   * @param host folder of the files, ending in a slash; `null` while nobody knows
   */
  exported(host: string | null): Export | null {
    const shown = this.state === 'ready' ? this.#element?.shown : null;
    const exported = shown ? exportOf(shown, host, null) : null;
    if (!exported) return null;
    if (this.#element?.querySelector('table')) return ofNobody(exported);
    return { ...exported, shownAt: this.#element?.getAttribute('src') ?? exported.shownAt };
  }

  /** How high own data are on a phone, in CSS pixels; `null` while that is not measured, and for ours, which are known. */
  get height(): number | null {
    return this.#height?.px ?? null;
  }

  /**
   * The element with these attributes, and own data between its tags: another one where chart, language or data are others,
   * so that nothing is left of what was shown before.
   */
  show(
    widget: Widget,
    language: Language,
    attributes: Readonly<Record<string, string>>,
    table: OwnTable | null,
  ): HTMLElement {
    const key = [widget, language, attributes.bundled, attributes.src, JSON.stringify(table)].join('\n');
    if (!this.#element || key !== this.#key) {
      this.#element = document.createElement(tagOf(widget));
      this.#element.lang = language;
      // Own data need no more room than they take.
      if (!table && !attributes.src) this.#element.reservedHeight = RESERVED;
      if (table) this.#element.append(tableOf(table));
      this.#key = key;
      this.#given = [];
      this.#watch.disconnect();
      this.#watch.observe(this.#element, { attributes: true });
    }
    const element = this.#element;
    // Others are the element's own.
    for (const name of this.#given) if (!(name in attributes)) element.removeAttribute(name);
    this.#given = Object.keys(attributes);
    for (const [name, value] of Object.entries(attributes))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    return element;
  }

  #tell(): void {
    const element = this.#element;
    const tell = () => element === this.#element && this.#changed();
    // What could not be fetched leaves the words that are there.
    void element?.updateComplete?.then(() => element.tools?.whole()).then(tell, tell);
    if (element && this.state === 'ready') void this.#measure(element);
  }

  /** Again when an option is another, for that may be a longer headline. */
  async #measure(element: WidgetElement): Promise<void> {
    const of = this.#key + JSON.stringify(this.#given.map((name) => element.getAttribute(name)));
    if (this.#height?.of === of) return;
    this.#height = { of, px: null };
    if (!element.hasAttribute('src') && !element.querySelector('table')) return;
    const px = await firstHeight(element);
    if (this.#height.of !== of) return;
    this.#height = { of, px };
    this.#changed();
  }
}

/** Without a name for whose the data are: that of a table is the page that it is published on, which is not this one. */
function ofNobody(exported: Export): Export {
  const data = { ...exported.data, whose: '' };
  const parts = Object.entries(exported.model as Readonly<Record<string, unknown>>);
  const model = Object.fromEntries(parts.map(([name, part]) => [name, part === exported.data ? data : part]));
  return { ...exported, data, model, shownAt: '' };
}

/** As a snippet has it: what a page makes of that, the preview shows. */
function tableOf(table: OwnTable): Element {
  const { markup } = tableMarkup(table, { 'data-dv-own': '' });
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('table') as Element;
}
