import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/attrition-funnel/element.js';
import { card, loading, opened, ownWords, reserved, tools, within } from './story.js';

const meta: Meta = { title: 'AttritionFunnel', component: 'dv-attrition-funnel' };
export default meta;

export const Ready: StoryObj = { render: () => html`<dv-attrition-funnel></dv-attrition-funnel>` };

export const Units: StoryObj = { render: () => html`<dv-attrition-funnel view="units"></dv-attrition-funnel>` };

/** What the page says stays until own data are there. */
export const Loading: StoryObj = loading('dv-attrition-funnel');

export const Failed: StoryObj = {
  render: () =>
    html`<dv-attrition-funnel bundled="no-such-set"
      ><p>What the page says in place of the figures.</p></dv-attrition-funnel
    >`,
};

export const Narrow: StoryObj = { render: () => within('320px', html`<dv-attrition-funnel></dv-attrition-funnel>`) };

export const NarrowUnits: StoryObj = {
  render: () => within('320px', html`<dv-attrition-funnel view="units"></dv-attrition-funnel>`),
};

export const Dark: StoryObj = { render: () => html`<dv-attrition-funnel theme="dark"></dv-attrition-funnel>` };

export const OwnWords: StoryObj = ownWords('dv-attrition-funnel');

export const Reserved: StoryObj = reserved('dv-attrition-funnel');

export const Tools: StoryObj = tools('dv-attrition-funnel');

export const Opened: StoryObj = opened('dv-attrition-funnel');

export const Card: StoryObj = card('dv-attrition-funnel');
