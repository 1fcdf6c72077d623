import { expect } from '@open-wc/testing';

/** What each element says for a reader whom no script reaches: finding, number, source, date. */
const SAID = [
  {
    tag: 'dv-offence-trend',
    words: ['3,382', 'registered in Kazakhstan in 2024', 'The Astana Times', 'November 2025'],
  },
  { tag: 'dv-attrition-funnel', words: ['130,000', 'eight months of 2020', '2,500', 'KazInform', 'Azhigulova, 2021'] },
  { tag: 'dv-campaign-timeline', words: ['23 September 2020', '21 January 2021', 'recalled', 'Azhigulova, 2021'] },
  { tag: 'dv-petition-counter', words: ['80,000', '22,000', '365info', 'Azhigulova, 2021'] },
];

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The built demo article, in a frame that runs no script. */
async function article(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = '/cdn/index.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

function expectAll(text: string): void {
  for (const { tag, words } of SAID) for (const each of words) expect(text, tag).to.contain(each);
}

describe('the demo article without its script', () => {
  let page: Document;

  before(async () => {
    page = await article();
  });

  after(() => document.querySelector('iframe')!.remove());

  for (const { tag, words } of SAID)
    it(`shows what <${tag}> finds, with its number, source, date and a link`, () => {
      const element = page.querySelector<HTMLElement>(tag)!;
      expect(element.shadowRoot, 'no script ran').to.equal(null);
      const seen = plain(element.innerText);
      for (const each of words) expect(seen).to.contain(each);
      expect(element.querySelector('a')!.protocol).to.equal('https:');
      const { width, height } = element.getBoundingClientRect();
      expect(width > 200 && height > 20).to.be.true;
    });

  it('holds all of it as plain text, as newsletters and feeds make it', async () => {
    const html = await (await fetch('/cdn/index.html')).text();
    const text = html
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' ');
    expectAll(plain(text));
    expect(text, 'no code among the words').to.not.match(/[{}<>]|function|undefined/);
  });

  it('keeps all of it in a browser’s reading view', async () => {
    const { Readability } = (await import('@mozilla/readability')).default;
    const read = new Readability(page.cloneNode(true) as Document).parse();
    expect(read?.title).to.contain('Domestic violence in Kazakhstan');
    expectAll(plain(read?.textContent));
  });
});
