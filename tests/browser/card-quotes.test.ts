import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/locales/en/messages.js';
import { type Host, openFrame, settled, until } from '../support/host.js';
import { ROW } from '../support/petitions-on-page.js';
import { plain } from '../support/readers.js';
import { keepsRoom } from '../support/cards.js';

/** A page with our script, on which the quotes cannot be had so many times. */
async function open(times: number): Promise<{ host: Host; root: ShadowRoot; asked: () => Promise<string[]> }> {
  const run = `run${Math.random().toString(36).slice(2)}`;
  const script = `/neighbours/${run}/missing/${times}/dv-quotes/dv-widgets.js`;
  const { window: host } = await openFrame(`/tests/bundle/pages/from.html?${script}`);
  const counter = host.document.querySelector('dv-petition-counter')!;
  await until(() => counter.getAttribute('state') === 'ready');
  const asked = async () =>
    ((await (await fetch(`/neighbours/${run}`)).json()) as string[]).map((file) => file.replace(/-\w+\.js/, ''));
  return { host, root: counter.shadowRoot!, asked };
}

const figures = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>(`[part=chart] ${ROW.count} [data-cites]`)];
const card = (root: ShadowRoot) => root.querySelector('[part=card]');
const said = (root: ShadowRoot) => plain(card(root)?.textContent);

describe('the quotes of a card', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('are not asked for before one is opened, and then once; the card keeps their room', async () => {
    const { root, asked } = await open(0);
    expect(await asked()).to.deep.equal([]);
    figures(root)[0]!.click();
    expect(keepsRoom(card(root)!)).to.be.true;
    expect(said(root), 'readable at once').to.contain('over 80,000 votes');
    await until(() => card(root)?.querySelector('q'));
    expect(keepsRoom(card(root)!)).to.be.false;
    figures(root)[1]!.click();
    expect(card(root)!.querySelectorAll('q')).to.not.have.length(0);
    expect(await asked()).to.deep.equal(['dv-quotes']);
  });

  it('that cannot be had leave a readable card, which says so, and come at the next opening', async () => {
    const { host, root, asked } = await open(2);
    for (const [attempt, figure] of [figures(root)[0]!, figures(root)[1]!].entries()) {
      figure.click();
      await until(async () => (await asked()).length > attempt);
      await settled(host);
      await until(() => said(root).includes(en.frame.notAllLoaded));
      expect(said(root)).to.contain(attempt ? 'about 22,000 votes' : 'over 80,000 votes');
      expect(card(root)!.querySelectorAll('[part=sources]'), 'who counted it').to.not.have.length(0);
      expect(card(root)!.querySelectorAll('q')).to.have.length(0);
      expect(card(root)!.querySelector('[role=status]')!.textContent).to.equal(en.frame.notAllLoaded);
    }
    figures(root)[1]!.click();
    expect(card(root) === null, 'a second press closes it').to.be.true;
    figures(root)[1]!.click();
    await until(() => card(root)?.querySelector('q'));
    expect(said(root)).to.not.contain(en.frame.notAllLoaded);
    expect(await asked()).to.deep.equal(['dv-quotes', 'dv-quotes?1', 'dv-quotes?2']);
    const ours = host.heard.filter((line) => line.startsWith('warn: dv-widgets:'));
    expect(ours, 'one complaint').to.have.length(1);
  });
});
