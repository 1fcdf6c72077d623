import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/campaign-timeline/element.js';
import { card, loading, opened, ownWords, reserved, tools, within } from './story.js';

const meta: Meta = { title: 'CampaignTimeline', component: 'dv-campaign-timeline' };
export default meta;

export const Ready: StoryObj = { render: () => html`<dv-campaign-timeline></dv-campaign-timeline>` };

/** What the page says stays until own data are there. */
export const Loading: StoryObj = loading('dv-campaign-timeline');

export const Failed: StoryObj = {
  render: () =>
    html`<dv-campaign-timeline bundled="no-such-set"
      ><p>What the page says in place of the events.</p></dv-campaign-timeline
    >`,
};

export const Narrow: StoryObj = { render: () => within('320px', html`<dv-campaign-timeline></dv-campaign-timeline>`) };

export const Wide: StoryObj = { render: () => within('1040px', html`<dv-campaign-timeline></dv-campaign-timeline>`) };

export const Dark: StoryObj = { render: () => html`<dv-campaign-timeline theme="dark"></dv-campaign-timeline>` };

/** Two lanes of a shorter time: the rest is hidden, and said to be. */
export const Filtered: StoryObj = {
  render: () => html`<dv-campaign-timeline actors="against for" from="2020-09"></dv-campaign-timeline>`,
};

export const OwnWords: StoryObj = ownWords('dv-campaign-timeline');

export const Reserved: StoryObj = reserved('dv-campaign-timeline');

export const Tools: StoryObj = tools('dv-campaign-timeline');

export const Opened: StoryObj = opened('dv-campaign-timeline');

export const Card: StoryObj = card('dv-campaign-timeline');
