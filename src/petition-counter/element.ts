import type { PropertyDeclarations, PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { DataError } from '../core/data-error.js';
import type { Messages } from '../locales/index.js';
import { barStyles } from '../ui/bar-templates.js';
import { define } from '../ui/define.js';
import { DvElement } from '../ui/dv-element.js';
import type { WidgetContent } from '../ui/frame.js';
import type { OwnSource } from '../ui/own-source.js';
import { restStyles } from '../ui/rest.js';
import { type Petitions, petitionSets } from './data.js';
import type { PetitionsData } from './own.js';
import { type CounterModel, counterModel } from './model.js';
import { counterStyles, counterTable, counterView } from './view.js';
import { counterHead, counterLabel } from './view-words.js';

export type { PetitionsData };

/**
 * Signatures as they were reported: hedged, dated, and owned by whoever counted. Not for votes or surveys.
 *
 * @tagname dv-petition-counter
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
 * @csspart chart - The bars.
 * @csspart card - What a figure rests on, where a reader has asked.
 * @csspart bar - One bar.
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
 * @cssproperty [--dv-accent] - Colour of petitions for something, or that take no side.
 * @cssproperty [--dv-contrast] - Colour of petitions against something.
 * @cssproperty [--dv-rule] - Colour of hairlines.
 * @cssproperty [--dv-top-rule=2px solid] - The rule above the headline, as a `border`; `none` takes it away.
 * @cssproperty [--dv-radius=3px] - Radius of corners.
 * @cssproperty [--dv-gap=24px] - Room inside the frame.
 */
export class PetitionCounter extends DvElement<Petitions, CounterModel, PetitionsData> {
  static override styles = [...DvElement.styles, barStyles, restStyles, counterStyles];

  static override properties: PropertyDeclarations = {
    goal: { type: Number },
    countPath: { attribute: 'count-path' },
    refresh: { type: Number },
  };

  /** Id of a bundled data set, the first when absent; `none`: own data come, and nothing else is shown. */
  declare bundled: 'petitions' | 'none' | null;

  /** What one petition is measured against: a whole number above 0. */
  goal: number | null = null;

  /** Where the count is in what `src` answers: a JSON pointer or a dotted path. Everything else there is ignored. */
  countPath: string | null = null;

  /** Seconds between two requests for a live count, at least 60; 0: it is read once. */
  refresh = 0;

  protected override readonly dataSets = petitionSets;

  override readonly widget = 'petition-counter';

  protected override readonly sourceNames = ['src', 'data', 'bundled', 'pick', 'countPath', 'refresh'];

  protected override ownSource(): OwnSource | null {
    const source = super.ownSource();
    const isLive = this.countPath !== null || this.refresh > 0;
    return source && 'src' in source && isLive
      ? { ...source, live: { path: this.countPath, refresh: this.refresh } }
      : source;
  }

  protected override updated(changed?: PropertyValues): void {
    super.updated();
    // Whoever embeds it hears of that; readers get the chart without it.
    const value = String(this.goal);
    if (changed?.has('goal') && this.goal !== null && !isGoal(this.goal))
      this.report([new DataError('bad-goal', `not a goal: "${value}"`, { value })]);
  }

  /** For a reader who asks for what does not fit into one screen; `null` once that is shown. */
  #showAll: (() => void) | null = () => {
    this.#showAll = null;
    this.makeRoom();
    this.requestUpdate();
  };

  protected override readonly modelNames = ['goal'];

  protected override model(data: Petitions): CounterModel {
    return counterModel(data, isGoal(this.goal) ? this.goal : null);
  }

  protected override content(data: Petitions, model: CounterModel, messages: Messages): WidgetContent<CounterModel> {
    return {
      ...this.sentences.summary(model, true, data, messages),
      isWhole: true,
      chart: () => guard([model, messages, this.#showAll], () => counterView(model, this.#showAll, messages)),
      table: (of: CounterModel) => counterTable(of, messages),
      entries: (of: CounterModel) => ({
        notes: of.notes,
        label: (id: string) => counterLabel(id, of, messages),
        head: (id: string) => counterHead(id, of, messages),
      }),
    };
  }
}

const isGoal = (goal: number | null): goal is number => Number.isInteger(goal) && Number(goal) > 0;

define('dv-petition-counter', PetitionCounter);

declare global {
  interface HTMLElementTagNameMap {
    'dv-petition-counter': PetitionCounter;
  }
}
