import { expect } from '@open-wc/testing';
import { type Host, release, settled, until } from '../support/host.js';

/** Opens the page without waiting for its end. */
async function open(name: string): Promise<Host & { shown: string }> {
  const frame = document.createElement('iframe');
  frame.src = `/tests/bundle/pages/slow-table.html?${name}`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.querySelector('dv-offence-trend'));
  return frame.contentWindow as unknown as Host & { shown: string };
}

describe('a page that comes in pieces', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('shows the figures of its own table, read when all of the page is there, and never ours before them', async () => {
    const name = `table-${crypto.randomUUID()}`;
    const host = await open(name);
    for (let stop = 1; stop <= 5; stop++) {
      await new Promise(requestAnimationFrame);
      await release(`${name}-${stop}`);
    }
    await until(() => host.shown.includes('67 offences'));
    await settled(host);
    expect(host.shown).to.not.contain('61 registered');
    expect(host.shown).to.not.contain('3,382');
    expect(host.heard).to.deep.equal([]);
  });

  it('shows ours as soon as the element is all there, and does not wait for the rest of the page', async () => {
    const name = `bare-${crypto.randomUUID()}`;
    const host = await open(name);
    await until(() => host.document.querySelector('dv-offence-trend')!.state === 'ready');
    expect(host.document.readyState).to.equal('loading');
    await release(`${name}-1`);
    await settled(host);
  });
});
