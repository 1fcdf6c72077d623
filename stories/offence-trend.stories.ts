import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/offence-trend/element.js';
import { card, loading, opened, ownWords, reserved, tools, within } from './story.js';

const meta: Meta = { title: 'OffenceTrend', component: 'dv-offence-trend' };
export default meta;

export const Ready: StoryObj = { render: () => html`<dv-offence-trend></dv-offence-trend>` };

/** What the page says stays until own data are there. */
export const Loading: StoryObj = loading('dv-offence-trend');

export const Failed: StoryObj = {
  render: () =>
    html`<dv-offence-trend bundled="no-such-set"><p>What the page says in place of the figures.</p></dv-offence-trend>`,
};

export const Narrow: StoryObj = { render: () => within('320px', html`<dv-offence-trend></dv-offence-trend>`) };

export const Dark: StoryObj = { render: () => html`<dv-offence-trend theme="dark"></dv-offence-trend>` };

export const OwnWords: StoryObj = ownWords('dv-offence-trend');

export const Reserved: StoryObj = reserved('dv-offence-trend');

export const Tools: StoryObj = tools('dv-offence-trend');

export const Opened: StoryObj = opened('dv-offence-trend');

export const Card: StoryObj = card('dv-offence-trend');

export const Line: StoryObj = { render: () => html`<dv-offence-trend mark="line"></dv-offence-trend>` };

export const SomeYears: StoryObj = { render: () => html`<dv-offence-trend from="2018" to="2023"></dv-offence-trend>` };

export const Wide: StoryObj = { render: () => within('1040px', html`<dv-offence-trend></dv-offence-trend>`) };

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
export const OnePanel: StoryObj = {
  render: () => html`<dv-offence-trend .data=${yearly(8)}></dv-offence-trend>`,
};

/** Too many years for bars: a line by Plot, whose figures are in the table. */
export const ManyYears: StoryObj = {
  render: () => html`<dv-offence-trend .data=${yearly(60)}></dv-offence-trend>`,
};

/** Nothing to compare: a number in a frame each, the newest first, and how many more there are. */
export const ManyBreaks: StoryObj = {
  render: () =>
    within('360px', html`<dv-offence-trend .data=${yearly(12, () => ({ status: 'break' }))}></dv-offence-trend>`),
};

/** Another body counted from the fifth year on, and hedges at the ends of bars. */
export const OtherCounter: StoryObj = {
  render: () =>
    html`<dv-offence-trend
      .data=${yearly(8, (index) => ({
        provider: index < 4 ? 'Town police' : 'District court',
        bound: index % 2 ? 'about' : 'more-than',
      }))}
    ></dv-offence-trend>`,
};
