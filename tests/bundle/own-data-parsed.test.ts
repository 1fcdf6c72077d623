import { expect } from '@open-wc/testing';
import { drawn, type Host, openFrame } from '../support/host.js';

const open = async (which: string) =>
  (await openFrame(`/tests/bundle/pages/slow-table.html?${which}`)).window as Host & { shown: string; early?: string };

describe('a page that comes in pieces', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('shows the figures of its own table, read when all of the page is there, and never ours before them', async () => {
    const host = await open('table');
    await drawn(host);
    expect(host.shown).to.contain('67 registered offences').and.not.contain('61 registered');
    expect(host.shown).to.not.contain('3,382');
    expect(host.heard).to.deep.equal([]);
  });

  it('shows ours as soon as the element is all there, and does not wait for the rest of the page', async () => {
    const host = await open('bare');
    await drawn(host);
    expect(host.early).to.equal('ready');
  });
});
