import { adoptStyles, type CSSResult, LitElement } from 'lit';
import { DvErrorEvent } from './events.js';
import { hostPage } from './host-page.js';
import { turn } from './turn.js';

/** An element that never leaves an empty place: whatever is thrown while it draws, what stands between its tags is seen. */
export abstract class SafeElement extends LitElement {
  /** Whether something was thrown: then it is left alone for good, since nobody knows how far it got. */
  protected isBroken = false;
  #warned = new Set<string>();

  override connectedCallback(): void {
    if (!this.isDrawn && !this.isBroken) this.setAttribute('state', 'loading');
    this.#orFallback(() => super.connectedCallback());
  }

  /**
   * What a server has drawn, or what stands between the tags, is seen until it is our turn. Whatever a page has to put such
   * drawings to use knows nothing of widths: ours begins anew.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot;
    this.#prerendered = drawn ? [...drawn.childNodes] : [made('div', 'strut'), made('slot', 'room')];
    const root = drawn ?? super.createRenderRoot();
    if (drawn) this.addStyles(undefined, drawn);
    else root.append(...this.#prerendered);
    return root;
  }

  /** Whether what was there before the first drawing is still seen. */
  protected get isPrerendered(): boolean {
    return this.#prerendered.length > 0;
  }

  /** Once there is something to put in its place. */
  protected takeOver(): void {
    for (const node of this.#prerendered) node.remove();
    this.#prerendered = [];
    // WebKit overlooks another state of what it has not styled yet, and what that hides stays.
    if (!this.isDrawn && this.hasAttribute('data-dv-placed')) void getComputedStyle(this).display;
    this.isDrawn = true;
  }
  #prerendered: readonly ChildNode[] = [];
  /** Whether there was. */
  protected isDrawn = false;

  /** Until it is drawn, each time in a task of its own. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.isDrawn ? super.scheduleUpdate() : turn(this).then(() => super.scheduleUpdate());
  }

  protected override shouldUpdate(): boolean {
    return !this.isBroken;
  }

  protected override performUpdate(): void {
    this.#orFallback(() => super.performUpdate());
  }

  /** @param styles of a drawing that comes later than the element */
  protected addStyles(styles?: CSSResult, root = this.renderRoot as ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    adoptStyles(root, [...elementStyles, ...(styles ? [styles] : [])]);
  }

  /** One line in the console for each cause, whatever happens how often. Gives whether it is the first time. */
  protected warn(message: string): boolean {
    const isNew = !this.#warned.has(message);
    if (isNew) console.warn(`dv-widgets: ${message}`);
    this.#warned.add(message);
    return isNew;
  }

  /** Says in the console what is wrong first, and tells the page of everything, once. */
  protected report(errors: readonly Error[], message = (errors[0] as Error).message): void {
    if (this.warn(message)) this.dispatchEvent(new DvErrorEvent(errors));
  }

  /** The fallback comes without Lit, which may be what the page has broken. */
  #orFallback(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.isBroken = true;
      this.shadowRoot?.replaceChildren(hostPage.createElement('slot'));
      this.setAttribute('state', 'failed');
      // Whoever waits for the update shall not wait for ever.
      this.enableUpdating(true);
      this.report([error as Error], `could not be drawn (${String(error)})`);
    }
  }
}

/** As in the drawing (`dv-element.ts`): what stands between the tags has no more room than that. */
const made = (name: string, className: string) => Object.assign(hostPage.createElement(name), { className });
