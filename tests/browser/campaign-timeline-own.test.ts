import { expect, fixture, html } from '@open-wc/testing';
import type { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import { layoutFaults } from '../accessibility/layout.js';
import { seen } from '../support/cards.js';
import { until } from '../support/place.js';
import { folds as foldsOf, marksIn, titleOf } from '../support/timeline-on-page.js';
import { all, isMapAwaited, plain, read } from '../support/readers.js';

const LONG_WORD = 'wort'.repeat(23).slice(0, 90);
const SOURCES = [{ id: 's', publisher: 'A yearbook' }];

type Row = Readonly<Record<string, string>>;

/** Events of a page's own, as soon as they are drawn. */
async function own(rows: readonly Row[], width: number, more: object = {}): Promise<CampaignTimeline> {
  const element = await read<CampaignTimeline>('dv-campaign-timeline', {
    data: { ...more, rows, sources: SOURCES },
    width,
  });
  await until(() => plain(element.shadowRoot!.textContent).includes(`Data: ${location.host}`));
  await until(() => !isMapAwaited(element));
  await element.updateComplete;
  return element;
}

const many = (count: number, date: (index: number) => string): Row[] =>
  Array.from({ length: count }, (_, index) => ({ date: date(index), title: `Event ${index}`, source: 's' }));

// One case on one line reads as a table.
// prettier-ignore
const CASES: readonly (readonly [name: string, rows: readonly Row[], rowsSeen: number, folds: readonly string[], hasMap: boolean])[] = [
  ['one event', [{ date: '2020-10-06', title: 'Something', source: 's' }], 1, [], false],
  ['an event of the year 1000', [{ date: '1000', title: 'Something' }, { date: '2020-10-06', title: 'Something else', source: 's' }], 2, [], true],
  ['a dozen', many(12, (index) => `2020-${String(index + 1).padStart(2, '0')}`), 12, [], true],
  ['three hundred on one day', many(300, () => '2020-10-06'), 12, ['2020 (288)'], true],
  ['two centuries, with a dense month', [...many(200, (index) => String(1800 + index)), ...many(12, (index) => `2020-10-${index + 10}`).map((row) => ({ ...row, title: `${row['title']} of then` })), { date: '2021', title: 'The last' }], 12, ['1800–1833 (34)', '1834–1867 (34)', '1868–1901 (34)', '1902–1935 (34)', '1936–1969 (34)', '1970–1999 (30)', '2021 (1)'], true],
  ['words of 90 letters', many(12, (index) => String(1990 + index)).map((row, index) => ({ ...row, title: `${LONG_WORD}${index}`, actor: 'for' })), 12, [], true],
  ['spans and plans', [{ date: '2019-12/2020-02', title: 'A winter' }, { date: '2020-02-10~/2020-02-28', title: 'A session', actor: 'law', status: 'planned' }, { date: '2020~', title: 'A year', actor: 'against', status: 'announced' }], 3, [], true],
];

describe('own events in <dv-campaign-timeline>', () => {
  for (const [name, rows, rowsSeen, folds, hasMap] of CASES)
    for (const width of [320, 680])
      it(`${name}: within about one screen at ${width} px, nothing touches, and how many more there are is said`, async () => {
        const element = await own(rows, width, { subject: name.includes('90') ? LONG_WORD : 'the plan' });
        expect(seen(element, '[part=event]').length).to.equal(rowsSeen);
        expect(foldsOf(element).map((fold) => plain(fold.textContent).slice(1))).to.deep.equal(folds);
        expect(marksIn(element).length > 0).to.equal(hasMap && width >= 528);
        expect(layoutFaults(element)).to.deep.equal([]);
        // A word of 90 letters takes several lines, at every place that it stands at.
        expect(element.getBoundingClientRect().height).to.be.at.most(name.includes('90') ? 1_900 : 950);
        for (const fold of foldsOf(element)) fold.click();
        await element.updateComplete;
        expect(seen(element, '[part=event]').length).to.equal(rows.length);
      });

  it('none: says that there are none', async () => {
    const element = await fixture<CampaignTimeline>(
      html`<dv-campaign-timeline .data=${{ rows: [] }}></dv-campaign-timeline>`,
    );
    await until(() => element.state === 'failed' && all(element, '[part=notice]').length);
    expect(all(element, '[part=chart] ol').length).to.equal(0);
  });

  it('says of a plan that it is one, where no caveat of ours does', async () => {
    const element = await own([{ date: '2020-10', title: 'A vote', status: 'planned', source: 's' }], 400);
    const status = titleOf(all(element, '[part=event]')[0]!).lastElementChild;
    expect(plain(status!.textContent)).to.equal('· planned');
    expect(status!.checkVisibility()).to.be.true;
  });

  it('tells what happened in the card, and in the row where there is none', async () => {
    const said = { date: '2020-10-06', description: 'At length.', outcome: 'Nothing came of it.' };
    const element = await own(
      [
        { ...said, title: 'With', source: 's' },
        { ...said, title: 'Without' },
      ],
      400,
    );
    const [first, second] = all(element, '[part=event]');
    expect(plain(first!.textContent)).to.not.contain('At length.');
    expect(plain(second!.textContent)).to.contain('At length.').and.to.contain('Nothing came of it.');
    expect(second!.querySelectorAll('button').length).to.equal(0);
    first!.querySelector<HTMLElement>('[data-cites]')!.click();
    const card = plain(first!.querySelector('[part=card]')!.textContent);
    expect(card).to.contain('At length.').and.to.contain('Nothing came of it.');
    expect(card).to.not.contain('Link to this event');
  });
});
