import { expect } from '@open-wc/testing';

const HOST = 'https://dv-widgets.example/v1/';
const LETTERS = {
  'offence-trend': 't',
  'attrition-funnel': 'f',
  'campaign-timeline': 'c',
  'petition-counter': 'p',
  'later-events': 'l',
};
const LANGUAGES = ['en', 'ru', 'kk'];
const NAMES = Object.keys(LETTERS).flatMap((edition) => LANGUAGES.map((language) => [edition, language] as const));
const tagOf = (edition: string) => `dv-${edition === 'later-events' ? 'campaign-timeline' : edition}`;

async function textOf(path: string): Promise<string> {
  const response = await fetch(`/cdn/${path}`);
  expect(response.status, path).to.equal(200);
  return response.text();
}

const parsed = (text: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(text, type);

/** The file of ours at a public address. */
function pathOf(address: string | null | undefined): string {
  expect(address, 'absolute, and ours').to.match(/^https:\/\/dv-widgets\.example\/v1\//);
  return address!.slice(HOST.length);
}

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('the page of a widget', () => {
  for (const [edition, language] of NAMES) {
    const name = `${edition}.${language}`;
    const tag = tagOf(edition);

    it(`${name}: says what it is to readers without script, to networks and to searchers`, async () => {
      const page = parsed(await textOf(`embed/${name}.html`));
      const attribute = (selector: string, of: string) => page.querySelector(selector)?.getAttribute(of);
      expect(page.documentElement.lang).to.equal(language);
      expect(page.title).to.have.length.above(10);
      const finding = attribute('meta[name="description"]', 'content')!;
      expect(finding).to.have.length.above(40);
      expect(attribute('meta[property="og:title"]', 'content')).to.equal(page.title);
      expect(attribute('meta[property="og:description"]', 'content')).to.equal(finding);
      expect(attribute('meta[property="og:url"]', 'content')).to.equal(`${HOST}embed/${name}.html`);
      expect(attribute('link[rel="canonical"]', 'href')).to.equal(`${HOST}embed/${name}.html`);
      const card = await fetch(`/cdn/${pathOf(attribute('meta[property="og:image"]', 'content'))}`);
      expect(card.headers.get('content-type')).to.equal('image/png');
      const { width, height } = await createImageBitmap(await card.blob());
      expect([width, height]).to.deep.equal([1200, 630]);
      const others = [...page.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
      expect(others.map(({ hreflang }) => hreflang)).to.deep.equal(LANGUAGES);
      for (const other of others) await textOf(pathOf(other.getAttribute('href')));
      // As a reader, an archive or a search engine without script has it.
      const body = squeezed(page.body.textContent);
      expect(body).to.contain(squeezed(finding));
      const caption = squeezed(page.querySelector(`${tag} > p`)!.textContent);
      expect(caption).to.match(/^.+ · .{10,}$/);
      // What it is of, and what it does not measure.
      const { alt } = page.querySelector<HTMLImageElement>(`${tag} > img`)!;
      expect(alt)
        .to.match(/^.+\. .{20,}$/)
        .and.contain(page.title.replace(/\.$/, ''));
      await textOf(`embed/${attribute(`${tag} > img`, 'src')}`);
      for (const link of page.querySelectorAll('.about a, script[src], link[rel="stylesheet"]'))
        await textOf(`embed/${link.getAttribute('href') ?? link.getAttribute('src')}`);
    });

    it(`${name}: is drawn by a site that is given its bare address`, async () => {
      const page = parsed(await textOf(`embed/${name}.html`));
      const link = page.querySelector('link[type="application/json+oembed"]')!;
      const answer = JSON.parse(await textOf(pathOf(link.getAttribute('href')))) as Record<string, string | number>;
      expect(answer).to.include({ version: '1.0', type: 'rich', title: page.title });
      expect(answer.width).to.be.a('number');
      expect(answer.height).to.be.a('number');
      const { body } = parsed(answer.html as string);
      expect([...body.children].map(({ localName }) => localName)).to.deep.equal(['blockquote', 'iframe']);
      const [quote, frame] = [...body.children] as [HTMLElement, HTMLIFrameElement];
      expect(quote.className).to.equal('wp-embedded-content');
      expect(quote.innerHTML).to.match(/^<a href="[^"]+">[^<]+<\/a>$/);
      expect(quote.querySelector('a')!.href).to.equal(`${HOST}embed/${name}.html`);
      expect(frame.src).to.equal(`${HOST}embed/${name}.html`);
      // WordPress takes none that has something inside.
      expect(answer.html).to.match(/<iframe [^>]*><\/iframe>$/);
      expect(frame.title).to.equal(page.title);
      await textOf(pathOf(answer.thumbnail_url as string));
    });

    it(`${name}: is where the short address in its pictures leads`, async () => {
      const code = `${LETTERS[edition as keyof typeof LETTERS]}-${language}`;
      const short = parsed(await textOf(`${code}/index.html`));
      const [, target = ''] = /^0; url=(.+)$/.exec(short.querySelector('[http-equiv]')!.getAttribute('content')!) ?? [];
      expect(new URL(target, `${HOST}${code}/`).href).to.equal(`${HOST}embed/${name}.html`);
      expect(short.querySelector('a')!.getAttribute('href')).to.equal(target);
      expect(await textOf(`static/${name}.svg`)).to.contain(`dv-widgets.example/v1/${code}`);
    });
  }
});

describe('the page of a timeline, without script', () => {
  for (const [edition, ids] of [
    ['campaign-timeline', ['first-reading-2020-09-23', 'recall-2021-01-21']],
    ['later-events', ['x-2023-07-01', 'x-2024-06-16']],
  ] as const)
    it(`${edition}: lists its events, each where its address leads`, async () => {
      for (const language of LANGUAGES) {
        const page = parsed(await textOf(`embed/${edition}.${language}.html`));
        for (const id of ids) expect(page.querySelector(`ol > li#${id}`)!.textContent).to.match(/\d.*: .{10,}/);
        const all = [...page.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(all).size).to.equal(all.length);
        expect(all).to.have.length.above(10);
      }
    });
});

describe('what else is built', () => {
  it('corrections are a page and a feed', async () => {
    const page = parsed(await textOf('corrections.html'));
    for (const language of LANGUAGES)
      expect(page.querySelector(`section[lang="${language}"]`)!.textContent!.trim()).to.have.length.above(60);
    for (const link of page.querySelectorAll('main a')) await textOf(link.getAttribute('href')!);
    const feed = parsed(await textOf('corrections.atom'), 'application/xml');
    expect(feed.querySelector('parsererror')).to.be.null;
    const atom = 'http://www.w3.org/2005/Atom';
    expect(feed.documentElement.namespaceURI).to.equal(atom);
    const required = ['id', 'title', 'updated', 'author', 'link'];
    for (const name of required) expect(feed.documentElement.getElementsByTagNameNS(atom, name), name).to.not.be.empty;
    expect(feed.querySelector('updated')!.textContent).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const rows = (await textOf('data/corrections.csv')).trim().split('\n').length - 1;
    expect(feed.getElementsByTagNameNS(atom, 'entry')).to.have.length(rows);
  });

  it('hashes are those of the files, and there is one for each script', async () => {
    const { files } = JSON.parse(await textOf('integrity.json')) as { files: Record<string, string> };
    expect(Object.keys(files)).to.include.members(['dv-widgets.js', 'dv-widgets.full.js', 'page.js', 'builder.js']);
    for (const [file, expected] of Object.entries(files)) {
      const bytes = await (await fetch(`/cdn/${file}`)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      expect(`sha384-${btoa(String.fromCharCode(...hash))}`, file).to.equal(expected);
    }
    const code = await textOf('dv-widgets.js');
    for (const [neighbour] of code.matchAll(/dv-[a-z]+-[0-9a-f]{8}\.js/g)) expect(files).to.have.property(neighbour);
  });
});
