import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/petition-counter/element.js';
import { card, loading, opened, ownWords, reserved, tools, within } from './story.js';

const meta: Meta = { title: 'PetitionCounter', component: 'dv-petition-counter' };
export default meta;

export const Ready: StoryObj = { render: () => html`<dv-petition-counter></dv-petition-counter>` };

/** What the page says stays until own data are there. */
export const Loading: StoryObj = loading('dv-petition-counter');

export const Failed: StoryObj = {
  render: () =>
    html`<dv-petition-counter bundled="no-such-set"
      ><p>What the page says in place of the figures.</p></dv-petition-counter
    >`,
};

export const Narrow: StoryObj = { render: () => within('320px', html`<dv-petition-counter></dv-petition-counter>`) };

export const Dark: StoryObj = { render: () => html`<dv-petition-counter theme="dark"></dv-petition-counter>` };

export const OwnWords: StoryObj = ownWords('dv-petition-counter');

export const Reserved: StoryObj = reserved('dv-petition-counter');

export const Tools: StoryObj = tools('dv-petition-counter');

export const Opened: StoryObj = opened('dv-petition-counter');

export const Card: StoryObj = card('dv-petition-counter');
