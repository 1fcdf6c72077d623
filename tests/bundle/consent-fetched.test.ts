import { expect } from '@open-wc/testing';
import { type Host, openHost, TAGS, until } from '../support/host.js';

describe('a script whose text was fetched and run after a consent', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('has no address: fallbacks stay in their languages, English is drawn, and it is said once for each language', async () => {
    const host = (await openHost('consent')) as Host & { wake: { fetched(): Promise<void> } };
    await host.wake.fetched();
    const widget = (name: string) => host.document.querySelector(`dv-${name}`);
    await until(() => widget('petition-counter')?.getAttribute('state') === 'ready');
    await until(() => host.heard.length >= 2);
    expect([...host.document.querySelectorAll(TAGS.join())]).to.have.length(3);
    expect(widget('petition-counter')!.shadowRoot!.textContent).to.contain('votes');
    for (const [name, words] of [
      ['offence-trend', 'figcaption'],
      ['attrition-funnel', 'dv-attrition-funnel > a'],
    ] as const) {
      const element = widget(name)!;
      expect(element.getAttribute('state'), name).to.equal('loading');
      expect(element.shadowRoot!.querySelector('figure'), name).to.equal(null);
      expect(host.document.querySelector(words)!.getBoundingClientRect().height, name).to.be.greaterThan(5);
    }
    expect(host.heard).to.have.length(2);
    for (const language of ['ru', 'kk'])
      expect(host.heard.filter((line) => line.startsWith(`warn: dv-widgets: "${language}"`))).to.have.length(1);
  });
});
