import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/attrition-funnel/element.js';
import '../src/campaign-timeline/element.js';
import '../src/offence-trend/element.js';
import '../src/petition-counter/element.js';
import { labelled } from './parts-drawing.js';

/** What `::part()` reaches: `dv-offence-trend::part(heading) { … }`. The names are public, and only added to. */
const meta: Meta = { title: 'Design/Parts', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

export const OffenceTrend: StoryObj = { render: () => labelled('dv-offence-trend') };

export const AttritionFunnel: StoryObj = { render: () => labelled('dv-attrition-funnel') };

export const CampaignTimeline: StoryObj = { render: () => labelled('dv-campaign-timeline') };

export const PetitionCounter: StoryObj = { render: () => labelled('dv-petition-counter') };
