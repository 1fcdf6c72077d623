import { css, html, type PropertyDeclarations, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Messages } from '../locales/index.js';
import { barStyles, hedgedEnd } from '../ui/bar-templates.js';
import { define } from '../ui/define.js';
import { DvElement } from '../ui/dv-element.js';
import type { WidgetContent } from '../ui/frame.js';
import { type Funnel, funnels } from './data.js';
import type { FunnelData } from './own.js';
import { type BesideModel, funnelModel } from './model.js';
import { funnelTable } from './view.js';
import { type DrawnChain, funnelStages, stageStyles } from './view-stages.js';
import type { unitView } from './view-units.js';
import { funnelHead, funnelLabel } from './view-words.js';

export type { FunnelData };

/**
 * Reports, and the proceedings that are set beside them, on one scale: parallel branches, and a remainder that is
 * derived. Own data may also be stages that follow each other, with outcomes side by side.
 *
 * @tagname dv-attrition-funnel
 * @slot - Shown until the figures are, and again when there is nothing to show.
 * @slot note - A note of the embedder's own, after the others.
 * @fires {DvLoadEvent} dv-load - The data set is on screen, drawing included.
 * @fires {DvErrorEvent} dv-error - Something is wrong with the data: all of it is in `errors`, the first of it in `error`.
 * @fires {DvSelectEvent} dv-select - The reader asked what a figure rests on; its id is `id`.
 * @csspart notice - What is wrong with own data, above everything.
 * @csspart figure - Everything.
 * @csspart heading - The headline.
 * @csspart subtitle - The statistical description.
 * @csspart summary - The finding in sentences.
 * @csspart chart - The bars or the squares, with their words.
 * @csspart card - What a figure rests on, where a reader has asked.
 * @csspart bar - The track, or one bar.
 * @csspart unit - One square.
 * @csspart table - The table, when open.
 * @csspart notes - All notes.
 * @csspart sources - One source.
 * @csspart legend - How much a square is worth.
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
export class AttritionFunnel extends DvElement<Funnel, BesideModel | DrawnChain, FunnelData> {
  static override styles = [...DvElement.styles, barStyles, stageStyles];

  static override properties: PropertyDeclarations = {
    view: {},
    units: { state: true },
  };

  /** Id of a bundled data set, the first when absent; `none`: own data come, and nothing else is shown. */
  declare bundled: 'case-attrition' | 'none' | null;

  /** `bars`, or `units`: squares of one whole number each, where 20 to 200 of them come out whole; else bars. */
  view: 'bars' | 'units' = 'bars';

  /** What draws squares: nothing until they are asked for, and where it cannot be fetched. */
  private units: ReturnType<typeof unitView> | null = null;

  protected override readonly dataSets = funnels;

  override readonly widget = 'attrition-funnel';

  /** Squares at once, for bars are less high and would move. */
  protected override readonly awaited = (funnel: Funnel): Promise<Funnel> | null =>
    this.view === 'units' && !this.units ? this.#loadUnits().then(() => funnel) : null;

  protected override model(funnel: Funnel): BesideModel {
    return funnelModel(funnel);
  }

  protected override content(
    funnel: Funnel,
    model: BesideModel | DrawnChain,
    messages: Messages,
  ): WidgetContent<BesideModel | DrawnChain> {
    const squares = this.view === 'units' ? this.units : null;
    return {
      ...this.sentences.summary(model, true, funnel, messages),
      isWhole: true,
      chart: () =>
        guard([model, messages, squares], () => funnelStages(model, messages, squares?.(model, messages) ?? null)),
      table: (of: BesideModel | DrawnChain) => funnelTable(of, messages),
      entries: (of: BesideModel | DrawnChain) => ({
        notes: of.notes,
        label: (id: string) => funnelLabel(id, of, messages),
        head: (id: string) => funnelHead(id, of, messages),
      }),
    };
  }

  protected override updated(): void {
    super.updated();
    if (this.view === 'units' && !this.units) void this.#loadUnits();
  }

  /** Few ask for squares; without them the bars say the same. */
  async #loadUnits(): Promise<void> {
    try {
      const { unitView, unitStyles } = await import('./view-units.js');
      this.addStyles(unitStyles(css));
      this.units = unitView({ html, svg, hedgedEnd });
    } catch (error) {
      this.warn(`the squares could not be loaded (${String(error)})`);
    }
  }
}

define('dv-attrition-funnel', AttritionFunnel);

declare global {
  interface HTMLElementTagNameMap {
    'dv-attrition-funnel': AttritionFunnel;
  }
}
