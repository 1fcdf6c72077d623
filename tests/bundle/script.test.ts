import { expect } from '@open-wc/testing';
import { drawn, foreignRequests, type Host, openHost, requests, settled, until } from '../support/host.js';

const trend = ({ document }: Host) => document.querySelector('dv-offence-trend')!;
/** The line, where a page wants one. */
async function lineOf(host: Host): Promise<Element> {
  await until(() => trend(host).shadowRoot?.querySelector('.panels'), 'panels');
  trend(host).setAttribute('mark', 'line');
  return until(() => trend(host).shadowRoot!.querySelector('.line > .picture'), 'a line');
}
const timeline = ({ document }: Host) => document.querySelector('dv-campaign-timeline')!;
/** English readers of the bundled data need none of these. */
const FOR_OTHERS = /dv-(ru|kk|own-data)-/;

describe('one script tag', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const name of [
    'plain',
    'module',
    'deferred',
    'injected',
    'twice',
    'full',
    'full-after-core',
    'strict',
    'trusted-types',
  ]) {
    it(`${name}: all four widgets are drawn, quietly, and ask nobody else for anything`, async () => {
      const host = await openHost(name);
      await drawn(host);
      expect(host.heard).to.deep.equal([]);
      expect(await foreignRequests(host)).to.deep.equal([]);
      expect(requests(host).filter((address) => FOR_OTHERS.test(address))).to.deep.equal([]);
      expect(trend(host).shadowRoot!.querySelector('.panels')!.getBoundingClientRect().width).to.be.greaterThan(400);
      expect(host.document.cookie).to.equal('');
    });
  }

  it('says the same on a page that is not UTF-8', async () => {
    const host = await openHost('windows-1251');
    await drawn(host);
    expect(host.document.characterSet).to.equal('windows-1251');
    expect(timeline(host).shadowRoot!.textContent).to.contain('Events 1992\u20132021');
    expect(trend(host).shadowRoot!.textContent).to.contain('2017\u20132024');
  });

  it('leaves no name behind on the page', async () => {
    const host = await openHost('plain');
    await drawn(host);
    const added = Object.keys(host).filter((name) => !host.names.includes(name));
    // Lit notes its versions on every page that it runs on.
    expect(added.filter((name) => !/^(names|lit[A-Z]\w+|reactiveElementVersions)$/.test(name))).to.deep.equal([]);
  });

  it('asks for what draws lines only where there is one, at any width', async () => {
    for (const width of [360, 700, 1000]) {
      const host = await openHost('plain', width);
      await drawn(host);
      expect(requests(host).filter((address) => address.includes('dv-line-'))).to.be.empty;
      if (width === 1000) {
        await lineOf(host);
        expect(requests(host).filter((address) => address.includes('dv-line-'))).to.have.length(1);
      }
      expect(host.heard).to.deep.equal([]);
      // The next one is on screen, where lines are drawn.
      document.querySelector('iframe')!.remove();
    }
  });

  it('asks for the overview only where there is room for it', async () => {
    const narrow = await openHost('plain', 520);
    await drawn(narrow);
    expect(requests(narrow).filter((address) => address.includes('overview'))).to.be.empty;
    document.querySelector('iframe')!.remove();
    const wide = await openHost('plain', 1000);
    await until(() => timeline(wide).shadowRoot?.querySelector('.map'), 'the overview');
    expect(requests(wide).filter((address) => address.includes('overview'))).to.have.length(1);
    expect(timeline(wide).shadowRoot!.querySelectorAll('.map .mark-of')).to.have.length(12);
    expect(wide.heard).to.deep.equal([]);
  });

  it('asks for the words of sources only when a reader opens them', async () => {
    const host = await openHost('plain');
    await drawn(host);
    expect(requests(host).filter((address) => address.includes('quotes'))).to.be.empty;
    trend(host).shadowRoot!.querySelector<HTMLElement>('.chart .cited')!.click();
    await until(() => trend(host).shadowRoot!.querySelector('.card q'), 'the words of a source');
    expect(requests(host).filter((address) => address.includes('quotes'))).to.have.length(1);
    expect(host.heard).to.deep.equal([]);
  });

  it('brings what draws lines inside the full script', async () => {
    const host = await openHost('full', 1000);
    await lineOf(host);
    expect(requests(host).filter((address) => address.startsWith('/cdn/'))).to.deep.equal(['/cdn/dv-widgets.full.js']);
  });

  it('keeps its styles under a policy that allows none inline', async () => {
    const host = await openHost('strict', 1000);
    const columns = await until(() => trend(host).shadowRoot!.querySelector('.columns'), 'columns');
    expect(host.getComputedStyle(columns).gridTemplateColumns, 'as wide as their years').to.match(/^([\d.]+px ?){4}$/);
    expect(host.getComputedStyle(await lineOf(host)).display).to.equal('block');
    // Those of drawings that are fetched come with them, and take nothing away.
    const map = await until(() => timeline(host).shadowRoot!.querySelector('.map'), 'the overview');
    expect(host.getComputedStyle(map).display).to.equal('block');
    expect(host.getComputedStyle(map).overflow).to.equal('visible');
    const funnel = host.document.querySelector('dv-attrition-funnel')!;
    funnel.setAttribute('view', 'units');
    const squares = await until(() => funnel.shadowRoot!.querySelector('.squares'), 'squares');
    expect(host.getComputedStyle(squares).maxInlineSize).to.equal('600px');
    for (const { shadowRoot } of [timeline(host), funnel]) {
      const heading = shadowRoot!.querySelector('.heading')!;
      expect(host.getComputedStyle(heading).fontWeight, 'the styles before').to.equal('700');
      expect(shadowRoot!.querySelectorAll('style, [style*="display"]')).to.have.length(0);
    }
    expect(host.heard).to.deep.equal([]);
  });

  it('leaves the fallback, and at most a warning, where scripts or Lit may not run', async () => {
    for (const name of ['no-script', 'no-trusted-types']) {
      const host = await openHost(name);
      await settled(host);
      expect(trend(host).textContent).to.contain('fallback');
      expect(trend(host).getBoundingClientRect().width, name).to.be.greaterThan(20);
      expect(
        (host.heard ?? []).filter((line) => !/^(warn: dv-widgets:|policy:)/.test(line)),
        name,
      ).to.deep.equal([]);
    }
  });

  it('contains nothing that strict pages, small root fonts or readers in danger would suffer from', async () => {
    const sources = await (await fetch('/data/sources.csv')).text();
    for (const file of ['dv-widgets.js', 'dv-widgets.full.js']) {
      const bytes = await (await fetch(`/cdn/${file}`)).arrayBuffer();
      const code = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      for (const word of [
        'localStorage',
        'sessionStorage',
        'document.write',
        'eval(',
        'document.cookie',
        'Lit is in dev mode',
      ]) {
        expect(code.includes(word), `${word} in ${file}`).to.be.false;
      }
      expect(code).to.not.match(/[0-9]rem\b/);
      const isAscii = !/[^\0-\x7f]/.test(code);
      expect(isAscii || code.startsWith('\ufeff'), 'a page in another encoding would misread letters').to.be.true;
      // The CSV reader brings a way of making functions from text that nothing here takes; only the full script carries it.
      expect(code.includes('new Function'), `new Function in ${file}`).to.equal(file.includes('full'));
      const addresses = code.match(/https?:\/\/[^"'`\\ )]*/g) ?? [];
      // Those of sources are fetched with their quotes.
      if (file.includes('full')) expect(addresses).to.not.be.empty;
      const unknown = addresses.filter((address) => !sources.includes(address) && !/\/www\.w3\.org\//.test(address));
      expect(unknown, 'addresses that are not those of a source').to.deep.equal([]);
    }
  });
});
