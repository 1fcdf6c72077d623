import { expect } from '@open-wc/testing';
import { type Host, openFrame, settled, TAGS, until } from '../support/host.js';

const ALL = TAGS.join();
const FOCUSABLE = 'a[href], button, [tabindex]';
const LAYOUT_SHIFT = 'layout-shift';

type Widget = HTMLElement & { state: string };

/** What keeps its height: placeholders, elements with room of their own, and paragraphs with a linked picture. */
const places = ({ document }: Host) =>
  [...document.body.children].filter(({ id, localName }) => !id && localName !== 'script') as HTMLElement[];
const heights = (host: Host) => places(host).map((place) => place.getBoundingClientRect().height);
const widgets = ({ document }: Host) => [...document.querySelectorAll<Widget>(ALL)];
const figureOf = (widget: Element) => widget.shadowRoot!.querySelector('figure')!;
const moreOf = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('.more');
const bottom = (element: Element) => element.getBoundingClientRect().bottom;
/** What stands last on screen, but for the button that lies over it. */
const lastOf = (widget: Element) =>
  [...figureOf(widget).children].filter((part) => !part.matches('.more') && part.getClientRects().length).at(-1)!;

/** The page before there is any script; where shifts are measured, all of it is on screen. Firefox takes minutes to paint that. */
async function openBox(width: number): Promise<Host> {
  const { window } = await openFrame('/tests/bundle/pages/box.html', {
    width,
    height: MEASURES_SHIFT ? 16_000 : 1_000,
  });
  return window;
}

async function bringScript(host: Host): Promise<void> {
  const script = host.document.createElement('script');
  script.src = '/cdn/dv-widgets.js';
  host.document.head.append(script);
  await until(() => widgets(host).length >= 18 && widgets(host).every(({ state }) => state === 'ready'));
  await settled(host);
}

/** All shifts of a page from now on. */
function shiftsOf(host: Host & typeof globalThis): number[] {
  const shifts: number[] = [];
  new host.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: LAYOUT_SHIFT, buffered: true });
  return shifts;
}

const MEASURES_SHIFT = PerformanceObserver.supportedEntryTypes.includes(LAYOUT_SHIFT);

describe('the room that a page has kept', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is watched for shifts where the engine can', () => {
    expect(MEASURES_SHIFT).to.equal(navigator.userAgent.includes('Chrome'));
  });

  for (const width of [320, 480, 800]) {
    it(`is as high after as before, to the pixel, at ${width}`, async () => {
      const host = await openBox(width);
      await settled(host);
      const shifts = MEASURES_SHIFT ? shiftsOf(host as Host & typeof globalThis) : [];
      const [before, end] = [heights(host), bottom(host.document.getElementById('end')!)];
      expect(before.filter((height) => height < 200)).to.deep.equal([]);
      await bringScript(host);
      const after = heights(host);
      expect(after).to.have.length(before.length);
      for (const [index, height] of after.entries())
        expect(height, places(host)[index]!.outerHTML.slice(0, 90)).to.be.closeTo(before[index]!, 1);
      expect(bottom(host.document.getElementById('end')!)).to.be.closeTo(end, 1);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).to.be.at.most(0.01);
      expect(host.document.documentElement.scrollWidth, 'nothing sticks out').to.be.at.most(width);
      expect(host.heard).to.deep.equal([]);
    });
  }
});

describe('what does not fit into that room', () => {
  let host: Host;

  // One page for all: each test opens a widget that none has opened before.
  before(async () => {
    host = await openBox(480);
    await bringScript(host);
  });
  after(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('waits behind "Show all" where, and only where, something is cut off', async () => {
    const shown = widgets(host).filter((widget) => widget.getBoundingClientRect().height);
    const cut = shown.filter((widget) => {
      // With the room below it, which is part of the whole.
      const room = parseFloat(host.getComputedStyle(figureOf(widget)).paddingBottom);
      const isCut = bottom(lastOf(widget)) + room > bottom(figureOf(widget)) + 1;
      expect(Boolean(moreOf(widget)), widget.parentElement!.outerHTML.slice(0, 60)).to.equal(isCut);
      return isCut;
    });
    expect(cut.length, 'some of each').to.be.within(8, shown.length - 1);
  });

  for (const tag of TAGS) {
    it(`${tag}: opens altogether, and whoever opened it goes on with what was hidden`, async () => {
      const widget = widgets(host).find((each) => each.localName === tag && moreOf(each))!;
      const edge = moreOf(widget)!.getBoundingClientRect().top;
      const { height } = widget.getBoundingClientRect();
      const hidden = [...figureOf(widget).querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
        (part) => !part.closest('.more') && part.checkVisibility() && bottom(part) > edge,
      );
      moreOf(widget)!.querySelector('button')!.click();
      await settled(host);
      expect(moreOf(widget)).to.be.null;
      expect(widget.shadowRoot!.activeElement, 'focus').to.equal(hidden[0]);
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(height);
      expect(figureOf(widget).scrollHeight - figureOf(widget).clientHeight).to.be.at.most(1);
      expect(bottom(lastOf(widget))).to.be.at.most(bottom(widget) + 1);
    });

    it(`${tag}: opens for the focus`, async () => {
      const widget = widgets(host).find((each) => each.localName === tag && moreOf(each))!;
      const edge = moreOf(widget)!.getBoundingClientRect().top;
      const parts = [...figureOf(widget).querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')];
      const reachable = parts.filter((part) => !part.closest('.more') && part.checkVisibility());
      // Before anything scrolls.
      const next = reachable.find((part) => bottom(part) > edge)!;
      const seen = reachable.find((part) => bottom(part) < edge - 20);
      seen?.focus();
      await settled(host);
      expect(moreOf(widget), 'what can be seen opens nothing').to.exist;
      next.focus();
      await settled(host);
      expect(moreOf(widget)).to.be.null;
      expect(widget.shadowRoot!.activeElement).to.equal(next);
    });
  }

  it('is all there on paper', async () => {
    const widget = widgets(host).find((each) => moreOf(each))!;
    const root = widget.shadowRoot!;
    // No engine prints from a test: its rules for paper, on screen, and without those for the screen.
    const style = host.document.createElement('style');
    for (const sheet of root.adoptedStyleSheets)
      for (const [index, rule] of [...sheet.cssRules].entries()) {
        if (rule.cssText.startsWith('@media print'))
          style.textContent += [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText).join('\n');
        if (rule.cssText.startsWith('@media screen'))
          sheet.insertRule(rule.cssText.replace('@media screen', '@media none'), index);
        if (rule.cssText.startsWith('@media screen')) sheet.deleteRule(index + 1);
      }
    root.append(style);
    host.dispatchEvent(new Event('beforeprint'));
    const notes = root.querySelector('.notes')!;
    expect(lastOf(widget) === notes, 'the notes, which nobody has opened').to.be.true;
    expect(notes.querySelector('.cards')!.getBoundingClientRect().height, 'all cards').to.be.greaterThan(100);
    expect(host.getComputedStyle(moreOf(widget)!).display).to.equal('none');
    expect(bottom(notes)).to.be.at.most(bottom(figureOf(widget)) + 1);
    host.dispatchEvent(new Event('afterprint'));
    expect(notes.getClientRects()).to.have.length(0);
  });

  it('is nothing where the room was never shown', async () => {
    const place = host.document.getElementById('hidden')!;
    place.style.display = 'block';
    await settled(host);
    const widget = place.querySelector(ALL)!;
    expect(moreOf(widget)).to.be.null;
    expect(widget.getBoundingClientRect().height).to.be.greaterThan(300);
    expect(bottom(lastOf(widget))).to.be.at.most(bottom(place) + 1);
  });
});
