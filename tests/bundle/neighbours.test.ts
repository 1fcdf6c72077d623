import { expect } from '@open-wc/testing';
import { drawn, foreignRequests, type Host, openHost, requests, until } from '../support/host.js';

const CSV = '/docs/examples/offence-trend.csv';

/** What a reader sees of an element, with `_` for each no-break space. */
const textOf = ({ document }: Host, tag: string) =>
  (document.querySelector(tag)!.shadowRoot!.textContent ?? '').replace(/[ \n]+/g, ' ').replaceAll('\u00a0', '_');

/** The files of ours that a page asked for, without the script itself and what is in their names for caches. */
const neighbours = (host: Host) =>
  requests(host)
    .filter((address) => /^\/cdn\/(?!dv-widgets)/.test(address))
    .map((address) => address.replace(/-[0-9a-f]+\.js$/, ''));

describe('what not all readers need', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [script, kazakh, more] of [
    // Nobody has written sentences on own data; a line is for more years than these.
    ['dv-widgets.js', ['/cdn/dv-kk'], ['/cdn/dv-own-data', '/cdn/dv-words']],
    ['dv-widgets.full.js', [], []],
  ] as const) {
    it(`${script}: a strict page in Kazakh is in Kazakh`, async () => {
      const host = await openHost('kazakh', 520, script);
      await drawn(host);
      expect(textOf(host, 'dv-attrition-funnel')).to.contain('шамамен 130_000 өтініш');
      expect(textOf(host, 'dv-campaign-timeline')).to.contain('2020_жылғы 23_қыркүйекте');
      expect(textOf(host, 'dv-offence-trend')).to.contain('3_382');
      expect(textOf(host, 'dv-petition-counter')).to.contain('80_000-нан астам');
      expect(host.heard).to.deep.equal([]);
      expect(neighbours(host)).to.have.members(kazakh);
      expect(await foreignRequests(host)).to.deep.equal([]);
    });

    it(`${script}: a strict page shows its own data, from a file and from a table, and makes no code of them`, async () => {
      const host = await openHost('own-data', 700, script);
      await drawn(host);
      await until(() => host.document.querySelector('dv-offence-trend')!.shadowRoot!.querySelector('.panels'));
      expect(textOf(host, 'dv-offence-trend')).to.contain('2021: about 3,012 reports (in the family)');
      expect(textOf(host, 'dv-attrition-funnel')).to.contain('About a quarter as many Cases opened as Reports');
      // Whatever was made from text while it ran would be among them: the policy forbids it, and says so.
      expect(host.heard).to.deep.equal([]);
      expect(neighbours(host)).to.have.members(more);
      expect(await foreignRequests(host)).to.deep.equal([CSV]);
    });
  }
});
