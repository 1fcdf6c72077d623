import { expect } from '@open-wc/testing';
import { openFrame, settled, until } from '../support/host.js';

const MOST = 640;

/** This page is around a frame of ours, and gives it no more than some room, as WordPress does. */
describe('a frame that is given less than it asks for', () => {
  let most = MOST;
  let asked: number[];
  const answer = ({ data }: MessageEvent<{ dvHeight?: number } | null>) => {
    const frame = document.querySelector('iframe');
    if (!frame || data?.dvHeight === undefined) return;
    asked.push(data.dvHeight);
    frame.height = String(Math.min(data.dvHeight, most));
  };
  beforeEach(() => {
    asked = [];
    most = MOST;
    addEventListener('message', answer);
  });
  afterEach(() => {
    removeEventListener('message', answer);
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  async function opened() {
    const { frame, window } = await openFrame('/cdn/embed/campaign-timeline.en.html', { width: 400, height: 500 });
    const element = await until(() => window.document.querySelector('main > [state="ready"]'));
    await settled(window);
    const more = () => element.shadowRoot!.querySelector<HTMLElement>('.more > *');
    more()!.click();
    await until(() => frame.clientHeight === MOST, 'the room that there is');
    await settled(window);
    return { frame, window, element, more };
  }

  it('is not cut off: its button leads to the page with all of it, and it asks no more', async () => {
    const { window, element, more } = await opened();
    expect(more()).to.have.property('localName', 'a');
    expect((more() as HTMLAnchorElement).href).to.match(/\/embed\/campaign-timeline\.en\.html$/);
    expect((more() as HTMLAnchorElement).target).to.equal('_blank');
    expect(more()!.getBoundingClientRect().bottom).to.be.at.most(MOST);
    expect(element.getBoundingClientRect().bottom).to.be.at.most(MOST + 1);
    const [times, last] = [asked.length, asked.at(-1)];
    expect(last).to.be.above(MOST);
    element.shadowRoot!.querySelector<HTMLElement>('.notes-button')!.click();
    await settled(window);
    expect(asked).to.have.length(times);
    expect(more()!.localName).to.equal('a');
  });

  it('is heard before the large script comes, and where it never does', async () => {
    const address = '/cdn/embed/offence-trend.en.html';
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const scripts = [...page.querySelectorAll('script[src]')];
    expect(scripts.map((script) => script.getAttribute('src'))).to.deep.equal(['../page.js', '../dv-widgets.js']);
    scripts[1]!.remove();
    page.head.prepend(Object.assign(page.createElement('base'), { href: address }));
    const frame = document.createElement('iframe');
    frame.height = '500';
    frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
    document.body.append(frame);
    await until(() => asked.length);
    expect(asked).to.deep.equal([500]);
  });

  it('shows all where it is given that later', async () => {
    const { frame, window, more } = await opened();
    most = 5_000;
    frame.height = String(asked.at(-1));
    await until(() => !more());
    await settled(window);
    expect(frame.clientHeight).to.equal(asked.at(-1));
    const { scrollHeight, clientHeight } = window.document.documentElement;
    expect(scrollHeight).to.be.at.most(clientHeight + 1);
  });
});
