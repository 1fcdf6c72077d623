import { expect } from '@open-wc/testing';
import '../../dist/index.js';
import { AttritionFunnel, CampaignTimeline, DataError, OffenceTrend, PetitionCounter } from '../../dist/index.js';

describe('the package', () => {
  it('exports the elements, registered', () => {
    expect(customElements.get('dv-offence-trend')).to.equal(OffenceTrend);
    expect(customElements.get('dv-attrition-funnel')).to.equal(AttritionFunnel);
    expect(customElements.get('dv-campaign-timeline')).to.equal(CampaignTimeline);
    expect(customElements.get('dv-petition-counter')).to.equal(PetitionCounter);
    expect(new DataError('shape', 'x')).to.be.instanceOf(Error);
  });

  it('leads every published entry to a file', async () => {
    const { exports } = (await (await fetch('/package.json')).json()) as {
      exports: Record<string, string | Record<string, string>>;
    };
    const files = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const file of files.filter((path) => !path.includes('*'))) {
      expect((await fetch(file.slice(1))).status, file).to.equal(200);
    }
  });
});
