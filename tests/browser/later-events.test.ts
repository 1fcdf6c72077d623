import { expect, fixture, html } from '@open-wc/testing';
import type { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import '../../src/campaign-timeline/element.js';
import { csvText, embedCode, fileName, exportOf } from '../../src/exports.js';
import { laterEvents } from '../../src/generated/later-events-data.js';

const ready = (element: Element) =>
  new Promise((resolve) => element.addEventListener('dv-load', resolve, { once: true }));

describe('what came after the essay', () => {
  for (const name of ['later-events', 'after-the-essay']) {
    it(`is drawn as "${name}", with its own headline and as not from the essay`, async () => {
      const element = await fixture<CampaignTimeline>(
        html`<dv-campaign-timeline bundled=${name}></dv-campaign-timeline>`,
      );
      if (element.state !== 'ready') await ready(element);
      const root = element.shadowRoot!;
      expect(root.querySelector('[part="heading"]')?.textContent?.trim()).to.equal(laterEvents.fixed?.headline.en);
      expect(root.querySelector('[part="subtitle"]')?.textContent).to.include('not from the essay');
      expect(root.querySelectorAll('[part="event"]')).to.have.length(laterEvents.events.length);
    });
  }

  for (const name of ['later-events', 'after-the-essay']) {
    it(`leaves the page, as "${name}", for addresses of its own`, async () => {
      const element = await fixture<CampaignTimeline>(
        html`<dv-campaign-timeline bundled=${name}></dv-campaign-timeline>`,
      );
      if (element.state !== 'ready') await ready(element);
      const exported = exportOf(element.shown!, 'https://ngo.example/v1/', null);
      expect(fileName(exported)).to.equal('later-events.en');
      expect(csvText(exported))
        .to.contain('https://ngo.example/v1/embed/later-events.en.html')
        .and.not.contain('campaign-timeline.en.html');
      const code = embedCode(exported)!;
      expect(code).to.contain('data-dv-widget="campaign-timeline"').and.to.contain('data-dv-bundled="later-events"');
      expect(code).to.contain('/static/later-events.en.svg').and.to.contain('/embed/later-events.en.html');
    });
  }

  it('speaks Russian and Kazakh', async () => {
    for (const language of ['ru', 'kk'] as const) {
      const element = await fixture<CampaignTimeline>(
        html`<dv-campaign-timeline lang=${language} bundled="later-events"></dv-campaign-timeline>`,
      );
      if (element.state !== 'ready') await ready(element);
      expect(element.shadowRoot?.querySelector('[part="heading"]')?.textContent?.trim()).to.equal(
        laterEvents.fixed?.headline[language],
      );
    }
  });

  it('has a source of its own for each event, an id to link to, and no victim', () => {
    for (const { id, citations, title, description } of laterEvents.events) {
      expect(id).to.match(/^x-\d{4}/);
      expect(citations, id).to.not.be.empty;
      expect(`${title.en} ${description?.en ?? ''}`).to.not.match(/Nukenova|Saltanat|murder|killed/i);
    }
  });

  it('is named in one row behind the events of the essay, neither counted nor numbered', async () => {
    const element = await fixture<CampaignTimeline>(html`<dv-campaign-timeline></dv-campaign-timeline>`);
    if (element.state !== 'ready') await ready(element);
    const root = element.shadowRoot!;
    const row = root.getElementById('event-x-2024-06-16');
    expect(row?.textContent?.replace(/\s+/g, ' ')).to.match(
      /After the essay · 16 June 2024: battery and minor harm criminal again/,
    );
    expect(root.querySelectorAll('[part="event"]')).to.have.length(34);
    element.setAttribute('from', '2020');
    await element.updateComplete;
    expect(root.getElementById('event-x-2024-06-16')).to.equal(null);
  });
});
