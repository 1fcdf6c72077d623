import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type Args, aboutOf, elementOf, story, within } from './element.js';
import { statesOf } from './states.js';

const widget = 'offence-trend';
const states = statesOf(widget);
const meta: Meta = { title: 'Elements/Offence trend', ...aboutOf(widget) };
export default meta;

export const Ready = states.Ready;
export const Loading = states.Loading;
export const Empty = states.Empty;
export const Failed = states.Failed;
export const OwnData = states.OwnData;
export const PartialAndMissing = states.PartialAndMissing;
export const LongText = states.LongText;
export const Narrow = states.Narrow;
export const NoScript = states.NoScript;
export const Corrected = states.Corrected;
export const DraftTranslation = states.DraftTranslation;
export const Stale = states.Stale;
export const CardOpen = states.CardOpen;
export const NotesOpen = states.NotesOpen;
export const TableOpen = states.TableOpen;
export const Dark = states.Dark;
export const ForcedColours = states.ForcedColours;
export const Print = states.Print;
export const TwoOnAPage = states.TwoOnAPage;
export const InAFrame = states.InAFrame;

export const Reserved = story(widget, { reservedHeight: 520 });

/** All tools: errors are reported only where an embedder takes reports. */
export const Tools = story(widget, { 'report-href': 'mailto:desk@example.org' });

export const Line = story(widget, { mark: 'line' });

export const SomeYears = story(widget, { from: 2018, to: 2023 });

export const Wide: StoryObj = { render: (args: Args) => within('1040px', elementOf(widget, args)) };

const yearly = (count: number, more: (index: number) => object = () => ({})) => ({
  title: 'Offences registered in Exampletown',
  subtitle: 'Made-up figures. Offences registered, whoever was hurt.',
  unit: 'offences',
  rows: Array.from({ length: count }, (_, index) => ({
    period: String(2024 - count + 1 + index),
    value: 800 + ((index * 37) % 19) * 25,
    source: 'Yearbook of Exampletown',
    ...more(index),
  })),
});

/** Own data without a break: one panel, without a frame. */
export const OnePanel = story(widget, { data: yearly(8) });

/** Too many years for bars: a line, whose figures are in the table. */
export const ManyYears = story(widget, { data: yearly(60) });

/** Nothing to compare: a number in a frame each, the newest first, and how many more there are. */
export const ManyBreaks: StoryObj = {
  args: { data: yearly(12, () => ({ status: 'break' })) },
  render: (args: Args) => within('360px', elementOf(widget, args)),
};

/** Another body counted from the fifth year on, and hedges at the ends of bars. */
export const OtherCounter = story(widget, {
  data: yearly(8, (index) => ({
    provider: index < 4 ? 'Town police' : 'District court',
    bound: index % 2 ? 'about' : 'more-than',
  })),
});

/** A small file would become a part of the script, which has no address that may be asked. */
const csv = new URL('../docs/examples/offence-trend.csv?no-inline', import.meta.url).href;

export const FromCsv = story(widget, { src: csv });

export const TableInside = story(
  widget,
  {},
  html`<table>
    <tr>
      <th>year</th>
      <th>value</th>
      <th>source</th>
    </tr>
    <tr>
      <td>2019</td>
      <td>1052</td>
      <td>Yearbook of Examplia 2020</td>
    </tr>
    <tr>
      <td>2020</td>
      <td>1105</td>
      <td>Yearbook of Examplia 2021</td>
    </tr>
  </table>`,
);

export const RowsThatCannotBeRead = story(widget, {
  data: { rows: [...yearly(4).rows, { period: 'soon', value: 5 }, { period: '2022', value: 'many' }] },
});
