import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { nextFrame, until } from '../support/place.js';
import { isMapAwaited, TAGS, type Widget } from '../support/readers.js';
import { showAllButton } from '../support/seen.js';

/** What makes a browser lay out a page in the middle of a task, by whose property it is. */
const ASKS: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [Element.prototype, ['clientWidth', 'clientHeight', 'scrollHeight', 'scrollWidth', 'clientTop', 'clientLeft']],
  [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView']],
  [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText']],
  [SVGElement.prototype, ['getBBox']],
  [window, ['getComputedStyle']],
];

/** Notes each question of a page's layout while something runs. */
async function asked(run: () => Promise<void>): Promise<readonly string[]> {
  const heard: string[] = [];
  const restore = ASKS.flatMap(([owner, names]) =>
    names.flatMap((name) => {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (!own) return [];
      const noted = <Value>(value: Value): Value => (heard.push(name), value);
      Object.defineProperty(owner, name, {
        ...own,
        ...(own.get && {
          get(this: unknown): unknown {
            return noted(own.get!.call(this));
          },
        }),
        ...(own.value && {
          value(this: unknown, ...given: unknown[]): unknown {
            return noted((own.value as (...all: unknown[]) => unknown).apply(this, given));
          },
        }),
      });
      return [() => Object.defineProperty(owner, name, own)];
    }),
  );
  try {
    await run();
  } finally {
    restore.forEach((each) => each());
  }
  return heard;
}

describe('the turns of widgets', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.body.appendChild(document.createElement('div'));
    box.lang = 'en';
  });
  afterEach(() => box.remove());

  const put = (tag: (typeof TAGS)[number], style = ''): Widget => {
    const element = document.createElement(tag) as Widget;
    element.textContent = 'What stands between the tags';
    element.style.cssText = style;
    box.append(element);
    return element;
  };
  /** Resolves in the task in which it is drawn. */
  const drawn = (element: Widget) =>
    new Promise<void>((resolve) => {
      const isReady = () => element.getAttribute('state') === 'ready' && resolve();
      new MutationObserver(isReady).observe(element, { attributeFilter: ['state'] });
    });
  const allReady = (elements: readonly Widget[]) => until(() => elements.every(({ state }) => state === 'ready'));

  for (const tag of TAGS)
    for (const width of [360, 900])
      it(`<${tag}>: its first drawing asks the page for no layout, at ${width} px`, async () => {
        box.style.width = `${width}px`;
        let element!: Widget;
        const questions = await asked(async () => {
          element = put(tag);
          await drawn(element);
        });
        expect(element.state).to.equal('ready');
        expect(questions).to.deep.equal([]);
        // What it fetches comes later, and measures then.
        await until(() => !isMapAwaited(element));
        await nextFrame();
      });

  it('the room that a page has kept is read once, when the drawing is on screen', async () => {
    const element = document.createElement('dv-petition-counter');
    element.reservedHeight = 120;
    const before = await asked(async () => {
      box.append(element);
      await drawn(element);
    });
    expect(before).to.deep.equal([]);
    const height = element.getBoundingClientRect().height;
    expect(height, 'kept from the first frame on').to.equal(120);
    await until(() => showAllButton(element));
    expect(element.getBoundingClientRect().height).to.equal(120);
  });

  it('each is drawn in a task of its own', async () => {
    const elements = TAGS.map((tag) => put(tag));
    const tasks: number[] = [];
    // All that one task has done is told at its end.
    const following = new MutationObserver((records) => {
      tasks.push(records.filter(({ target }) => (target as Widget).getAttribute('state') === 'ready').length);
    });
    following.observe(box, { subtree: true, attributeFilter: ['state'] });
    await allReady(elements);
    await nextFrame();
    following.disconnect();
    expect(tasks.filter((count) => count > 0)).to.deep.equal([1, 1, 1, 1]);
  });

  it('what is seen comes before what is far away, which comes when there is nothing else to do', async () => {
    const far = put('dv-campaign-timeline', 'position: absolute; top: 30000px');
    const seen = put('dv-petition-counter');
    const order: string[] = [];
    box.addEventListener('dv-load', ({ target }) => order.push((target as Element).localName));
    await allReady([far, seen]);
    await until(() => order.length === 2);
    expect(order).to.deep.equal(['dv-petition-counter', 'dv-campaign-timeline']);
  });

  it('what stands between the tags is seen until then', async () => {
    const element = put('dv-attrition-funnel');
    expect(element.getAttribute('state')).to.equal('loading');
    expect(element.state).to.equal('loading');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(5);
    await allReady([element]);
    expect(element.shadowRoot!.querySelectorAll('slot:not([name])')).to.have.length(0);
  });

  it('paper waits for nobody', async () => {
    const element = put('dv-petition-counter', 'position: absolute; top: 30000px');
    window.dispatchEvent(new Event('beforeprint'));
    expect(element.shadowRoot!.querySelector('figure'), 'drawn at once').to.not.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await allReady([element]);
  });
});
