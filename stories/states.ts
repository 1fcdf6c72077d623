/// <reference types="vite/client" />
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import funnel from '../docs/examples/attrition-funnel.json' with { type: 'json' };
import timeline from '../docs/examples/campaign-timeline.json' with { type: 'json' };
import trend from '../docs/examples/offence-trend.json' with { type: 'json' };
import petitions from '../docs/examples/petition-counter.json' with { type: 'json' };
import { FIRST_STATE, tagOf, type Widget } from '../src/widgets.js';
import { type Args, elementOf, story, within } from './element.js';
import { corrected } from './corrected.js';
import { framed } from './framed.js';
import { gaps, longTexts } from './made-up.js';
import { heldBack, SLOW } from './slow.js';
import { withoutScript } from './without-script.js';

/** The made-up examples of `docs/own-data.md`. */
const EXAMPLES: Readonly<Record<Widget, { readonly rows: readonly object[] }>> = {
  'offence-trend': trend,
  'attrition-funnel': funnel,
  'campaign-timeline': timeline,
  'petition-counter': petitions,
};

const FALLBACK = html`<p>What the page says in place of the figures.</p>`;

/** Pictures that `npm run test:visual` compares: what no page can show of itself. */
const PICTURES = import.meta.glob<string>('../tests/site/pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});
const pictured = (widget: Widget, name: string, what: string): StoryObj => ({
  parameters: { controls: { disable: true } },
  render: () =>
    html`<img
      src=${PICTURES[`../tests/site/pictures/${widget}.${name}.png`] ?? ''}
      alt="${tagOf(widget)} ${what}"
      style="max-inline-size: 100%"
    />`,
});

/** Presses the first figure as soon as there is one. */
const press = ({ target }: Event) =>
  (target as Element).shadowRoot?.querySelector<HTMLElement>('.chart .cited')?.click();

/** Own data that were there, and could not be fetched again. */
const renew = ({ currentTarget }: Event) => {
  const element = (currentTarget as Element).firstElementChild as HTMLElement & { data: unknown };
  element.data = null;
  // No data at all, as where a page answers for a file that has gone.
  element.setAttribute('src', 'index.json');
};

/** Every state of one element: see `state-names.js`. */
export const statesOf = (widget: Widget) =>
  ({
    Ready: story(widget),
    /** What the page says stays until own data are there. */
    Loading: { ...story(widget, { src: SLOW }, FALLBACK), beforeEach: heldBack },
    /** Own data are to come, and none have. */
    Empty: story(widget, { bundled: 'none' }, FALLBACK),
    Failed: story(widget, { bundled: 'no-such-set' }, FALLBACK),
    OwnData: story(widget, { data: EXAMPLES[widget] }),
    PartialAndMissing: story(widget, { data: gaps[widget] }),
    LongText: story(widget, longTexts(EXAMPLES[widget])),
    Narrow: { render: (args: Args) => within('320px', elementOf(widget, args)) },
    /** The snippet of the builder where a site has stripped the script. */
    NoScript: {
      parameters: { controls: { disable: true } },
      loaders: [async ({ globals }) => ({ markup: await withoutScript(widget, String(globals['lang'])) })],
      render: (_, { loaded }) => html`${unsafeHTML(String(loaded['markup']))}`,
    },
    /** A made-up correction: what it looks like when a page's words are older than the data. */
    Corrected: story(widget, corrected(widget)),
    /** Russian and Kazakh are drafts until a native reader signs them; the source line says so. */
    DraftTranslation: { render: (args: Args) => html`<div lang="ru">${elementOf(widget, args)}</div>` },
    Stale: {
      render: (args: Args) =>
        html`<div @dv-load=${{ handleEvent: renew, once: true }}>
          ${elementOf(widget, { ...args, data: EXAMPLES[widget] })}
        </div>`,
    },
    CardOpen: { render: (args: Args) => html`<div @dv-load=${press}>${elementOf(widget, args)}</div>` },
    NotesOpen: story(widget, { open: ['notes'] }),
    TableOpen: story(widget, { open: ['table'] }),
    Dark: story(widget, { theme: 'dark' }),
    ForcedColours: pictured(widget, 'forced-colours', 'with the colours that a reader has forced'),
    Print: pictured(widget, 'print', 'on paper'),
    TwoOnAPage: {
      render: (args: Args) =>
        html`${elementOf(widget, args)}
          <p lang="en">Words of the page.</p>
          ${elementOf(widget, args)}`,
    },
    InAFrame: {
      parameters: { controls: { disable: true } },
      render: (_: Args, { globals }) => framed(widget, FIRST_STATE[widget], globals),
    },
  }) satisfies Readonly<Record<string, StoryObj>>;

/** One petition, and more than it was to reach. */
export const goalReached: StoryObj = story('petition-counter', {
  goal: 50_000,
  data: { ...petitions, rows: petitions.rows.slice(0, 1) },
});
