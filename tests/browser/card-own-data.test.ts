import { expect } from '@open-wc/testing';
import { layoutFaults } from '../accessibility/layout.js';
import { cardOf, expanded, focusIn, keepsRoom, said, seen, toggleTable } from '../support/cards.js';
import { until } from '../support/place.js';
import { all, plain, read, TAGS, type Widget } from '../support/readers.js';
import { hints } from '../support/seen.js';

type Tag = (typeof TAGS)[number];
type Row = Readonly<Record<string, string | number>>;

const MOST_YEARS = 100;

/** A year, or a month where there are more of them. */
const when = (index: number, count: number) =>
  count > MOST_YEARS
    ? `${1800 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`
    : String(1900 + index);

const ROWS: Readonly<Record<Tag, (index: number, count: number) => Row>> = {
  'dv-offence-trend': (index, count) => ({
    period: when(index, count),
    value: index + 1,
    ...(count > MOST_YEARS ? { status: 'partial' } : {}),
  }),
  'dv-attrition-funnel': (index, count) => ({
    id: `s${index}`,
    ...(index ? { parent: index > 1 ? 's1' : 's0' } : {}),
    label: `Stage ${index}`,
    value: index > 1 ? 10 : (count - 2) * (index ? 10 : 20),
  }),
  'dv-campaign-timeline': (index, count) => ({ date: when(index, count), title: `Event ${index}` }),
  'dv-petition-counter': (index) => ({ name: `Petition ${index}`, value: 9_000 - index }),
};

/** Data of a page's own, of so many rows, each from a source or none of them. */
const own = (tag: Tag, count: number, source?: string) => ({
  sources: [{ id: 'yearbook', publisher: 'A yearbook', url: 'https://example.org/yearbook' }],
  rows: Array.from({ length: count }, (_, index) => ({ ...ROWS[tag](index, count), ...(source ? { source } : {}) })),
});

async function shown(tag: Tag, data: object, more: Partial<Widget> & { width?: number } = {}): Promise<Widget> {
  const element = await read(tag, { data, ...more });
  await until(() => plain(element.shadowRoot!.textContent).includes(`Data: ${location.host}`));
  return element;
}

for (const tag of TAGS)
  describe(`own data in <${tag}>`, () => {
    it('have no buttons where no source is given, in the drawing, the table and the finding', async () => {
      const element = await shown(tag, own(tag, 3), { width: 400 });
      await toggleTable(element);
      element.toggleNotes();
      await element.updateComplete;
      expect([...all(element, '[data-cites]'), ...hints(element)]).to.have.length(0);
      expect(all(element, 'td').some(({ textContent }) => plain(textContent) !== '')).to.be.true;
      expect(plain(all(element, '[part=notes]')[0]!.textContent), 'it is said').to.contain('Source not given');
      await expect(element).to.be.accessible();
    });

    it('open their source at each figure, at once, and ask for no file of ours', async () => {
      const element = await shown(tag, own(tag, 3, 'yearbook'), { width: 400 });
      const figures = seen(element, '[part=chart] [data-cites]');
      expect(figures.length).to.be.greaterThan(1);
      expect(hints(element)).to.have.length(1);
      for (const figure of figures) {
        figure.click();
        expect(said(element)).to.contain('A yearbook');
        expect(said(element), 'nobody of us has seen it').to.not.match(/\[/);
        const link = cardOf(element)!.querySelector<HTMLAnchorElement>('[part=sources] a')!;
        expect([link.href, link.rel]).to.deep.equal(['https://example.org/yearbook', 'noreferrer']);
        expect(keepsRoom(cardOf(element)!)).to.be.false;
        expect(all(element, '[part=card] q')).to.have.length(0);
      }
      await expect(element).to.be.accessible();
    });

    // A funnel is no funnel with more stages than these.
    const most = tag === 'dv-attrition-funnel' ? 150 : 2_000;
    it(`may be ${most} rows: the card of the last one opens, and nothing else is drawn anew`, async () => {
      const element = await shown(tag, own(tag, most, 'yearbook'), { width: 400 });
      await toggleTable(element);
      const figures = all(element, 'td [data-cites]');
      expect(figures).to.have.length(most);
      const changes: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { target } of records)
          if (!(target as Element).closest('[part=card], tr:has([part=card])')) changes.push(target.nodeName);
      });
      observer.observe(element.shadowRoot!, { childList: true, subtree: true });
      figures.at(-1)!.click();
      await element.updateComplete;
      expect(said(element)).to.contain('A yearbook');
      expect(expanded(element)).to.deep.equal([figures.at(-1)]);
      // The row is put in; its section is told of that.
      expect(
        changes.filter((name) => name !== 'TBODY' && name !== 'DIV' && name !== 'TD' && name !== 'TR'),
      ).to.deep.equal([]);
      expect(changes.length).to.be.at.most(6);
      observer.disconnect();
    });
  });

const LONG_WORD = 'wort'.repeat(23).slice(0, 90);

describe('a card under words of whoever embeds', () => {
  for (const [name, heading] of [
    ['200 letters', 'Words of a headline '.repeat(10)],
    ['no letter', ''],
    ['a word of 90 letters', LONG_WORD],
  ] as const)
    for (const tag of TAGS)
      it(`opens in <${tag}> with a heading of ${name}, and nothing touches`, async () => {
        for (const width of [320, 680]) {
          const element = await read(tag, { width, heading, supportText: heading });
          if (!seen(element, '[part=chart] [data-cites]').length) await toggleTable(element);
          seen(element, '[part=chart] [data-cites], td [data-cites]')[0]!.click();
          expect(focusIn(element) === cardOf(element)!.querySelector('b')).to.be.true;
          expect(layoutFaults(element), `${width} px`).to.deep.equal([]);
        }
      });

  it('breaks a word of 90 letters in its own words', async () => {
    const data = {
      sources: [{ id: 's', publisher: LONG_WORD, title: LONG_WORD }],
      rows: [{ name: LONG_WORD, value: 5, source: 's', caveat: LONG_WORD }],
    };
    for (const width of [320, 680]) {
      const element = await shown('dv-petition-counter', data, { width });
      seen(element, '[part=chart] [data-cites]')[0]!.click();
      expect(said(element)).to.contain(LONG_WORD);
      expect(layoutFaults(element)).to.deep.equal([]);
    }
  });
});
