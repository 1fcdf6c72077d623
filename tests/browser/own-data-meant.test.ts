import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import { calls, nextFrame, place, textOf, until } from '../support/place.js';
import { COUNTS, KNOWN, notice, OURS, shows, table, written } from '../support/written.js';

const ROWS = [5, 7, 9].map((value, index) => ({ period: String(2001 + index), value }));
const isFallback = (element: Element) => element.shadowRoot!.querySelector('slot:not([name])') !== null;
/** Neither years nor numbers are in it. */
const UNKNOWN = table(
  ['Town', 'Remarks'],
  [
    ['Exampleton', 'few'],
    ['Samplia', 'many'],
  ],
);
const OUR_LINK = '<a href="https://news.example/v1/embed/offence-trend.en.html">All notes</a>';
const OUR_PICTURE = '<img src="https://news.example/v1/static/offence-trend.en.svg" alt="">';

/** Everything that an element ever shows while something happens. */
async function everythingShown(element: Element, happens: () => Promise<unknown>): Promise<string> {
  let all = textOf(element);
  const observer = new MutationObserver(() => (all += textOf(element)));
  observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
  await happens();
  observer.disconnect();
  return all;
}

describe('nothing of ours in place of hers', () => {
  it('`bundled="none"` waits for own data, with the fallback in sight', async () => {
    const element = await written('<dv-offence-trend bundled="none">fallback</dv-offence-trend>');
    await element.updateComplete;
    await nextFrame();
    expect(element.state).to.equal('loading');
    expect(isFallback(element)).to.equal(true);
    element.data = { rows: ROWS };
    await shows(element, 'rose every year from 2001 to 2003');
  });

  it('`data` that is `null` is not there yet', async () => {
    for (const nothing of [null, undefined]) {
      const element = await place<OffenceTrend>(html`<dv-offence-trend .data=${nothing}>fallback</dv-offence-trend>`);
      expect(element.getAttribute('bundled')).to.equal('none');
      expect(element.state).to.equal('loading');
    }
  });

  it('figures of ours go as soon as own data are meant, and do not come back when those fail', async () => {
    for (const give of [
      (element: OffenceTrend) => (element.data = { rows: [] }),
      (element: OffenceTrend) => (element.src = '/bad-server/404'),
    ]) {
      const element = await written('<dv-offence-trend heading="Reports in Examplia">fallback</dv-offence-trend>');
      await shows(element, OURS);
      await calls('warn', async () => {
        give(element);
        await element.updateComplete;
        const after = await everythingShown(element, () => until(() => notice(element)));
        expect(after).to.not.contain(OURS);
      });
      expect(element.state).to.equal('failed');
      expect(isFallback(element)).to.equal(true);
    }
  });

  it('an element that was written as markup and read again waits for its data', async () => {
    const element = await written('<dv-offence-trend>fallback</dv-offence-trend>');
    element.data = { rows: ROWS };
    await shows(element, '9 offences');
    const box = element.parentElement!;
    box.innerHTML += '<p>An advertisement</p>';
    const again = box.querySelector('dv-offence-trend')!;
    const copy = box.appendChild(element.cloneNode(true) as OffenceTrend);
    await nextFrame();
    for (const each of [again, copy]) {
      expect(each.state).to.equal('loading');
      expect(textOf(each)).to.not.contain(OURS);
    }
  });

  it('data that were taken away, or a table that was, leave what was shown; ours come when they are named', async () => {
    const element = await written(`<dv-offence-trend>${KNOWN}</dv-offence-trend>`);
    await shows(element, '1,400 offences');
    element.querySelector('table')!.remove();
    document.body.append(element);
    element.requestUpdate('src');
    await element.updateComplete;
    expect(textOf(element)).to.contain('1,400 offences').and.not.contain(OURS);
    element.bundled = 'criminal-offences';
    await shows(element, OURS);
    element.remove();
  });

  it('a table whose header nobody knows is said not to be understood', async () => {
    for (const inside of [UNKNOWN, `<div class="scroll">${UNKNOWN}</div>`, table([], [['Exampleton', 'few']])]) {
      await calls('warn', async () => {
        const element = await written(`<dv-offence-trend heading="Reports in Examplia">${inside}</dv-offence-trend>`);
        const all = await everythingShown(element, () => until(() => notice(element)));
        expect(all).to.not.contain(OURS);
        expect(element.state).to.equal('failed');
      });
    }
  });

  it('a table is read with a title above the names of its columns, or with other names', async () => {
    const titled = KNOWN.replace('<thead>', '<thead><tr><th colspan="2">Reports in Examplia</th></tr>');
    const captioned = KNOWN.replace('<thead>', '<caption>Reports in Examplia</caption><thead>');
    for (const inside of [titled, captioned, table(['Jahr', 'Wert'], COUNTS)]) {
      const element = await written(`<dv-offence-trend>${inside}</dv-offence-trend>`);
      await shows(element, '1,400 offences');
    }
  });

  it('marks of notes, hidden keys and what is for readers of screens alone are no digits', async () => {
    for (const cell of [
      '1400<sup>2</sup>',
      '<span style="display: none">0001400</span>1400',
      '1400<span aria-hidden="true">5</span>',
    ]) {
      const inside = KNOWN.replace('1400', cell);
      expect(inside).to.not.equal(KNOWN);
      await shows(await written(`<dv-offence-trend>${inside}</dv-offence-trend>`), '1,400 offences');
    }
  });

  it('beside our own picture or a link to our page it is a fallback, unless it is marked', async () => {
    for (const ours of [OUR_LINK, OUR_PICTURE]) {
      const element = await written(`<dv-offence-trend>${ours}${UNKNOWN}</dv-offence-trend>`);
      await shows(element, OURS);
      await calls('warn', async () => {
        for (const marked of [
          `<dv-offence-trend>${ours}${UNKNOWN.replace('<table', '<table data-dv-own')}</dv-offence-trend>`,
          `<dv-offence-trend>${ours}<figure data-dv-own>${UNKNOWN}</figure></dv-offence-trend>`,
          `<dv-offence-trend data-dv-own>${ours}${UNKNOWN}</dv-offence-trend>`,
        ]) {
          const other = await written(marked);
          await until(() => notice(other));
          expect(textOf(other)).to.not.contain(OURS);
        }
      });
      const known = await written(`<dv-offence-trend>${ours}${KNOWN}</dv-offence-trend>`);
      await shows(known, '1,400 offences');
    }
  });

  it('a picture or page of another site, or of another widget, makes no fallback of it', async () => {
    await calls('warn', async () => {
      for (const other of [
        '<a href="https://news.example/embed/video.html">A film</a>',
        '<img src="https://news.example/static/photo.jpg" alt="">',
        OUR_LINK.replace('offence-trend', 'petition-counter'),
      ]) {
        const element = await written(`<dv-offence-trend>${other}${UNKNOWN}</dv-offence-trend>`);
        await until(() => notice(element));
        expect(textOf(element)).to.not.contain(OURS);
      }
    });
  });

  it('a mark whose table was lost on the way waits', async () => {
    for (const inside of [
      '<dv-offence-trend data-dv-own>fallback</dv-offence-trend>',
      `<dv-offence-trend>${OUR_LINK}<figure data-dv-own></figure></dv-offence-trend>`,
    ]) {
      const element = await written(inside);
      await nextFrame();
      expect(element.state).to.equal('loading');
      expect(textOf(element)).to.not.contain(OURS);
    }
  });

  it('a table that comes later is read when it comes', async () => {
    const element = await written('<dv-offence-trend bundled="none">fallback</dv-offence-trend>');
    await nextFrame();
    const late = document.createElement('div');
    late.innerHTML = KNOWN;
    element.append(late.firstChild!);
    await shows(element, '1,400 offences');
    const shown = await written('<dv-offence-trend>fallback</dv-offence-trend>');
    await shows(shown, OURS);
    late.innerHTML = UNKNOWN;
    await calls('warn', async () => {
      shown.append(late);
      await until(() => notice(shown));
    });
    expect(textOf(shown)).to.not.contain(OURS);
  });

  it('a page translator changes no figure, whether it comes before or after', async () => {
    const translate = (element: Element) => {
      for (const cell of element.querySelectorAll('th'))
        cell.innerHTML = `<font><font>${cell.textContent === 'year' ? 'Jahr' : 'Wert'}</font></font>`;
    };
    const after = await written(`<dv-offence-trend>${KNOWN}</dv-offence-trend>`);
    await shows(after, '1,400 offences');
    translate(after);
    after.lang = 'ru';
    await shows(after, 'Данные');
    document.body.append(after);
    await nextFrame();
    expect(notice(after)).to.equal(undefined);
    expect(textOf(after)).to.contain('1\u00a0400');
    after.remove();
    await calls('warn', async () => {
      const box = document.createElement('div');
      box.innerHTML = `<dv-offence-trend>${KNOWN}</dv-offence-trend>`;
      const before = box.firstElementChild as OffenceTrend;
      translate(before);
      document.body.append(box);
      const all = await everythingShown(before, () => shows(before, '1,400 offences'));
      expect(all).to.not.contain(OURS);
      box.remove();
    });
  });

  it('tables of a timeline and of petitions are read too', async () => {
    const timeline = await written(
      `<dv-campaign-timeline>${table(['date', 'title'], [['2001-02', 'A law is proposed']])}</dv-campaign-timeline>`,
    );
    await shows(timeline, 'A law is proposed');
    const counter = await written(
      `<dv-petition-counter>${table(['name', 'value'], [['A petition', 12345]])}</dv-petition-counter>`,
    );
    await shows(counter, '12,345');
    await calls('warn', async () => {
      const other = await written(
        `<dv-petition-counter>${table(['Town', 'Remarks'], [['A', 'few']])}</dv-petition-counter>`,
      );
      await until(() => notice(other));
      expect(textOf(other)).to.not.contain('80,000');
    });
  });
});
