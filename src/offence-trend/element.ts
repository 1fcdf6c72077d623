import { isServer, type PropertyDeclarations } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Messages } from '../locales/index.js';
import { barStyles } from '../ui/bar-templates.js';
import { define } from '../ui/define.js';
import { DvElement } from '../ui/dv-element.js';
import type { WidgetContent } from '../ui/frame.js';
import { nearlySeen } from '../ui/nearly-seen.js';
import { restStyles } from '../ui/rest.js';
import { WidthController } from '../ui/width-controller.js';
import { type Trend, trends } from './data.js';
import type { TrendData } from './own.js';
import { type TrendModel, trendModel } from './model.js';
import { type Panel, panelsOf } from './model-panels.js';
import { trendView } from './view.js';
import { columnStyles } from './view-columns-styles.js';
import { pictureStyles } from './view-picture-styles.js';
import { trendStyles } from './view-styles.js';
import { trendTable } from './view-table.js';
import { leadOf, noteLabel, trendHead } from './view-words.js';

export type { TrendData };

const MOST_COLUMNS = 15;

/**
 * Registered offences by year, with definition breaks, partial and missing years drawn as what they are. Not for rates,
 * and not for several series: registered counts of different bodies or definitions share no axis.
 *
 * @tagname dv-offence-trend
 * @slot - Shown until the figures are, and again when there is nothing to show.
 * @slot note - A note of the embedder's own, after the others.
 * @fires {DvLoadEvent} dv-load - The data set is on screen, drawing included; the line of a long series may come after.
 * @fires {DvErrorEvent} dv-error - Something is wrong with the data: all of it is in `errors`, the first of it in `error`.
 * @fires {DvSelectEvent} dv-select - The reader asked what a figure rests on; its id is `id`.
 * @csspart notice - What is wrong with own data, above everything.
 * @csspart figure - Everything.
 * @csspart heading - The headline.
 * @csspart subtitle - The statistical description.
 * @csspart summary - The finding in sentences.
 * @csspart chart - The picture or the rows.
 * @csspart card - What a figure rests on, where a reader has asked.
 * @csspart bar - One bar of the rows.
 * @csspart table - The table, when open.
 * @csspart notes - All notes.
 * @csspart sources - One source.
 * @csspart footer - The source line.
 * @csspart toolbar - The row of tools.
 * @csspart panel - What a tool has opened: files to choose from, or text to copy.
 * @csspart button - One tool.
 * @csspart support - The helpline or content note.
 * @cssproperty [--dv-font=system-ui] - Typeface.
 * @cssproperty [--dv-heading-font] - Typeface of the headline; `--dv-font` when absent.
 * @cssproperty [--dv-text] - Colour of text.
 * @cssproperty [--dv-muted] - Colour of secondary text.
 * @cssproperty [--dv-surface] - Colour of the ground.
 * @cssproperty [--dv-accent] - Colour of the figures.
 * @cssproperty [--dv-contrast] - Second colour of figures.
 * @cssproperty [--dv-rule] - Colour of hairlines.
 * @cssproperty [--dv-top-rule=2px solid] - The rule above the headline, as a `border`; `none` takes it away.
 * @cssproperty [--dv-radius=3px] - Radius of corners.
 * @cssproperty [--dv-gap=24px] - Room inside the frame.
 */
export class OffenceTrend extends DvElement<Trend, TrendModel, TrendData> {
  static override styles = [...DvElement.styles, barStyles, restStyles, trendStyles, columnStyles, pictureStyles];

  static override properties: PropertyDeclarations = {
    from: { type: Number },
    to: { type: Number },
    mark: {},
    isAllShown: { state: true },
    isLineMissing: { state: true },
  };

  /** Id of a bundled data set, the first when absent; `none`: own data come, and nothing else is shown. */
  declare bundled: 'criminal-offences' | 'none' | null;

  /** First year to show, inclusive. */
  from: number | null = null;

  /** Last year to show, inclusive. */
  to: number | null = null;

  /** `auto`: bars up to 15 years, a line beyond; or insist on one of them. */
  mark: 'auto' | 'columns' | 'line' = 'auto';

  /** Whether a reader has asked for what does not fit into one screen. */
  private isAllShown = false;

  /** The file that draws lines could not be fetched, or has failed: rows stand in. */
  private isLineMissing = false;

  protected override readonly dataSets = trends;

  override readonly widget = 'offence-trend';

  override readonly measured = new WidthController(this);
  /** What is to be drawn as a line next, if anything. */
  #wanted: Drawing | null = null;
  #drawn: (Drawing & { readonly lines: ReadonlyMap<Panel, SVGSVGElement> }) | null = null;

  protected override readonly modelNames = ['from', 'to'];

  protected override model(trend: Trend): TrendModel {
    return trendModel(trend, { from: wholeYear(this.from), to: wholeYear(this.to) });
  }

  protected override content(trend: Trend, model: TrendModel, messages: Messages): WidgetContent<TrendModel> {
    return {
      ...this.sentences.summary(model, model.isWhole, trend, messages),
      isWhole: model.isWhole,
      lead: leadOf(model),
      chart: () => this.#chart(model, messages),
      table: (of: TrendModel) => trendTable(of, messages),
      entries: (of: TrendModel) => ({
        notes: of.notes,
        label: (id: string) => noteLabel(id, of, messages),
        head: (id: string) => trendHead(id, of, messages),
      }),
    };
  }

  #chart(model: TrendModel, messages: Messages) {
    const { isAllShown } = this;
    const { width } = this.measured;
    const lines = this.#lines(model, messages);
    const options = { width, lines, isAllShown, showAll: () => (this.isAllShown = true) };
    return guard([model, messages, width, isAllShown, ...lines], () => trendView(model, options, messages));
  }

  protected override updated(): void {
    super.updated();
    const { current } = this;
    const drawing = current && this.#drawing(this.modelOf(current.data), current.messages);
    const isDrawn = drawing && this.#drawn?.width === drawing.width && this.#isOf(drawing);
    this.#wanted = isDrawn ? null : drawing;
    if (this.#wanted) void this.#draw(this.#wanted);
  }

  /** @internal */
  override get isPart(): boolean {
    return this.from !== null || this.to !== null;
  }

  /** What lines there are to be drawn; `null` where there are none, nothing that draws them, or no room. */
  #drawing(model: TrendModel, messages: Messages): Drawing | null {
    if (isServer || !this.#isLine(model) || this.isLineMissing) return null;
    const { width } = this.measured;
    return width > 0 ? { model, messages, width } : null;
  }

  /** Whether the lines that are drawn say the same; they stand in at another width until the next is drawn. */
  #isOf({ model, messages }: Drawing): boolean {
    return this.#drawn?.model === model && this.#drawn.messages === messages;
  }

  /** The lines that are drawn; nothing while they are not. Where there are none, or none can be, there are rows. */
  #lines(model: TrendModel, messages: Messages): ReadonlyMap<Panel, SVGSVGElement | null> {
    const drawing = this.#drawing(model, messages);
    const drawn = drawing && this.#isOf(drawing) ? this.#drawn?.lines : null;
    return new Map(drawing && linePanels(model).map((panel) => [panel, drawn?.get(panel) ?? null]));
  }

  #isLine({ slots }: TrendModel): boolean {
    return this.mark === 'line' || (this.mark !== 'columns' && slots.length > MOST_COLUMNS);
  }

  async #draw(drawing: Drawing): Promise<void> {
    try {
      await nearlySeen(this);
      const { linePicture } = await import('./view-picture.js');
      if (drawing !== this.#wanted) return;
      const { model, messages } = drawing;
      // Measured when it is on screen, and the page has laid it out anyway.
      const width = this.renderRoot.querySelector('.chart')?.clientWidth || drawing.width;
      this.#drawn = {
        ...drawing,
        lines: new Map(linePanels(model).map((panel) => [panel, linePicture(panel, { model, messages }, width)])),
      };
      this.requestUpdate();
    } catch (error) {
      this.warn(`the line could not be drawn (${String(error)})`);
      this.isLineMissing = true;
    }
  }
}

/** Panels that have a line. */
const linePanels = (model: TrendModel) => panelsOf(model).filter(({ full }) => full.length > 2);

interface Drawing {
  readonly model: TrendModel;
  readonly messages: Messages;
  /** Of the element, in CSS pixels. */
  readonly width: number;
}

function wholeYear(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? Math.floor(value) : null;
}

define('dv-offence-trend', OffenceTrend);

declare global {
  interface HTMLElementTagNameMap {
    'dv-offence-trend': OffenceTrend;
  }
}
