import { expect } from '@open-wc/testing';
import type { DataPackage } from '../../scripts/data/data-package.js';
import type { Review } from '../../scripts/review/apply.js';
import { reviewPage } from '../../scripts/review/page.js';
import { type ReviewText, reviewTexts } from '../../scripts/review/texts.js';
import { readDataFolder } from '../support/data-folder.js';
import { until } from '../support/until.js';

const fileOf = async (name: string) => (await fetch(`/scripts/review/${name}`)).text();

const TABLE = 'widgets frame.table';
const NOTES = 'widgets frame.notes';

describe('the page to sign translations', () => {
  let data: DataPackage;
  let texts: ReviewText[];
  let page: string;
  let frame: HTMLIFrameElement;
  before(async () => {
    data = await readDataFolder();
    texts = reviewTexts(data);
    page = reviewPage(texts, 'v', {
      style: (await (await fetch('/src/site/colours.css')).text()) + (await fileOf('page.css')),
      script: await (await fetch('/scripts/review/in-page.js')).text(),
    });
  });
  afterEach(() => frame?.remove());

  async function open(): Promise<Document> {
    frame = document.createElement('iframe');
    frame.srcdoc = page;
    document.body.append(frame);
    await until(() => frame.contentDocument?.querySelector('output')?.textContent);
    return frame.contentDocument!;
  }
  const field = (on: Document, key: string, language: string) =>
    on.querySelector<HTMLElement>(`[data-key="${key}"][data-language="${language}"]`)!;

  it('has every text of the three languages once, with a tick and a field', async () => {
    const on = await open();
    const places = [...on.querySelectorAll<HTMLElement>('[data-key]')];
    const shown = places.map(({ dataset }) => `${dataset['language']} ${dataset['key']}`);
    const wanted = texts.flatMap(({ key, words }) => Object.keys(words).map((language) => `${language} ${key}`));
    expect(new Set(shown).size).to.equal(shown.length);
    expect([...shown].sort()).to.deep.equal([...wanted].sort());
    for (const place of places) {
      expect(place.querySelectorAll('input, textarea').length).to.equal(2);
      expect(place.textContent.trim()).not.to.equal('');
    }
    expect(wanted.length).to.be.greaterThan(2000);
  });

  it('saves a tick and a correction with the name, goes on with them, and warns who leaves without saving', async () => {
    const on = await open();
    const view = frame.contentWindow as Window & typeof globalThis;
    let blob: Blob | undefined;
    view.URL.createObjectURL = (made) => ((blob = made as Blob), '#saved');
    // A real file would take the focus of Firefox's window, and every later test with it.
    view.HTMLAnchorElement.prototype.click = () => undefined;
    const leaves = () => !view.dispatchEvent(new view.Event('beforeunload', { cancelable: true }));
    expect(leaves()).to.equal(false);
    field(on, TABLE, 'ru').querySelector('input')!.click();
    const area = field(on, NOTES, 'ru').querySelector('textarea')!;
    area.value = 'Сноски';
    area.dispatchEvent(new view.Event('input', { bubbles: true }));
    expect(leaves()).to.equal(true);
    const name = on.querySelector<HTMLInputElement>('[name=reader]')!;
    const save = on.querySelector('button')!;
    save.click();
    expect(blob, 'without a name nothing is saved').to.equal(undefined);
    name.value = 'N. N.';
    save.click();
    const review = JSON.parse(await blob!.text()) as Review;
    expect(review).to.include({ version: 'v', reader: 'N. N.' });
    expect(review.date).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(review.texts).to.deep.equal([
      { key: TABLE, language: 'ru', text: 'Таблица', right: true },
      { key: NOTES, language: 'ru', text: 'Примечания и источники', correction: 'Сноски' },
    ]);
    expect(leaves()).to.equal(false);
    frame.remove();
    const again = await open();
    const input = again.querySelector<HTMLInputElement>('[name=saved]')!;
    const given = new DataTransfer();
    given.items.add(new File([blob!], 'review.json'));
    input.files = given.files;
    input.dispatchEvent(new (frame.contentWindow as typeof view).Event('change', { bubbles: true }));
    await until(() => field(again, TABLE, 'ru').querySelector('input')!.checked);
    expect(field(again, NOTES, 'ru').querySelector('textarea')!.value).to.equal('Сноски');
    expect(again.querySelector<HTMLInputElement>('[name=reader]')!.value).to.equal('N. N.');
  });
});
