import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, css, html, nothing } from 'lit';
import type { Messages } from '../locales/index.js';
import { onScreen } from './nearly-seen.js';
import { observer } from './observer.js';
import { scaleOf } from './scale.js';

const FOCUSABLE = 'a[href], button, [tabindex]';
/** The button itself, and what is not open. */
const UNSEEN = '.more, [hidden]';

/** In CSS pixels, with the padding below: less is a margin, not a gap. */
const LEAST_NOTES = 72;

/**
 * The room that a page has kept for an element: it takes exactly that, so that nothing below it moves, and what needs
 * more waits behind one button. Keys that reach what is cut off, and paper, open it too.
 */
export class BoxController implements ReactiveController {
  /** In CSS pixels; `null`: as high as it needs. */
  height: number | null = null;
  /** Address of the page with all of it, where there is no more room to be had here; `null`: there is. */
  page: string | null = null;
  #isCut = false;
  /** Height of the figure, in CSS pixels: what stands above it has some of the room. `null` until it was measured. */
  #room: number | null = null;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | null = null;

  #fill: (() => void) | null;

  /** @param fill what to do with room that is left over, once */
  constructor(host: ReactiveControllerHost & Element, fill: () => void) {
    this.#host = host;
    this.#fill = fill;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= observer('ResizeObserver', this.#measureLater);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Asks the page for nothing: until it is measured, all of the room is the figure's. */
  hostUpdated(): void {
    const figure = this.#figure;
    if (!figure) return;
    this.#keep(figure, this.height === null ? null : (this.#room ?? this.height));
    if (this.height !== null) this.#measureLater();
    else if (this.#isCut) {
      this.#isCut = false;
      this.#host.requestUpdate();
    }
  }

  #keep(figure: HTMLElement, room: number | null): void {
    figure.style.minBlockSize = room === null ? '' : `${room}px`;
    figure.style.maxBlockSize = figure.style.minBlockSize;
    // In columns, Firefox would part it, and find nothing to cut in its parts.
    figure.style.breakInside = room === null ? '' : 'avoid';
    figure.classList.toggle('cut', room !== null && (this.#isCut || this.#room === null));
  }

  readonly #measureLater = (): void => {
    if (this.#isAwaited || this.height === null) return;
    this.#isAwaited = true;
    void onScreen().then(() => {
      this.#isAwaited = false;
      this.#measure();
    });
  };
  #isAwaited = false;

  /** Once, when all that was drawn is on screen. */
  #measure(): void {
    const figure = this.#figure;
    if (!figure || this.height === null) return;
    const scale = scaleOf(figure);
    const { top } = figure.getBoundingClientRect();
    const above = (top - this.#host.getBoundingClientRect().top) / scale;
    const room = (this.#room = Math.max(0, this.height - above));
    this.#keep(figure, room);
    // Measured as if nothing were cut: in columns, Firefox finds less to cut where something is.
    figure.classList.remove('cut');
    const isCut = figure.classList.toggle('cut', figure.scrollHeight > figure.clientHeight + 1);
    // A page that has kept more than the first state needs gets notes there, no blank ground.
    const shown = [...figure.children].filter((part) => part.getClientRects().length);
    const end = Math.max(...shown.map((part) => part.getBoundingClientRect().bottom));
    if (!isCut && shown.length && room - (end - top) / scale > LEAST_NOTES) {
      this.#fill?.();
      this.#fill = null;
    }
    if (isCut === this.#isCut) return;
    this.#isCut = isCut;
    this.#host.requestUpdate();
  }

  /** The button, where something is cut off. */
  button({ frame }: Messages): TemplateResult | typeof nothing {
    if (!this.#isCut) return nothing;
    return html`<div class="more">
      ${
        this.page
          ? html`<a part="button" href=${this.page} target="_blank">${frame.showAll} ↗</a>`
          : html`<button part="button" type="button" @click=${this.#open}>${frame.showAll}</button>`
      }
    </div>`;
  }

  /** For what gets the focus while it cannot be seen. */
  readonly reveal = ({ target }: FocusEvent): void => {
    const edge = this.#edge;
    if (edge === null || !(target instanceof Element) || target.closest('.more')) return;
    if (target.getBoundingClientRect().bottom > edge) this.release();
  };

  /** Whoever pressed the button goes on with what comes next. */
  readonly #open = (): void => {
    const edge = this.#edge ?? 0;
    const next = [...(this.#figure?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(
      (element) =>
        !element.closest(UNSEEN) && element.getClientRects().length && element.getBoundingClientRect().bottom > edge,
    );
    this.release();
    (next ?? this.#figure?.querySelector<HTMLElement>(FOCUSABLE))?.focus({ preventScroll: true });
  };

  /** As high as it needs, from now on: a reader has asked for something. */
  release(): void {
    if (this.height === null || this.page) return;
    this.height = null;
    this.#host.requestUpdate();
  }

  /** Where what is cut off begins; `null` where nothing is. */
  get #edge(): number | null {
    if (!this.#isCut) return null;
    return this.#figure?.querySelector('.more')?.getBoundingClientRect().top ?? null;
  }

  get #figure(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector('figure') ?? null;
  }
}

export const boxStyles = css`
  .cut {
    position: relative;
    overflow: clip;
  }

  .more {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    padding: 28px var(--_gap) 10px;
    background: linear-gradient(transparent, var(--_surface) 24px);
    text-align: center;
  }

  .more > * {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: 40px;
    padding: 6px 18px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 700;
    line-height: 1.6;
  }

  @media print {
    figure {
      min-block-size: 0 !important;
      max-block-size: none !important;
      overflow: visible !important;
    }

    .more {
      display: none;
    }
  }
`;
