import { css, isServer, type PropertyDeclarations, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Messages } from '../locales/index.js';
import { define } from '../ui/define.js';
import { DvElement } from '../ui/dv-element.js';
import type { WidgetContent } from '../ui/frame.js';
import { askForPassages } from '../ui/quotes.js';
import { onScreen } from '../ui/nearly-seen.js';
import { WidthController } from '../ui/width-controller.js';
import { LATER, type Timeline, timelines } from './data.js';
import type { TimelineData } from './own.js';
import { type LaneId, lanesOf, type TimelineModel, timelineModel } from './model.js';
import {
  hasRoomForOverview,
  timelineStyles,
  timelineTable,
  type TimelineOptions,
  timelineView,
  TOOLS,
} from './view.js';
import { eventCard, eventHead } from './view-list.js';
import { listStyles } from './view-list-styles.js';
import { shapeStyles } from './view-shapes.js';

export type { TimelineData };

/** The default of `--dv-gap`, at both sides. */
const FRAME_PADDING = 48;

/**
 * Dated events in order, each as exact as its source: a list at every width, a map of time where there is room. Not for a
 * life or a news ticker: events are somebody's account, and it says whose.
 *
 * @tagname dv-campaign-timeline
 * @slot - Shown until the events are, and again when there is nothing to show.
 * @slot note - A note of the embedder's own, after the others.
 * @fires {DvLoadEvent} dv-load - The data set is on screen, drawing included.
 * @fires {DvErrorEvent} dv-error - Something is wrong with the data: all of it is in `errors`, the first of it in `error`.
 * @fires {DvSelectEvent} dv-select - The reader asked for an event's card, in the map or the list; its id is `id`.
 * @csspart notice - What is wrong with own data, above everything.
 * @csspart figure - Everything.
 * @csspart heading - The headline.
 * @csspart subtitle - The statistical description.
 * @csspart summary - The finding in sentences.
 * @csspart chart - The map or its key, the list, and the filter.
 * @csspart card - What an event rests on, where a reader has asked.
 * @csspart filter - The choice of lanes, once a group is open.
 * @csspart event - One event of the list.
 * @csspart lane - The sign of an event's lane.
 * @csspart table - The table, when open.
 * @csspart notes - All notes.
 * @csspart sources - One source.
 * @csspart legend - What the signs mean, or the sentence below the map.
 * @csspart footer - The source line.
 * @csspart toolbar - The row of tools.
 * @csspart panel - What a tool has opened: files to choose from, or text to copy.
 * @csspart button - One tool.
 * @csspart support - The helpline or content note.
 * @cssproperty [--dv-font=system-ui] - Typeface.
 * @cssproperty [--dv-heading-font] - Typeface of the headline; `--dv-font` when absent.
 * @cssproperty [--dv-text] - Colour of text, and of law and Parliament.
 * @cssproperty [--dv-muted] - Colour of secondary text, of the government, and of context.
 * @cssproperty [--dv-surface] - Colour of the ground.
 * @cssproperty [--dv-accent] - Colour of the campaign for something.
 * @cssproperty [--dv-contrast] - Colour of the campaign against something.
 * @cssproperty [--dv-rule] - Colour of hairlines.
 * @cssproperty [--dv-lane-law] - Colour of the lane `law`.
 * @cssproperty [--dv-lane-government] - Colour of the lane `government`.
 * @cssproperty [--dv-lane-against] - Colour of the lane `against`.
 * @cssproperty [--dv-lane-for] - Colour of the lane `for`.
 * @cssproperty [--dv-lane-context] - Colour of the lane `context`.
 * @cssproperty [--dv-top-rule=2px solid] - The rule above the headline, as a `border`; `none` takes it away.
 * @cssproperty [--dv-radius=3px] - Radius of corners.
 * @cssproperty [--dv-gap=24px] - Room inside the frame.
 */
export class CampaignTimeline extends DvElement<Timeline, TimelineModel, TimelineData> {
  static override styles = [...DvElement.styles, shapeStyles, listStyles, timelineStyles];

  static override properties: PropertyDeclarations = {
    from: {},
    to: {},
    actors: {},
    lanes: { state: true },
    sought: { state: true },
    overview: { state: true },
  };

  /** Id of a bundled data set, the first when absent; `none`: own data come, and nothing else is shown. */
  declare bundled: 'campaign' | 'later-events' | 'none' | null;

  /** First date to show, inclusive: EDTF or a year. */
  from: string | null = null;

  /** Last date to show, inclusive: EDTF or a year. */
  to: string | null = null;

  /** Lanes to show at first, space-separated: `law`, `government`, `against`, `for`, `context`; all when absent. */
  actors: string | null = null;

  /** @internal The reader's own choice; `null` until there is one. */
  lanes: ReadonlySet<LaneId> | null = null;

  /** @internal The event that the page's address names. */
  sought: string | null = null;

  /** Groups that the reader has opened, or an address. */
  readonly #opened = new Set<number>();

  /** Whether the words of sources on dates and outcomes are on their way, which the table has. */
  #asked = false;

  /** What draws the map: nothing until there is room for one, `false` when it cannot be fetched. */
  private overview: TimelineOptions['overview'] = null;

  protected override readonly dataSets = timelines;

  override readonly widget = 'campaign-timeline';

  protected override readonly fetched = (id: string): Promise<Timeline> | null =>
    LATER.includes(id) ? import('../generated/later-events-data.js').then(({ laterEvents }) => laterEvents) : null;

  override readonly measured = new WidthController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('actors')) this.lanes = null;
  }

  protected override readonly modelNames = ['from', 'to', 'actors', 'lanes'];

  protected override model(timeline: Timeline): TimelineModel {
    const { from, to, lanes } = this;
    const actors = lanesOf(this.actors);
    return timelineModel(timeline, { from, to, actors, lanes: lanes ?? actors });
  }

  protected override content(
    timeline: Timeline,
    model: TimelineModel,
    messages: Messages,
  ): WidgetContent<TimelineModel> {
    return {
      ...this.sentences.summary(model, model.isWhole, timeline, messages),
      isWhole: model.isWhole,
      chart: () => this.#chart(model, messages),
      table: (of: TimelineModel) => timelineTable(of, messages),
      entries: (of: TimelineModel) => ({
        notes: of.notes,
        // Events name their sources themselves; one essay's note would list them all.
        label: () => '',
        head: (id: string) => eventHead(id, of, messages),
        details: (id: string) => eventCard(id, of, messages),
      }),
      figures: messages.timeline.events,
      row: '.events > li, .after',
    };
  }

  #chart(model: TimelineModel, messages: Messages) {
    const { sought, overview } = this;
    // A list is the same at every width.
    const width = hasRoomForOverview(this.#room) ? this.#room : 0;
    const options = {
      width,
      overview,
      sought,
      opened: this.#opened,
      open: this.#open,
      select: (id: string) => this.cards.show(id),
      toggle: this.#toggle,
    };
    return guard([model, messages, width, overview, sought, ...this.#opened], () =>
      timelineView(model, options, messages),
    );
  }

  /** @internal */
  override get isPart(): boolean {
    return this.from !== null || this.to !== null || this.actors !== null;
  }

  protected override updated(): void {
    super.updated();
    if (this.tableOpen && !this.#asked && this.current?.data.whose === undefined) {
      this.#asked = true;
      askForPassages(this);
    }
    if (this.overview === null && hasRoomForOverview(this.measured.width)) void this.#loadOverview();
  }

  /** Asked for when nothing is measured yet, so that the overview's place is kept from the first drawing on. */
  get #room(): number {
    if (isServer) return 0;
    const chart = this.renderRoot.querySelector('.chart');
    return chart?.clientWidth || (this.measured.width || this.clientWidth) - FRAME_PADDING;
  }

  /** Phones never ask for it; without it the list says all. */
  async #loadOverview(): Promise<void> {
    // Measured when the page has laid it out anyway.
    await onScreen();
    if (!hasRoomForOverview(this.#room)) return;
    try {
      const { overviewView, overviewStyles } = await import('./view-overview.js');
      if (!this.overview) this.addStyles(overviewStyles(css));
      this.overview ??= overviewView(TOOLS);
    } catch (error) {
      this.overview = false;
      this.warn(`the overview could not be loaded (${String(error)})`);
    }
  }

  /** From the state of now: several boxes may change before the next drawing. */
  readonly #toggle = (lane: LaneId): void => {
    const lanes = new Set(this.lanes ?? lanesOf(this.actors));
    if (!lanes.delete(lane)) lanes.add(lane);
    this.lanes = lanes;
  };

  readonly #open = (before: number): void => {
    // Its group can be closed again.
    if (this.#opened.delete(before)) this.sought = null;
    else this.#opened.add(before);
    this.makeRoom();
    this.requestUpdate();
  };
}

define('dv-campaign-timeline', CampaignTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'dv-campaign-timeline': CampaignTimeline;
  }
}
