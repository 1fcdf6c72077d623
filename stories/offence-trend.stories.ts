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
