import { type TemplateResult, css, html, nothing, svg } from 'lit';
import { END_WIDTH } from '../core/bar-shapes.js';
import type { Bound } from '../core/evidence.js';
import type { Messages } from '../locales/index.js';
import { bar, hedgedEnd } from '../ui/bar-templates.js';
import { cited } from '../ui/cited.js';
import type { BesideModel, ChainModel, DrawnStage } from './model.js';
import { aboutWords, amountWords, firstName, restWords, unitWords } from './view-words.js';

/** Height of a bar, in CSS pixels. */
const BAR = 26;
/** Branches that are seen at once, the largest: more would not be on one screen, and of long names fewer. */
const SHOWN = 6;
const SHOWN_LONG = 3;
/** In letters: on a phone, what is longer has no room beside its bar. */
const LONG = 40;

/** What stands in place of track and bars. */
export interface Squares {
  readonly picture: TemplateResult;
  /** What one of them is worth. */
  readonly words: string;
  /** How those of a branch look; without one, those of no branch. */
  readonly sample: (figure?: DrawnStage) => TemplateResult;
}

/** What draws the bars of a chain. Handed in: with a Lit of its own it, fetched after the script, would be refused by strict pages. */
export interface ChainTools {
  readonly html: typeof html;
  /** A number with its hedge and its name. @param heard what a listener hears in place of the name */
  readonly figure: (each: DrawnStage, name: string, heard?: string) => TemplateResult;
  /** A bar with its words. @param index its place in `rows.parts` @param below said in a line of its own */
  readonly row: (each: DrawnStage, index: number, said: unknown, below?: string) => TemplateResult;
  readonly list: (rows: readonly TemplateResult[]) => TemplateResult;
  /** What waits behind a button. */
  readonly more: (count: number, content: () => unknown) => unknown;
}

/** A chain with what draws it: both come with own data (record 0029). */
export interface DrawnChain extends ChainModel {
  readonly draw: (messages: Messages, tools: ChainTools) => TemplateResult;
}

/**
 * The first stage as a hollow track, and in it, from one baseline and on its scale, bars of what is set beside it. Each
 * number stands once, in words that are heard as well as seen; what is left of the track has words and no number.
 */
export function funnelStages(
  model: BesideModel | DrawnChain,
  messages: Messages,
  squares: Squares | null,
): TemplateResult {
  const { first, rows, notes } = model;
  const { funnel: words, text } = messages;
  /** A number with its hedge and its name, which whoever goes from number to number hears too. */
  const figure = (each: DrawnStage, name: string, heard = name) => {
    const { stage, value } = each;
    const number = value === null ? words.unknown : messages.number(value);
    const [before = '', after = ''] = amountWords(each, messages).split(number);
    return html`${cited(html`${before}<b>${number}</b>${after}`, stage.id, notes, heard)}
      <span aria-hidden=${notes.evidence.has(stage.id)}>${name}</span>`;
  };
  const row = (each: DrawnStage, index: number, said: unknown, below?: string) => {
    const share = rows?.parts[index] ?? null;
    return html`<li class=${each.bound}>
      ${squares ? squares.sample(each) : share === null ? nothing : bar(`${share * 100}%`, BAR, 'solid', each.bound)}
      <span>${said}</span>
      ${below && html`<span class="said">${below}</span>`}
    </li>`;
  };
  const list = (some: readonly TemplateResult[]) =>
    html`<ul role="list">
      ${some}
    </ul>`;
  const more = (count: number, content: () => unknown) =>
    count > 0
      ? html`<details>
          <summary>${messages.frame.more(count)}</summary>
          ${content()}
        </details>`
      : nothing;
  const hasBars = rows !== null && !squares;
  const beside = (model: BesideModel) => {
    const { next, branches } = model;
    const parts = (branches.length ? branches : [next]).map((each, index) => {
      const [name, counted] = [text(each.stage.short ?? each.stage.label), unitWords(each, messages)];
      return row(each, index, each === next ? figure(each, counted) : figure(each, `· ${name}`, `${counted}, ${name}`));
    });
    const shown = branches.some(({ stage }) => text(stage.label).length > LONG) ? SHOWN_LONG : SHOWN;
    const rest = restWords(model.funnel, messages);
    const about = aboutWords(model, hasBars, messages);
    return html`<p>
        <b>${text(next.stage.label)}</b>
        ${branches.length && next.origin === 'counted' && next.value !== null ? html`· ${figure(next, '')}` : nothing}
        ${about && html`<span class="said">· ${about}</span>`}
      </p>
      ${list(parts.slice(0, shown))} ${more(parts.length - shown, () => list(parts.slice(shown)))}
      ${rest ? html`<p class="rest">${squares?.sample()} ${rest}</p>` : nothing}`;
  };
  return html`<p class="lead">${figure(first, firstName(first, messages))}</p>
    ${
      squares
        ? html`<p class="said" part="legend">${squares.words}</p>
            ${squares.picture}`
        : nothing
    }
    <div class="stages">
      ${hasBars ? track(rows.first, first.bound) : nothing}
      ${'draw' in model ? model.draw(messages, { html, figure, row, list, more }) : beside(model)}
    </div>`;
}

/**
 * Outlined with lines, each as long as a part of the room may be; a hedged end is no line but its sign (rule 4). Shorter
 * than a bar it would end among the words, and stands above them.
 */
function track(share: number, bound: Bound): TemplateResult {
  const end = `${share * 100}%`;
  return html`<svg
    class=${share < 1 ? 'bar' : 'track'}
    part="bar"
    width="100%"
    height=${share < 1 ? BAR : '100%'}
    aria-hidden="true"
  >
    <line y2="100%" />
    <line x2=${end} />
    <line x2=${end} y1="100%" y2="100%" />
    ${
      bound === 'exact'
        ? svg`<line x1=${end} x2=${end} y2="100%" />`
        : svg`<svg x=${end} width=${END_WIDTH} viewBox="${END_WIDTH} 0 ${END_WIDTH} 1" preserveAspectRatio="none">${hedgedEnd(bound, 1)}</svg>`
    }
  </svg>`;
}

export const stageStyles = css`
  .lead > b,
  .lead > .cited b {
    font-size: var(--_figure);
    line-height: calc(28em / 24);
  }

  .lead,
  .stages > p {
    margin: 0;
  }

  .stages {
    position: relative;
    margin: 3px ${END_WIDTH}px 0 0;
    padding-block: 7px 9px;
    font-size: var(--_note);
    line-height: calc(17em / 13);
  }

  .stages > p,
  summary {
    padding-inline: 8px;
  }

  .stages ul {
    display: grid;
    gap: 8px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }

  .stages li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 24px;
    font-size: var(--_body);
    overflow-wrap: anywhere;
  }

  /* Beside its bar, or below it where there is no room. */
  li > span {
    padding-inline-start: 8px;
  }

  li:not(.exact) > span {
    padding-inline-start: 20px;
  }

  .said {
    color: var(--_muted);
    font-size: var(--_small);
  }

  li > .said {
    flex-basis: 100%;
  }

  .stages > .rest {
    margin: 6px 0 0;
    padding-inline-start: 25%;
    color: var(--_muted);
    text-align: end;
    text-wrap: balance;
  }

  summary {
    line-height: calc(24em / 13);
    cursor: pointer;
  }

  .track {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }

  .stages line {
    stroke: var(--_count);
    stroke-width: 2px;
    shape-rendering: crispEdges;
  }

  .stages line:first-child {
    stroke: var(--_text);
  }
`;
