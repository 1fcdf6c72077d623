import { expect } from '@open-wc/testing';
import { drawn, type Host, openHost, until } from '../support/host.js';

const text = ({ document }: Host, tag: string) => document.querySelector(tag)!.shadowRoot!.textContent;

describe('a page that is still being read', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('keeps an import map that comes after our script, and the language comes', async () => {
    const host = (await openHost('import-map')) as Host & { site?: string };
    await until(() => host.site, 'the module of the site');
    await drawn(host);
    expect(host.site).to.equal('the module of the site');
    expect(text(host, 'dv-offence-trend')).to.contain('Казахстан');
    expect(text(host, 'dv-petition-counter')).to.contain('законопроект');
    expect(host.heard).to.deep.equal([]);
  });

  it('may have a form around us whose fields are called like what we read', async () => {
    const host = await openHost('in-a-form');
    await drawn(host);
    expect(host.document.querySelector('figcaption')!.getClientRects(), 'the widget stands for it').to.be.empty;
    expect(text(host, 'dv-attrition-funnel')).to.contain('Казахстан');
    expect(text(host, 'dv-petition-counter')).to.contain('законопроект');
    expect(host.heard).to.deep.equal([]);
  });
});
