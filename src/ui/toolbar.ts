import {
  isServer,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import type { DataSet } from '../core/evidence.js';
import { reportAddress, safeLink } from '../core/links.js';
import type { Snapshot } from '../export/snapshot.js';
import type { Messages } from '../locales/index.js';
import { ownHost } from './own-host.js';
import { fetchPassages } from './quotes.js';
import { spent, toolRow } from './tool-row.js';

export type { Snapshot };

/** What can be done with a widget, in the order of its buttons. */
const TOOLS = ['table', 'csv', 'svg', 'png', 'cite', 'embed', 'report'] as const;
type Tool = (typeof TOOLS)[number];
type MakingTool = Exclude<Tool, 'table' | 'report'>;

/** Those that save a file stand under one button. */
const FILES = ['csv', 'svg', 'png'] as const;
type Button = Exclude<Tool, (typeof FILES)[number]> | 'download';

/** Under the buttons: a choice of files, something to be copied, or that it could not be made. */
interface Panel {
  readonly tool: MakingTool | 'download';
  readonly content: TemplateResult;
  readonly isFailed?: boolean;
}

/** Data, and the language that they are told in. */
export type Told = Pick<Snapshot, 'data' | 'messages'>;

/** What the embedder has decided of the tools, and the table, which is the element's. */
export interface ToolOptions {
  readonly toolbar: string | null;
  readonly src: string | null;
  readonly reportHref: string | null;
  readonly tableOpen: boolean;
  readonly toggleTable: () => void;
}

interface ToolsHost extends ReactiveControllerHost, Element {
  readonly current: Told | null;
  readonly shown: Snapshot | null;
}

/** Makes what leaves a widget, when a reader asks for it. */
export class ToolsController implements ReactiveController {
  #panel: Panel | null = null;
  /** Which data, and which language: a panel in another, or of others, is out of date. */
  #about = '';
  /** Whether a narrow row shows all of its tools. */
  #isWhole = false;
  readonly #making = new Set<MakingTool>();
  readonly #host: ToolsHost;

  constructor(host: ToolsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { current } = this.#host;
    const about = current ? current.data.id + current.messages.language : this.#about;
    if (about !== this.#about && this.#panel) this.#show(null);
    this.#about = about;
  }

  /** The row of tools for what is on screen now. */
  render(data: DataSet, messages: Messages, options: ToolOptions): TemplateResult | typeof nothing {
    const tools = choice(data, options);
    const files = FILES.filter((file) => tools.includes(file));
    const names = tools.flatMap((tool): readonly Button[] =>
      tool === files[0] ? ['download'] : isFile(tool) ? [] : [tool],
    );
    if (!names.length) return nothing;
    const buttons = names.map((name, index) => this.#button(name, files, data, messages, options, index));
    if (names.length > 2) buttons.splice(1, 0, this.#moreButton(messages));
    return toolRow(buttons, this.#isWhole, messages);
  }

  /** What can be taken away, with all that a reader of our data opens. @throws where that could not be fetched */
  async whole(): Promise<Snapshot | null> {
    const { current } = this.#host;
    if (current && current.data.whose === undefined) await fetchPassages(this.#host);
    return this.#host.shown;
  }

  #button(
    name: Button,
    files: readonly MakingTool[],
    data: DataSet,
    messages: Messages,
    options: ToolOptions,
    place: number,
  ): TemplateResult {
    const { table, tools } = messages.frame;
    const tabindex = place ? -1 : 0;
    // The first stands in the narrowest row, too.
    const rank = place ? 'further' : '';
    if (name === 'report') {
      const address = reportAddress(options.reportHref, data.id, data.version);
      return html`<a class=${rank} href=${address ?? nothing} rel="noreferrer" tabindex=${tabindex}
        >${tools.report}</a
      >`;
    }
    const press = {
      table: options.toggleTable,
      download: () => this.#show(this.#panel?.tool === 'download' ? null : this.#choice(files)),
      cite: () => this.#use('cite'),
      embed: () => this.#use('embed'),
    };
    return html`<button
      part="button"
      type="button"
      class=${rank}
      tabindex=${tabindex}
      aria-expanded=${name === 'table' ? options.tableOpen : this.#panel?.tool === name}
      @click=${press[name]}
    >
      ${name === 'table' ? table : tools[name]}
    </button>`;
  }

  #moreButton({ frame: { tools } }: Messages): TemplateResult {
    const toggle = ({ currentTarget }: Event) => {
      this.#isWhole = !this.#isWhole;
      this.#host.requestUpdate();
      // The stop for the tab key must not stay at a tool that goes; Safari does not focus what is clicked.
      (currentTarget as HTMLElement).focus();
    };
    return html`<button
      part="button"
      type="button"
      class="narrow"
      tabindex="-1"
      aria-expanded=${this.#isWhole}
      @click=${toggle}
    >
      ${tools.more}
    </button>`;
  }

  #choice(files: readonly MakingTool[]): Panel {
    const content = html`${files.map(
      (file) =>
        html`<button part="button" type="button" @click=${() => this.#use(file)}>${file.toUpperCase()}</button> `,
    )}`;
    return { tool: 'download', content };
  }

  /** What a tool has opened. */
  panel({ frame: { tools } }: Messages): TemplateResult | typeof nothing {
    if (!this.#panel) return nothing;
    const { tool, content } = this.#panel;
    const pressed = (event: KeyboardEvent) => {
      // Of whoever writes or reads in it: no arrow turns a page's pictures, no Escape closes its window.
      event.stopPropagation();
      if (event.key !== 'Escape') return;
      spent(event);
      this.#show(null);
    };
    return html`<div class="panel" part="panel" role="group" aria-label=${nameOf(tool, tools)} @keydown=${pressed}>
      ${content}
    </div>`;
  }

  async #use(tool: MakingTool): Promise<void> {
    const open = this.#panel;
    // A choice of files stays for the next one.
    if (!isFile(tool) || open?.isFailed) this.#show(null);
    // What failed is tried again.
    if ((open?.tool === tool && !open.isFailed) || this.#making.has(tool)) return;
    this.#making.add(tool);
    const tools = this.#host.current?.messages.frame.tools;
    try {
      const { take, textPanel } = await import('../exports.js');
      const shown = await this.whole();
      const made = shown && (await take(tool, shown, ownHost(), isSealed()));
      if (made && tools) this.#show({ tool, content: textPanel(html, made, nameOf(tool, tools), tools) });
    } catch (error) {
      console.warn(`dv-widgets: ${tool} could not be made (${String(error)})`);
      // Where a browser keeps pictures from us, the drawing itself can be had.
      const instead = tool === 'png' ? this.#choice(['svg']).content : nothing;
      this.#show({ tool, content: html`<span role="status">${tools?.failed}</span> ${instead}`, isFailed: true });
    } finally {
      this.#making.delete(tool);
    }
  }

  #show(panel: Panel | null): void {
    const root = this.#host.shadowRoot;
    if (!panel && root?.activeElement?.closest('.panel'))
      root.querySelector<HTMLElement>('.toolbar [tabindex="0"]')?.focus();
    this.#panel = panel;
    this.#host.requestUpdate();
  }
}

/** Those of the tools that were asked for, all by default, which this page and these data allow. */
function choice({ whose }: DataSet, { toolbar, src, reportHref }: ToolOptions): readonly Tool[] {
  const names = toolbar?.split(/\s+/) ?? TOOLS;
  const allowed: Readonly<Partial<Record<Tool, boolean>>> = {
    // A frame without an origin would go to the file instead of saving it.
    svg: !isSealed(),
    png: !isSealed(),
    // A snippet can carry the address of own data, but not the data.
    embed: ownHost() !== null && (whose === undefined || src !== null),
    report: safeLink(reportHref) !== null,
  };
  return TOOLS.filter((tool) => names.includes(tool) && allowed[tool] !== false);
}

const isFile = (tool: Tool): tool is (typeof FILES)[number] => (FILES as readonly Tool[]).includes(tool);

/** Formats are called the same in all languages. */
const nameOf = (tool: Panel['tool'], tools: Messages['frame']['tools']) =>
  tool in tools ? tools[tool as keyof typeof tools] : tool.toUpperCase();

/** A sandboxed frame: it has no origin, saves no file and opens no window. Files on a disk have none either, but may. */
const isSealed = () => !isServer && self.origin === 'null' && location.protocol !== 'file:';
