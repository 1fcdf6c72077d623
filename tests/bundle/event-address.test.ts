import { expect } from '@open-wc/testing';
import { type Host, openFrame, settled, until } from '../support/host.js';

const FIRST = 'first-reading-2020-09-23';

type Timeline = HTMLElement & { sought?: string | null };
const timelineOf = ({ document }: Host) => document.querySelector<Timeline>('dv-campaign-timeline')!;
const eventOf = (host: Host, id: string) => timelineOf(host).shadowRoot!.getElementById(`event-${id}`)!;
const cardsOf = (host: Host) => [...timelineOf(host).shadowRoot!.querySelectorAll('.card')];
const marked = (host: Host) => [...timelineOf(host).shadowRoot!.querySelectorAll('.sought')].map(({ id }) => id);

async function open(address: string): Promise<Host> {
  const { window } = await openFrame(`/cdn/${address}`, { height: 600 });
  await until(() => timelineOf(window)?.getAttribute('state') === 'ready', address);
  await settled(window);
  return window;
}

/** Opened, it alone, marked, and where it can be seen, with what it rests on. */
async function expectOpened(host: Host, id: string): Promise<void> {
  const event = eventOf(host, id);
  expect(marked(host)).to.deep.equal([`event-${id}`]);
  const root = timelineOf(host).shadowRoot!;
  const open = [...root.querySelectorAll('[aria-expanded="true"][data-cites]')];
  expect(open.map((button) => button.getAttribute('data-cites'))).to.deep.equal([id]);
  expect(cardsOf(host).map((card) => event.contains(card))).to.deep.equal([true]);
  // They are fetched, and may come after the card.
  await until(() => cardsOf(host)[0]?.querySelector('q'), 'its quotes');
  const { top, height } = event.getBoundingClientRect();
  expect(top, 'above').to.be.least(0);
  expect(top + Math.min(height, 60), 'below').to.be.most(host.innerHeight);
}

describe('the address of an event', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [address, id] of [
    [`embed/campaign-timeline.en.html`, FIRST],
    [`embed/campaign-timeline.ru.html`, 'recall-2021-01-21'],
    // These wait in closed groups.
    [`embed/campaign-timeline.en.html`, 'osce-member-1992'],
    [`embed/campaign-timeline.kk.html`, 'essay-2021-07-22'],
    [`embed/later-events.kk.html`, 'x-2024-06-16'],
    [`embed.html?widget=campaign-timeline&lang=en&bundled=later-events`, 'x-2025-11-report'],
  ] as const)
    it(`opens it: ${address}#${id}`, async () => {
      const host = await open(`${address}#${id}`);
      await until(() => marked(host).length, id);
      await settled(host);
      await expectOpened(host, id);
      expect(document.activeElement?.localName, 'the page around keeps the keys').to.not.equal('iframe');
    });

  it('is where its reader goes on who was on the page already', async () => {
    const host = await open(`embed/campaign-timeline.en.html`);
    timelineOf(host).shadowRoot!.querySelector<HTMLElement>('.notes-button')!.focus();
    await until(() => host.document.hasFocus(), 'a reader in the frame');
    host.location.hash = FIRST;
    await until(() => marked(host).length, FIRST);
    await settled(host);
    await expectOpened(host, FIRST);
    expect(timelineOf(host).shadowRoot!.activeElement!.id).to.equal(`event-${FIRST}`);
  });

  it('opens another when it changes, also one whose lane its reader has hidden', async () => {
    const host = await open(`embed/campaign-timeline.en.html#${FIRST}`);
    await until(() => marked(host).length, FIRST);
    const root = timelineOf(host).shadowRoot!;
    root.querySelector<HTMLElement>('.fold')!.click();
    await until(() => root.querySelector('.filter'), 'the filter');
    for (const box of root.querySelectorAll<HTMLInputElement>('.filter input')) box.click();
    await until(() => !eventOf(host, 'recall-2021-01-21'), 'all hidden');
    host.location.hash = 'recall-2021-01-21';
    await until(() => marked(host).includes('event-recall-2021-01-21'), 'the other');
    await settled(host);
    await expectOpened(host, 'recall-2021-01-21');
  });

  it('is no one’s when no event bears that name', async () => {
    for (const id of ['nobody', '?secret=abc', "x'],*,[a='", '%E0%A4%A', '']) {
      const host = await open(`embed/campaign-timeline.en.html#${id}`);
      expect(marked(host), id).to.deep.equal([]);
      expect(host.scrollY, id).to.equal(0);
      expect(cardsOf(host), id).to.be.empty;
      document.querySelectorAll('iframe').forEach((frame) => frame.remove());
    }
  });

  for (const [edition, language, words] of [
    ['campaign-timeline', 'en', 'Link to this event'],
    ['later-events', 'ru', 'Ссылка на это событие'],
    ['later-events', 'kk', 'Осы оқиғаға сілтеме'],
  ] as const)
    it(`stands beside its quotes: ${edition}.${language}`, async () => {
      const host = await open(`embed/${edition}.${language}.html`);
      const events = [...timelineOf(host).shadowRoot!.querySelectorAll('[part="event"]')];
      for (const event of events) {
        event.querySelector<HTMLElement>('.cited')!.click();
        await until(() => event.querySelector('.card q'), `the quotes of ${event.id}`);
        const links = [...event.querySelectorAll('.card a')].filter(({ textContent }) => textContent === words);
        expect(
          links.map((link) => link.getAttribute('href')),
          event.id,
        ).to.deep.equal([
          `${location.origin}/cdn/embed/${edition}.${language}.html#${event.id.slice('event-'.length)}`,
        ]);
      }
      expect(events).to.have.length.above(10);
    });
});

describe('what came after the essay', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('comes of a picture that is linked to its page', async () => {
    const host = await open('embed/campaign-timeline.en.html');
    const link = host.document.createElement('a');
    link.href = 'https://elsewhere.example/v1/embed/later-events.ru.html#x';
    const image = Object.assign(host.document.createElement('img'), { src: '/cdn/static/later-events.ru.svg' });
    link.append(image);
    host.document.body.append(link);
    const made = await until(() => {
      const before = link.previousElementSibling;
      return before?.matches('dv-campaign-timeline[state=ready]') ? before : null;
    }, 'a widget before the link');
    expect(made.getAttribute('bundled')).to.equal('later-events');
    expect(made.getAttribute('lang')).to.equal('ru');
    await until(() => made.shadowRoot!.getElementById('event-x-2023-07-01'), 'its events');
  });

  it('is a choice of the frame that takes options', async () => {
    const host = await open('embed.html?widget=campaign-timeline&lang=en&bundled=later-events');
    expect(eventOf(host, 'x-2023-07-01')).to.exist;
    expect(host.document.querySelector<HTMLElement>('.refused[lang="en"]')!.hidden).to.be.true;
  });
});
