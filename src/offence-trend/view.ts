import { type TemplateResult, css, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { footerLine } from '../locales/footer-words.js';
import type { Messages } from '../locales/index.js';
import { patterns } from '../ui/bars.js';
import { cited } from '../ui/cited.js';
import { type DataTable, dataTable, type TableRow } from '../ui/table.js';
import type { Figure, Slot, TrendModel } from './model.js';
import { trendFacts } from './model-finding.js';
import { trendRows } from './view-rows.js';
import { periodWords, valueWords } from './view-words.js';

/** A picture that is ready to be put on the page: drawn at build time, or by Plot just now. */
export type Picture = TemplateResult | SVGSVGElement;

/** The drawing of a trend: a picture where there is one and room for it, else rows. */
export function trendView(model: TrendModel, picture: Picture | null, messages: Messages): TemplateResult {
  return html`${patterns}
    <div class=${picture ? 'narrow-only' : ''}>${guard([model, messages], () => trendRows(model, messages))}</div>
    ${picture ? html`<div class="wide-only">${picture}</div>` : nothing} ${key(model, messages)}`;
}

/** The generated headline. */
export function trendHeading(model: TrendModel, messages: Messages): string {
  return messages.trend.heading(trendFacts(model), model.trend.unit);
}

/** Every figure of the trend, drawn or not, by segment. */
export function trendTable(model: TrendModel, messages: Messages): DataTable {
  const { columns } = messages.trend;
  return dataTable([model, messages], () => ({
    caption: `${messages.text(model.trend.title)} · ${messages.units(model.trend.unit)}`,
    columns: [columns.period, columns.value, columns.kind, columns.provider],
    groups: [
      ...model.segments.map((segment) => ({
        heading: segment[0]?.apart ? segmentHeading(segment[0], messages) : null,
        rows: segment.flatMap((slot) => slotRows(slot, model, messages)),
      })),
      { heading: null, rows: model.spanning.map((figure) => figureRow(figure, model, messages)) },
    ],
  }));
}

function segmentHeading({ breaks }: Slot, messages: Messages): string {
  return breaks.map(({ reason }) => messages.text(reason)).join(' ') || messages.trend.notComparable;
}

function slotRows({ year, main, others }: Slot, model: TrendModel, messages: Messages): TableRow[] {
  if (!main) return [{ head: String(year), cells: [messages.trend.noFigure, '', ''] }];
  return [main, ...others].map((figure) => figureRow(figure, model, messages));
}

function figureRow(figure: Figure, model: TrendModel, messages: Messages): TableRow {
  const provider = model.providers.get(figure.observation.provider);
  return {
    head: periodWords(figure, messages),
    cells: [
      cited(valueWords(figure, messages), figure.observation.id, model.notes),
      kindWords(figure, model, messages),
      provider ? messages.text(provider.name) : '',
    ],
  };
}

/** What a figure is, in words: its part of the year, its definition, and every other status it has. */
function kindWords(
  { observation, partial, mixedFrom }: Figure,
  { definitions }: TrendModel,
  messages: Messages,
): string {
  const { trend: words } = messages;
  const definition = definitions.get(observation.definition);
  return [
    partial ? words.partOfYear : words.fullYear,
    ...(definition ? [messages.text(definition.label)] : []),
    ...(mixedFrom !== null ? [words.legend.mixed] : []),
    ...(['provisional', 'estimated', 'derived'] as const)
      .filter((status) => observation.status.includes(status))
      .map((status) => words[status]),
  ].join('; ');
}

/** What a picture has no room to say at its marks. */
function key({ slots }: TrendModel, { trend: { legend } }: Messages) {
  const words = footerLine([
    slots.some(({ others }) => others.length) && `— ${legend.line}`,
    slots.some(({ providerChanged }) => providerChanged) && `| ${legend.provider}`,
  ]);
  return words ? html`<p class="wide-only words">${words}</p>` : nothing;
}

export const trendStyles = css`
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
    font-family: inherit;
  }

  p.words {
    margin: 6px 0 0;
  }

  .picture text {
    white-space: pre;
  }

  .fill-text {
    fill: var(--_text);
  }

  .fill-muted {
    fill: var(--_muted);
  }

  .fill-accent {
    fill: var(--_accent);
  }

  .fill-surface {
    fill: var(--_surface);
  }

  .stroke-text {
    stroke: var(--_text);
  }

  .stroke-muted {
    stroke: var(--_muted);
  }

  .stroke-accent {
    stroke: var(--_accent);
  }

  .stroke-surface {
    stroke: var(--_surface);
  }

  .stroke-rule {
    stroke: var(--_rule);
  }

  .first {
    max-inline-size: 800px;
  }

  /* The room of the drawing itself: below, a picture's letters would fall under 12 px. */
  .chart {
    container-type: inline-size;
  }

  @container (width < 480px) {
    .wide-only {
      display: none;
    }
  }

  @container (width >= 480px) {
    .narrow-only {
      display: none;
    }
  }
`;
