/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
// As it stands: what makes style sheets fit for old browsers would write other colours.
import style from '../docs/examples/house-style.css?raw';
import { WIDGETS } from '../src/widgets.js';
import { elementOf } from './element.js';

/** The style of another house, by tokens and parts alone: `docs/examples/house-style.css`. */
const meta: Meta = { title: 'Design/House style', tags: ['!autodocs'] };
export default meta;

export const HouseStyle: StoryObj = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<style>
        ${style}
      </style>
      <div class="house-style" style="display: grid; gap: 32px">${WIDGETS.map((widget) => elementOf(widget))}</div>`,
};
