import { expect } from '@open-wc/testing';
import { type Host, openHost, TAGS, until } from '../support/host.js';

type Way = 'replaced' | 'cloned' | 'twice';

const elements = ({ document }: Host) => [...document.querySelectorAll(TAGS.join())];
const scripts = ({ performance }: Host) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/dv-widgets.js'));

describe('a script that waited for a consent', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const way of ['replaced', 'cloned', 'twice'] as const) {
    it(`${way}: every reader has her language`, async () => {
      const host = (await openHost('consent')) as Host & { wake: Record<Way, () => void> };
      expect(elements(host).filter(({ shadowRoot }) => shadowRoot)).to.deep.equal([]);
      host.wake[way]();
      await until(() => scripts(host).length === (way === 'twice' ? 2 : 1));
      await until(() => elements(host).length === 3);
      await until(() => elements(host).every((element) => element.getAttribute('state') === 'ready'));
      const [trend, counter, funnel] = elements(host).map(({ shadowRoot }) => shadowRoot!.textContent);
      expect(trend).to.contain('Казахстан');
      expect(counter).to.contain('votes');
      expect(funnel).to.contain('Қазақстан');
      expect(host.heard).to.deep.equal([]);
    });
  }
});
