import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locales/index.js';
import { barStyles } from '../ui/bars.js';
import { define } from '../ui/define.js';
import { DvElement } from '../ui/dv-element.js';
import { frame } from '../ui/frame.js';
import { type Petitions, petitionSets } from './data.js';
import { counterModel } from './model.js';
import { counterLabel, counterStyles, counterTable, counterView, petitionFacts } from './view.js';

/**
 * Signatures as they were reported: hedged, dated, and owned by whoever counted. Not for votes or surveys.
 *
 * @tagname dv-petition-counter
 * @slot - Shown until the figures are, and again when there is nothing to show.
 * @slot note - A note of the embedder's own, after the others.
 * @fires {DvLoadEvent} dv-load - The data set is on screen, drawing included.
 * @fires {DvErrorEvent} dv-error - Something is wrong with the data; the error is its `error`.
 * @csspart figure - Everything.
 * @csspart heading - The headline.
 * @csspart subtitle - The statistical description.
 * @csspart summary - The finding in sentences.
 * @csspart chart - The bars.
 * @csspart bar - One bar.
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
 * @cssproperty [--dv-accent] - Colour of petitions for something, or that take no side.
 * @cssproperty [--dv-contrast] - Colour of petitions against something.
 * @cssproperty [--dv-rule] - Colour of hairlines.
 * @cssproperty [--dv-radius=3px] - Radius of corners.
 * @cssproperty [--dv-gap=24px] - Room inside the frame.
 */
export class PetitionCounter extends DvElement<Petitions> {
  static override styles = [...DvElement.styles, barStyles, counterStyles];

  protected override readonly dataSets = petitionSets;

  protected override draw(data: Petitions, messages: Messages): TemplateResult {
    const model = counterModel(data);
    const facts = petitionFacts(model, messages);
    const content = {
      heading: messages.petitions.heading(facts),
      summary: html`${messages.petitions.finding(facts)}`,
      chart: counterView(model, messages),
      table: counterTable(model, messages),
      notes: model.notes,
      label: (id: string) => counterLabel(id, model, messages),
    };
    return frame(this, data, content, messages);
  }
}

define('dv-petition-counter', PetitionCounter);

declare global {
  interface HTMLElementTagNameMap {
    'dv-petition-counter': PetitionCounter;
  }
}
