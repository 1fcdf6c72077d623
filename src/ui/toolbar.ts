import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { DataSet } from '../core/evidence.js';
import { reportAddress, safeLink } from '../core/links.js';
import type { Shown } from '../export/leaving.js';
import type { Messages } from '../locales/index.js';
import { loadExports } from './load-exports.js';
import { ownHost } from './own-host.js';
import { fetchPassages } from './quotes.js';
import { toolRow } from './tool-row.js';

export type { Shown };

/** What can be done with a widget, in the order of its buttons. */
const TOOLS = ['table', 'csv', 'svg', 'png', 'cite', 'embed', 'report'] as const;
type Tool = (typeof TOOLS)[number];
type MakingTool = Exclude<Tool, 'table' | 'report'>;

/** Under the buttons: something to be copied, or that it could not be made. */
type Panel =
  | { readonly tool: MakingTool; readonly text: string; readonly html?: string; readonly copied: boolean }
  | { readonly tool: MakingTool; readonly failed: true };

/** What the embedder has decided of the tools, and the table, which is the element's. */
export interface ToolOptions {
  readonly toolbar: string | null;
  readonly src: string | null;
  readonly reportHref: string | null;
  readonly tableOpen: boolean;
  toggleTable(): void;
}

/** Makes what leaves a widget, when a reader asks for it. */
export class ToolsController {
  /** What can be taken away now; `null` before anything is drawn. */
  shown: Shown | null = null;
  #panel: Panel | null = null;
  readonly #making = new Set<MakingTool>();
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** The row of tools, and what one of them has opened, for what is on screen now. */
  render(shown: Shown, options: ToolOptions): TemplateResult {
    const before = this.shown ?? shown;
    // A panel in another language, or of other data, is out of date.
    if (shown.data.id !== before.data.id || shown.messages.language !== before.messages.language) this.#panel = null;
    this.shown = shown;
    const buttons = choice(shown.data, options).map((tool, index) => this.#button(tool, shown, options, index === 0));
    return html`${buttons.length ? toolRow(buttons, shown.messages) : nothing}${this.#panelView(shown.messages)}`;
  }

  /** What can be taken away, with all that a reader of our data opens. @throws where that could not be fetched */
  async whole(): Promise<Shown | null> {
    if (this.shown && this.shown.data.whose === undefined) await fetchPassages(this.#host);
    return this.shown;
  }

  #button(tool: Tool, { data, messages }: Shown, options: ToolOptions, isStop: boolean): TemplateResult {
    const { table, tools } = messages.frame;
    const tabindex = isStop ? 0 : -1;
    if (tool === 'report') {
      const address = reportAddress(options.reportHref, data.id, data.version);
      return html`<a href=${address ?? nothing} rel="noreferrer" tabindex=${tabindex}>${tools.report}</a>`;
    }
    const opens = tool === 'cite' || tool === 'embed' || isSealed;
    const isOpen = tool === 'table' ? options.tableOpen : opens ? this.#panel?.tool === tool : nothing;
    return html`<button
      part="button"
      type="button"
      tabindex=${tabindex}
      aria-expanded=${isOpen}
      @click=${tool === 'table' ? options.toggleTable : () => this.#use(tool)}
    >
      ${tool === 'table' ? table : nameOf(tool, tools)}
    </button>`;
  }

  #panelView({ frame: { tools } }: Messages): TemplateResult | typeof nothing {
    const panel = this.#panel;
    if (!panel) return nothing;
    if ('failed' in panel) return html`<p class="panel" role="status">${tools.failed}</p>`;
    return html`<div class="panel" @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && this.#show(null)}>
      <textarea
        readonly
        rows="4"
        spellcheck="false"
        aria-label=${nameOf(panel.tool, tools)}
        .value=${panel.text}
      ></textarea>
      <button part="button" type="button" @click=${() => this.#copy(panel)}>${tools.copy}</button>
      <span role="status">${panel.copied ? tools.copied : ''}</span>
    </div>`;
  }

  async #use(tool: MakingTool): Promise<void> {
    const open = this.#panel;
    this.#show(null);
    // What failed is tried again.
    if ((open?.tool === tool && 'text' in open) || this.#making.has(tool)) return;
    this.#making.add(tool);
    try {
      const { take } = await loadExports();
      const shown = await this.whole();
      const text = shown && (await take(tool, shown, ownHost(), isSealed));
      if (text) this.#show({ tool, ...text, copied: false });
    } catch (error) {
      console.warn(`dv-widgets: ${tool} could not be made (${String(error)})`);
      this.#show({ tool, failed: true });
    } finally {
      this.#making.delete(tool);
    }
  }

  async #copy(panel: Panel & { text: string }): Promise<void> {
    this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('.panel textarea')?.select();
    const { copy } = await loadExports();
    this.#show({ ...panel, copied: await copy(panel) });
  }

  #show(panel: Panel | null): void {
    const row = this.#host.shadowRoot?.activeElement?.closest('.panel')?.previousElementSibling;
    if (!panel) row?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    this.#panel = panel;
    this.#host.requestUpdate();
  }
}

/** Those of the tools that were asked for, all by default, which this page and these data allow. */
function choice({ whose }: DataSet, { toolbar, src, reportHref }: ToolOptions): readonly Tool[] {
  const names = toolbar?.split(/\s+/) ?? TOOLS;
  const allowed: Readonly<Partial<Record<Tool, boolean>>> = {
    // A frame without an origin would go to the file instead of saving it.
    svg: !isSealed,
    png: !isSealed,
    // A snippet can carry the address of own data, but not the data.
    embed: ownHost() !== null && (whose === undefined || src !== null),
    report: safeLink(reportHref) !== null,
  };
  return TOOLS.filter((tool) => names.includes(tool) && allowed[tool] !== false);
}

/** Formats are called the same in all languages. */
const nameOf = (tool: MakingTool, tools: Messages['frame']['tools']) =>
  tool === 'cite' || tool === 'embed' ? tools[tool] : tool.toUpperCase();

/** A sandboxed frame: it has no origin, saves no file and opens no window. Files on a disk have none either, but may. */
const isSealed = self.origin === 'null' && location.protocol !== 'file:';
