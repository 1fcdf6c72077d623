import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { firstPictures } from '../generated/first-pictures.js';
import type { Messages } from '../locales/index.js';
import { barStyles } from '../ui/bars.js';
import { define } from '../ui/define.js';
import { DvElement } from '../ui/dv-element.js';
import { frame } from '../ui/frame.js';
import { nearlySeen } from '../ui/nearly-seen.js';
import { WidthController } from '../ui/width-controller.js';
import { type Trend, trends } from './data.js';
import { type TrendModel, trendModel } from './model.js';
import { type Picture, trendHeading, trendStyles, trendTable, trendView } from './view.js';
import { trendFinding } from './view-finding.js';
import { loadPicture } from './view-load.js';
import { rowStyles } from './view-rows.js';
import { NARROWEST_PICTURE, PLOT_PICTURE, WIDEST_FIRST_PICTURE } from './view-size.js';
import { leadOf, noteLabel, trendHead } from './view-words.js';

const MOST_COLUMNS = 15;
/** The default of `--dv-gap`; a page that sets another gets the same picture, a little scaled. */
const FRAME_PADDING = 24;

/**
 * Registered offences by year, with definition breaks, partial and missing years drawn as what they are. Not for rates,
 * and not for several series: registered counts of different bodies or definitions share no axis.
 *
 * @tagname dv-offence-trend
 * @slot - Shown until the figures are, and again when there is nothing to show.
 * @slot note - A note of the embedder's own, after the others.
 * @fires {DvLoadEvent} dv-load - The data set is on screen, drawing included.
 * @fires {DvErrorEvent} dv-error - Something is wrong with the data; the error is its `error`.
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
 * @csspart toolbar - The row of tools.
 * @csspart button - One tool.
 * @csspart support - The helpline or content note.
 * @cssproperty [--dv-font=system-ui] - Typeface.
 * @cssproperty [--dv-text] - Colour of text.
 * @cssproperty [--dv-muted] - Colour of secondary text.
 * @cssproperty [--dv-surface] - Colour of the ground.
 * @cssproperty [--dv-accent] - Colour of the figures.
 * @cssproperty [--dv-contrast] - Second colour of figures.
 * @cssproperty [--dv-rule] - Colour of hairlines.
 * @cssproperty [--dv-radius=3px] - Radius of corners.
 * @cssproperty [--dv-gap=24px] - Room inside the frame.
 */
export class OffenceTrend extends DvElement<Trend> {
  static override styles = [...DvElement.styles, barStyles, rowStyles, trendStyles];

  static override properties: PropertyDeclarations = {
    from: { type: Number },
    to: { type: Number },
    mark: {},
  };

  /** First year to show, inclusive. */
  from: number | null = null;

  /** Last year to show, inclusive. */
  to: number | null = null;

  /** `auto`: columns up to 15 years, a line beyond; or insist on one of them. */
  mark: 'auto' | 'columns' | 'line' = 'auto';

  protected override readonly dataSets = trends;

  override readonly kind = 'trend';

  readonly #width = new WidthController(this);
  /** What Plot is to draw next, if anything. */
  #wanted: Drawing | null = null;
  #drawn: { readonly drawing: Drawing; readonly svg: SVGSVGElement } | null = null;

  protected override draw(trend: Trend, messages: Messages): TemplateResult {
    const model = trendModel(trend, { from: wholeYear(this.from), to: wholeYear(this.to) });
    const content = {
      heading: trendHeading(model, messages),
      finding: trendFinding(model, messages),
      isWhole: model.isWhole,
      lead: leadOf(model),
      chart: trendView(model, this.#picture(model, messages), messages),
      table: trendTable(model, messages),
      notes: model.notes,
      model,
      label: (id: string) => noteLabel(id, model, messages),
      head: (id: string) => trendHead(id, model, messages),
    };
    return frame(this, trend, content, messages);
  }

  protected override updated(): void {
    super.updated();
    if (this.#wanted) void this.#draw(this.#wanted);
  }

  /** The picture of the build as long as it fits what is asked for; else Plot's, as soon as it is there. */
  #picture(model: TrendModel, messages: Messages): Picture | null {
    this.#wanted = null;
    const width = this.#width.width - 2 * FRAME_PADDING;
    const mark = this.#mark(model);
    const asBuilt = this.from === null && this.to === null && mark === 'columns';
    const first = asBuilt ? (this.speech.pack?.pictures(html) ?? firstPictures)[model.trend.id] : undefined;
    if (first && width <= WIDEST_FIRST_PICTURE) return first;
    const content = [messages.language, this.from, this.to, mark].join();
    const last = this.#drawn?.drawing;
    const drawn = last?.content === content && last.model.trend === model.trend ? this.#drawn : null;
    if (drawn?.drawing.width !== width && width >= NARROWEST_PICTURE && model.slots.length) {
      this.#wanted = { content, model, messages, width, mark };
    }
    return drawn?.svg ?? first ?? null;
  }

  #mark({ slots }: TrendModel): 'columns' | 'line' {
    if (this.mark === 'columns' || this.mark === 'line') return this.mark;
    return slots.length > MOST_COLUMNS ? 'line' : 'columns';
  }

  /** Without Plot the first picture, or the rows, stay: nothing is missing but size. */
  async #draw(drawing: Drawing): Promise<void> {
    try {
      await nearlySeen(this);
      const { trendPicture } = await loadPicture();
      if (drawing !== this.#wanted) return;
      const { model, messages, width, mark } = drawing;
      const svg = trendPicture(model, messages, { ...PLOT_PICTURE, width, mark });
      this.#drawn = { drawing, svg };
      this.requestUpdate();
    } catch (error) {
      this.warn(`the wide drawing could not be loaded (${String(error)})`);
    }
  }
}

interface Drawing {
  /** How it is drawn, at whatever width: a drawing of the same may stand in, scaled, for the next one. */
  readonly content: string;
  readonly model: TrendModel;
  readonly messages: Messages;
  readonly width: number;
  readonly mark: 'columns' | 'line';
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
