import { expect } from '@open-wc/testing';
import { type Host, openHost, settled, TAGS, until } from '../support/host.js';

/** Snippets as releases have made them, which stand in articles that nobody will paste again. */
const RELEASES = ['1.0.0'];
const LANGUAGES = ['en', 'ru', 'kk'];
const WIDTHS = [320, 360, 480, 680, 1_100];
/** Less is a margin, more is blank ground. In CSS pixels. */
const MOST_BLANK = 72;

/** The placeholder of a snippet, its picture as large as it was then, whatever the picture is like today. */
async function placeholderOf(release: string, name: string): Promise<Element> {
  const markup = await (await fetch(`/tests/fixtures/snippets/${release}/${name}.html`)).text();
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const place = page.querySelector('[data-dv-widget]')!;
  const image = place.querySelector('img')!;
  const { width, height } = image;
  image.src = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;
  return place;
}

/** What the reader of each must see, and at least how many of it. */
const MESSAGES: Readonly<Record<string, { selector: string; counts: Readonly<Record<string, number>> }>> = {
  'petition-counter': {
    selector: '.count .cited, .track, .track rect',
    counts: { '.cited': 2, '.track': 2, rect: 2 },
  },
  'offence-trend': {
    // 446 and 3,382, and the full years.
    selector: '.number b, .panels b .cited, .panels .bar rect',
    counts: { '.cited': 5, rect: 3 },
  },
  'attrition-funnel': { selector: '.lead b, .stages .cited, .stages rect', counts: { b: 1, '.cited': 2, rect: 2 } },
  'campaign-timeline': { selector: '.events > li .cited, .after', counts: { '.cited': 12, '.after': 1 } },
};

interface Place {
  readonly name: string;
  readonly figure: Element;
  readonly before: DOMRect;
}

/** Placeholders in each width, first as they are without a script, then as the script of today has made them. */
async function upgraded(release: string, widget: string): Promise<{ host: Host; places: readonly Place[] }> {
  const host = await openHost('bare', 1_200);
  const main = host.document.querySelector('main')!;
  const made: Omit<Place, 'before'>[] = [];
  for (const language of LANGUAGES)
    for (const width of WIDTHS) {
      const figure = host.document.importNode(await placeholderOf(release, `${widget}.${language}`), true);
      const container = host.document.createElement('div');
      container.style.width = `${width}px`;
      container.append(figure);
      main.append(container);
      made.push({ name: `${widget}.${language} at ${width}`, figure });
    }
  await until(() => [...host.document.images].every(({ complete, naturalWidth }) => complete && naturalWidth));
  await settled(host);
  const places = made.map((each) => ({ ...each, before: each.figure.getBoundingClientRect() }));
  const script = Object.assign(host.document.createElement('script'), { src: '/cdn/dv-widgets.js' });
  host.document.head.append(script);
  await until(
    () => host.document.querySelectorAll(`:is(${TAGS.join()})[state=ready]`).length === places.length,
    `${places.length} widgets`,
  );
  await settled(host);
  return { host, places };
}

const root = ({ figure }: Place) => figure.querySelector(TAGS.join())!.shadowRoot!;

/** What is wrong with the height that each has now; places keep theirs exactly, or everything below would move. */
const moved = (places: readonly Place[]) =>
  places.flatMap(({ name, figure, before }) => {
    const { top, height } = figure.getBoundingClientRect();
    return Math.abs(height - before.height) > 1 || Math.abs(top - before.top) > 1
      ? [`${name}: ${before.height} at ${before.top}, then ${height} at ${top}`]
      : [];
  });

describe('a snippet that was pasted long ago', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const release of RELEASES) {
    for (const tag of TAGS)
      it(`${release}: ${tag} comes in its place, as high`, async () => {
        const { host, places } = await upgraded(release, tag.slice(3));
        expect(places).to.have.length(LANGUAGES.length * WIDTHS.length);
        expect(moved(places)).to.deep.equal([]);
        for (const { figure, name } of places)
          expect(figure.querySelector(`${tag}[state=ready]`) !== null, name).to.be.true;
        expect(host.heard).to.deep.equal([]);
      });

    for (const [widget, { selector, counts }] of Object.entries(MESSAGES))
      it(`${release}: ${widget} shows its message in it: the headline's number, every bar, every event of the spine`, async () => {
        const { places } = await upgraded(release, widget);
        const wrong: string[] = [];
        for (const place of places) {
          const { left, right, top, bottom } = place.figure.getBoundingClientRect();
          const more = root(place).querySelector('.more')?.getBoundingClientRect().top ?? bottom;
          const parts = [...root(place).querySelectorAll(selector)].filter((part) => part.checkVisibility());
          for (const [part, least] of Object.entries(counts)) {
            const count = parts.filter((each) => each.matches(part)).length;
            if (count < least) wrong.push(`${place.name}: ${count} of ${least} ${part}`);
          }
          for (const part of parts) {
            const box = part.getBoundingClientRect();
            const isIn = box.top >= top && box.bottom <= more && box.left >= left && box.right <= right;
            if (!isIn || !box.width || !box.height)
              wrong.push(`${place.name}: ${part.outerHTML.slice(0, 40)} ${box.top}–${box.bottom} in ${top}–${more}`);
          }
        }
        expect(wrong).to.deep.equal([]);
      });

    it(`${release}: the counter fills what room is left`, async () => {
      const { places } = await upgraded(release, 'petition-counter');
      const blank = places.flatMap((place) => {
        const parts = [...root(place).querySelectorAll('figure > *')].filter((part) => part.getClientRects().length);
        const end = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
        const rest = place.figure.getBoundingClientRect().bottom - end;
        return rest > MOST_BLANK ? [`${place.name}: ${rest} of ${place.before.height}`] : [];
      });
      expect(blank).to.deep.equal([]);
    });
  }
});
