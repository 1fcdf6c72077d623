import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import funnel from '../docs/examples/attrition-funnel.json' with { type: 'json' };
import timeline from '../docs/examples/campaign-timeline.json' with { type: 'json' };
import trend from '../docs/examples/offence-trend.json' with { type: 'json' };
import petitions from '../docs/examples/petition-counter.json' with { type: 'json' };
import '../src/attrition-funnel/element.js';
import '../src/campaign-timeline/element.js';
import '../src/offence-trend/element.js';
import '../src/petition-counter/element.js';

/** The made-up examples of `docs/own-data.md`. */
const meta: Meta = { title: 'OwnData' };
export default meta;

/** A small file would become a part of the script, which has no address that may be asked. */
const csv = new URL('../docs/examples/offence-trend.csv?no-inline', import.meta.url).href;

export const FromCsv: StoryObj = { render: () => html`<dv-offence-trend src=${csv}></dv-offence-trend>` };

export const Trend: StoryObj = { render: () => html`<dv-offence-trend .data=${trend}></dv-offence-trend>` };

export const Funnel: StoryObj = { render: () => html`<dv-attrition-funnel .data=${funnel}></dv-attrition-funnel>` };

export const Timeline: StoryObj = {
  render: () => html`<dv-campaign-timeline .data=${timeline}></dv-campaign-timeline>`,
};

export const Petitions: StoryObj = {
  render: () => html`<dv-petition-counter .data=${petitions}></dv-petition-counter>`,
};

export const Goal: StoryObj = {
  render: () =>
    html`<dv-petition-counter goal="100000" .data=${{ rows: petitions.rows.slice(0, 1) }}></dv-petition-counter>`,
};

export const TableInside: StoryObj = {
  render: () =>
    html`<dv-offence-trend>
      <table>
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
      </table>
    </dv-offence-trend>`,
};

export const RowsThatCannotBeRead: StoryObj = {
  render: () =>
    html`<dv-offence-trend
      .data=${{ rows: [...trend.rows, { period: 'soon', value: 5 }, { period: '2022', value: 'many' }] }}
    ></dv-offence-trend>`,
};

export const NothingThatCanBeRead: StoryObj = {
  render: () =>
    html`<dv-offence-trend .data=${{ rows: [] }}><p>What the page says in place of the figures.</p></dv-offence-trend>`,
};
