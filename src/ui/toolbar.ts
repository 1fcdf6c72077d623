import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { DataSet } from '../core/evidence.js';
import { reportAddress, safeLink } from '../core/links.js';
import type { Leaving } from '../export/leaving.js';
import type { Messages } from '../locales/index.js';
import { hostPage } from './host-page.js';
import { loadExports } from './load-exports.js';
import { ownHost } from './own-host.js';
import { toolRow } from './tool-row.js';

/** What can be done with a widget, in the order of its buttons. */
const TOOLS = ['table', 'csv', 'svg', 'png', 'cite', 'embed', 'report'] as const;
type Tool = (typeof TOOLS)[number];
type MakingTool = Exclude<Tool, 'table' | 'report'>;

/** Under the buttons: something to be copied, or that it could not be made. */
type Panel =
  | { readonly tool: MakingTool; readonly text: string; readonly html?: string; readonly copied: boolean }
  | { readonly tool: MakingTool; readonly failed: true };

/** Everything but where it is served from, which is known when a reader asks. */
export type Shown = Omit<Leaving, 'host' | 'integrity' | 'shownAt'>;

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
  #shown: Shown | null = null;
  #panel: Panel | null = null;
  readonly #making = new Set<MakingTool>();
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** The row of tools, and what one of them has opened, for what is on screen now. */
  render(shown: Shown, options: ToolOptions): TemplateResult {
    const before = this.#shown ?? shown;
    // A panel in another language, or of other data, is out of date.
    if (shown.data.id !== before.data.id || shown.messages.language !== before.messages.language) this.#panel = null;
    this.#shown = shown;
    const buttons = choice(shown.data, options).map((tool, index) => this.#button(tool, shown, options, index === 0));
    return html`${buttons.length ? toolRow(buttons, shown.messages) : nothing}${this.#panelView(shown.messages)}`;
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

  /** What leaves the page, for a script at an address. */
  leaving(host: string | null, integrity: string | null): Leaving | null {
    return this.#shown && { ...this.#shown, host, integrity, shownAt: location.href.replace(/[?#].*/, '') };
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
      const exports = await loadExports();
      const host = ownHost();
      const integrity = tool === 'embed' && host ? await exports.integrityOf(host) : null;
      const leaving = this.leaving(host?.address ?? null, integrity);
      if (!leaving) return;
      if (tool === 'cite') {
        const { text, html } = exports.citationOf(leaving, today());
        return this.#show({ tool, text, html: html.markup, copied: false });
      }
      if (tool === 'embed') return this.#show({ tool, text: exports.embedCode(leaving) ?? '', copied: false });
      if (tool === 'csv' && isSealed) return this.#show({ tool, text: exports.csvText(leaving), copied: false });
      exports.save(`${exports.fileName(leaving)}.${tool}`, await contentOf(tool, exports, leaving));
    } catch (error) {
      console.warn(`dv-widgets: ${tool} could not be made (${String(error)})`);
      this.#show({ tool, failed: true });
    } finally {
      this.#making.delete(tool);
    }
  }

  async #copy(panel: Panel & { text: string }): Promise<void> {
    this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('.panel textarea')?.select();
    const copied = await copy(panel).catch(() => hostPage.execCommand('copy'));
    this.#show({ ...panel, copied });
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

type Exports = Awaited<ReturnType<typeof loadExports>>;

async function contentOf(tool: 'csv' | 'svg' | 'png', exports: Exports, leaving: Leaving): Promise<Blob> {
  if (tool === 'csv') return new Blob([exports.csvText(leaving)], { type: 'text/csv;charset=utf-8' });
  const svg = exports.svgText(leaving);
  return tool === 'png' ? exports.raster(svg) : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}

/** With its links where whoever pastes it takes them. */
async function copy({ text, html }: { text: string; html?: string }): Promise<boolean> {
  if (html === undefined) await navigator.clipboard.writeText(text);
  else
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
    ]);
  return true;
}

const blob = (text: string, type: string) => new Blob([text], { type });

function today(now = new Date()) {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate(), approximate: false };
}

/** A sandboxed frame: it has no origin, saves no file and opens no window. Files on a disk have none either, but may. */
const isSealed = self.origin === 'null' && location.protocol !== 'file:';
