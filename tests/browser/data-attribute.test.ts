import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { DvErrorEvent } from '../../src/ui/events.js';
import { calls, textOf, until } from '../support/place.js';
import { OURS, shows, written } from '../support/written.js';

describe('an attribute `data`', () => {
  it('as frameworks write it too early, means own data: ours are not shown, and the page is told', async () => {
    let told: DvErrorEvent | undefined;
    const hear = (event: Event) => (told ??= event as DvErrorEvent);
    document.addEventListener('dv-error', hear);
    await calls('warn', async () => {
      const element = await written(
        '<dv-offence-trend data="[object Object]" heading="Hers">fallback</dv-offence-trend>',
      );
      await until(() => told);
      expect(told!.error.message).to.contain('"data" is a property');
      expect(element.state).to.equal('loading');
      expect(textOf(element)).to.not.contain(OURS);
      element.data = { rows: [{ period: '2019', value: 9 }] };
      await shows(element, '9 offences');
    });
    document.removeEventListener('dv-error', hear);
  });
});
