import type { PropertyDeclarations, PropertyValues } from 'lit';
import { BoxController, boxStyles } from './box.js';
import { type CardContent, CardController, cardStyles } from './card.js';
import { citedStyles } from './cited.js';
import { frameStyles } from './frame-styles.js';
import { noteStyles } from './notes.js';
import { askForPassages, quoteStyles } from './quotes.js';
import { scaleOf } from './scale.js';
import { SafeElement } from './safe-element.js';
import { tableStyles } from './table.js';
import { type Snapshot, type Told, ToolsController } from './toolbar.js';
import { toolbarStyles } from './toolbar-styles.js';
import { tokens } from './tokens.js';
import type { WidthController } from './width-controller.js';

/** What whoever embeds an element decides, whatever its data: words, tools, look, and room. */
export abstract class EmbedElement extends SafeElement {
  static override styles = [
    tokens,
    frameStyles,
    citedStyles,
    cardStyles,
    noteStyles,
    quoteStyles,
    tableStyles,
    toolbarStyles,
    boxStyles,
  ];

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: {
      attribute: 'heading-level',
      converter: (value) => (value === 'none' ? value : Number(value)),
    },
    subtitle: {},
    credit: {},
    pick: {},
    supportText: { attribute: 'support-text' },
    supportHref: { attribute: 'support-href' },
    reportHref: { attribute: 'report-href' },
    theme: {},
    toolbar: {},
    open: {},
    reservedHeight: { attribute: false },
    tableOpen: { state: true },
    notesOpen: { state: true },
  };

  /** Own headline instead of the generated one. */
  heading: string | null = null;

  /**
   * Level of the headline in the page's outline, 2 to 6; `none`: the article around has it, so it is only for those who
   * listen, and in what leaves the page.
   */
  headingLevel: 2 | 3 | 4 | 5 | 6 | 'none' = 3;

  /** Own statistical description instead of the data set's. */
  subtitle: string | null = null;

  /** Who is to be credited for the data, printed in the footer. */
  credit: string | null = null;

  /** Of own data with columns that tell rows apart: which rows to draw, as in `country=Examplia; sex=All`. */
  pick: string | null = null;

  /** A helpline or a content note, shown above the figures. */
  supportText: string | null = null;

  /** Where the helpline or content note leads: http(s), mailto, tel or a relative address. */
  supportHref: string | null = null;

  /** Where "Report an error" leads: http(s), mailto or a relative address. Data set and version are added. */
  reportHref: string | null = null;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` insist. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** `none`, or some of `table csv svg png cite embed report`, separated by spaces; all of them when absent. */
  toolbar: string | null = null;

  /** What is open at first: `notes`, `table`, or both, separated by a space; nothing when absent. */
  open: 'notes' | 'table' | 'notes table' | 'table notes' | null = null;

  /** Height that the page has kept, in CSS pixels: what needs more waits behind a button. `null`: as high as it needs. */
  reservedHeight: number | null = null;

  /** Whether the reader has opened the table. */
  tableOpen = false;

  /** Whether the notes are open. */
  notesOpen = false;

  /** @internal The data in the language of the moment; `null` where none can be shown. */
  abstract readonly current: Told | null;

  /** @internal What can be taken away now; `null` before anything is drawn. */
  abstract readonly shown: Snapshot | null;

  /** @internal What figures on screen rest on: of ours, more is known once a reader has opened something. */
  abstract readonly cardContent: CardContent | null;

  /** @internal What opens at a figure. */
  readonly cards = new CardController(this);

  /** @internal What readers take away. */
  readonly tools = new ToolsController(this);

  /** @internal Where its drawing depends on it. */
  readonly measured?: WidthController;

  /** @internal The room that the page has kept. */
  readonly box = new BoxController(this, () => this.#openNotes());

  override connectedCallback(): void {
    // A minimum height of its own is the room that the page has kept.
    if (!this.hasUpdated && this.style.minHeight)
      this.reservedHeight ??= this.getBoundingClientRect().height / scaleOf(this) || null;
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** With all that they say, so that nothing moves in them; not where that cannot be had, for no reader has asked. */
  #openNotes(): void {
    this.tools.whole().then(
      () => {
        this.notesOpen = true;
        this.#isFilled = true;
        // With all cards, as on paper.
        this.renderRoot.querySelector('.notes')?.classList.add('whole');
      },
      () => undefined,
    );
  }

  /** Whether notes are open only because there was room, and nobody has asked for them. */
  #isFilled = false;

  /** For what a reader asks for: as much room as that needs. What had only filled the box gives way. */
  readonly makeRoom = (): void => {
    if (this.#isFilled) this.notesOpen = false;
    this.#isFilled = false;
    this.box.release();
  };

  /** Paper has no button to open the notes with. They must be there when this returns. */
  readonly #print = ({ type }: Event): void => {
    const isBefore = type === 'beforeprint';
    if (isBefore) this.#isPrinted = !this.notesOpen;
    if (!this.#isPrinted) return;
    this.notesOpen = isBefore;
    this.performUpdate();
  };
  #isPrinted = false;

  protected override willUpdate(changed: PropertyValues): void {
    // For the styles, which know only attributes.
    if (changed.has('theme')) {
      if (this.theme) this.setAttribute('theme', this.theme);
      else this.removeAttribute('theme');
    }
    if (changed.has('reservedHeight')) this.box.height = this.reservedHeight;
    if (changed.has('open') && this.open !== null) {
      const opened = this.open.split(/\s+/);
      this.tableOpen = opened.includes('table');
      this.notesOpen = opened.includes('notes');
      if (this.notesOpen) askForPassages(this);
    }
  }

  /** @internal Attributes that were given, for a snippet that shows the same. */
  get given(): Readonly<Record<string, string>> {
    const names = (this.constructor as typeof EmbedElement).observedAttributes;
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = this.getAttribute(name);
        return value === null || (name === 'theme' && value === 'auto') ? [] : [[name, value]];
      }),
    );
  }

  readonly toggleTable = (): void => {
    this.tableOpen = !this.tableOpen;
    this.makeRoom();
  };

  readonly toggleNotes = (): void => {
    this.notesOpen = this.#isFilled || !this.notesOpen;
    this.#isFilled = false;
    if (this.notesOpen) askForPassages(this);
    this.box.release();
  };
}
