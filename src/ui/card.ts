import { type LitElement, type ReactiveController, type TemplateResult, css, html, nothing, render } from 'lit';
import type { LocalText } from '../core/evidence.js';
import type { Evidence, Notes } from '../core/notes.js';
import { footerLine } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import { DvSelectEvent } from './events.js';
import { hostPage } from './host-page.js';
import { askForPassages, notAllLoaded, passagesAreThere } from './quotes.js';
import { passageLines } from './sources.js';
import { spent } from './tool-row.js';

/** What cards are made of. */
export interface CardContent {
  readonly notes: Notes;
  readonly messages: Messages;
  /** Whether quotes and caveats come when they are asked for. */
  readonly isFetched: boolean;
  /** What a card is about, as in "over 80,000 votes" and "For the Bill"; the value is empty where there is none. */
  readonly head: (id: string) => readonly [value: string, about: string];
  /** What an element says of it before the sources. */
  readonly details?: ((id: string) => TemplateResult | typeof nothing) | undefined;
  /** The row under which a card opens at every width; elsewhere, under the drawing where there is room. */
  readonly row?: string | undefined;
}

/** The element in which cards open. */
export interface CardHost extends LitElement {
  tableOpen: boolean;
  /** What figures on screen rest on now. */
  readonly cardContent: CardContent | null;
  readonly box: { release(): void };
  makeRoom(): void;
}

/** From this width on a card stands under the drawing, so that it does not part its rows. In CSS pixels. */
const WIDE = 600;

/**
 * The card that opens at a figure: who counted it, where that was seen, in which words, and what else was reported. One
 * is open at a time. It is put on the page by hand: to open it, nothing of the drawing is made anew.
 */
export class CardController implements ReactiveController {
  #open: { readonly id: string; readonly opener: Element; readonly place: HTMLElement } | null = null;
  readonly #host: CardHost;

  constructor(host: CardHost) {
    this.#host = host;
    host.addController(this);
  }

  readonly press = ({ target }: Event): void => {
    const opener = (target as Element).closest('[data-cites]');
    if (opener && opener === this.#open?.opener) this.#close();
    else if (opener) this.show(opener.getAttribute('data-cites') as string, opener);
    // A picture has no buttons: its figures open in the table.
    else if ((target as Element).closest('.picture')) this.#host.tableOpen = true;
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    spent(event);
    this.#close();
  };

  /** Opens the card of a figure, of the first one on screen where none is named, and goes there unless it is told to stay. */
  show(id: string, opener = this.#find(id), stays = false): void {
    if (!this.#openAt(id, opener)) return;
    if (this.#host.cardContent?.isFetched) askForPassages(this.#host);
    // What a reader asks for may be higher than the room that the page has kept.
    if (opener?.closest('.notes')) this.#host.box.release();
    else this.#host.makeRoom();
    if (!stays) this.#focus();
    this.#host.dispatchEvent(new DvSelectEvent(id));
  }

  #openAt(id: string, opener: Element | null): boolean {
    this.#take();
    if (!opener) return false;
    const place = hostPage.createElement('div');
    place.className = 'place';
    this.#open = { id, opener, place };
    this.hostUpdated();
    return (this.#open as unknown) !== null;
  }

  /** After each drawing: it may have thrown out the figure, put another into its row, or brought a quote or another language. */
  hostUpdated(): void {
    if (!this.#open) return;
    const { id, opener, place } = this.#open;
    const content = this.#host.cardContent;
    const evidence = content?.notes.evidence.get(id);
    if (!content || !evidence) return this.#take();
    if (!opener.isConnected || opener.getAttribute('data-cites') !== id) {
      const hadFocus = place.contains((this.#host.renderRoot as ShadowRoot).activeElement);
      if (this.#openAt(id, this.#find(id)) && hadFocus) this.#focus();
      return;
    }
    opener.setAttribute('aria-expanded', 'true');
    if (!place.isConnected) this.#put(place, opener, content.row);
    render(this.#card(evidence, content), place);
  }

  #focus(): void {
    this.#open?.place.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  /** The first that is seen. */
  #find(id: string): Element | null {
    const all = this.#host.renderRoot.querySelectorAll(`[data-cites="${CSS.escape(id)}"]`);
    return [...all].find((figure) => figure.getClientRects().length) ?? null;
  }

  #put(place: HTMLElement, opener: Element, rows: string | undefined): void {
    const chart = opener.closest('.chart');
    const row = opener.closest('tr, li, p');
    if (row instanceof HTMLTableRowElement) {
      const line = hostPage.createElement('tr');
      line.insertCell().append(place);
      line.cells[0]!.colSpan = row.cells.length;
      row.after(line);
    } else if (row && (!chart || this.#host.clientWidth < WIDE || (rows && row.matches(rows)))) row.append(place);
    else chart?.append(place);
  }

  #close(): void {
    const opener = this.#open?.opener;
    this.#take();
    if (opener instanceof HTMLElement) opener.focus();
  }

  #take(): void {
    const { opener, place } = this.#open ?? {};
    this.#open = null;
    opener?.setAttribute('aria-expanded', 'false');
    (place?.closest('tr') ?? place)?.remove();
  }

  #card(evidence: Evidence, content: CardContent): TemplateResult {
    const { head, messages, isFetched } = content;
    const words = footerLine(head(evidence.id));
    return html`<div class="card" part="card" role="group" aria-label=${words}>
      <div class="card-head">
        <b tabindex="-1">${words}</b>
        <button class="close" type="button" aria-label=${messages.frame.close} @click=${() => this.#close()}>✕</button>
      </div>
      <div class=${isFetched && !passagesAreThere() ? 'waiting' : ''}>
        ${isFetched ? notAllLoaded(messages) : nothing} ${cardBody(evidence, content)}
      </div>
    </div>`;
  }
}

/** What a card says under its heading; on paper, all of them stand among the notes. */
export function cardBody({ id, text, passages, others }: Evidence, { messages, details }: CardContent): TemplateResult {
  const said = (words: LocalText | undefined) => (words ? html`<p>${messages.text(words)}</p>` : nothing);
  return html`${details?.(id)} ${passageLines(passages, messages)} ${said(text)}
  ${others.map(
    ({ words, reason, passages: theirs }) =>
      html`${words ? html`<p class="other"><b>${messages.frame.alsoReported(messages.text(words))}</b></p>` : nothing}
      ${passageLines(theirs, messages)} ${said(reason)}`,
  )}`;
}

export const cardStyles = css`
  /* Of whatever row it is put into. */
  .place {
    flex: 0 0 100%;
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .card {
    box-sizing: border-box;
    margin-block: 10px 4px;
    padding: 10px 12px;
    border-block-start: 2px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_wash);
    color: var(--_text);
    font-size: var(--_note);
    font-weight: 400;
    line-height: calc(17em / 13);
    text-align: start;
    overflow-wrap: anywhere;
  }

  /* A table may be wider than its room, and scrolls in it. */
  td .card {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: calc(100cqi - 2 * var(--_gap));
  }

  .card-head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
    margin-block-end: 4px;
    font-size: var(--_body);
    line-height: calc(18em / 14);
  }

  .close {
    flex: none;
    margin: -5px -6px 0 0;
    inline-size: 28px;
    block-size: 28px;
    text-align: center;
  }

  .card .other {
    margin-block-start: 10px;
  }

  .card p {
    margin: 5px 0 0;
  }

  .waiting {
    min-block-size: 150px;
  }
`;
