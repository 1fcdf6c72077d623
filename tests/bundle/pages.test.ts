import { expect } from '@open-wc/testing';
import type { Widget } from '../../src/widgets.js';
import { FIRST_STATE } from '../../src/widgets.js';

const HOST = 'https://dv-widgets.example/v1/';
const LETTERS = {
  'offence-trend': 't',
  'attrition-funnel': 'f',
  'campaign-timeline': 'c',
  'petition-counter': 'p',
  'later-events': 'l',
};
const TIMELINES = ['campaign-timeline', 'later-events'];
const UNNAMED = { en: 'ublisher not named', ru: 'здатель не назван', kk: 'ариялаушы аталмаған' };
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
      const height = FIRST_STATE[tag.slice(3) as Widget] * (language === 'en' ? 1 : 1.2);
      // WordPress draws no higher frame.
      expect(answer.height).to.equal(Math.min(Math.round(height), 1000));
      expect(answer.html).to.contain(`height="${answer.height}"`);
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
      // A file, as it is printed, and the folder that earlier pictures have.
      for (const path of [`${code}.html`, `${code}/index.html`]) {
        const short = parsed(await textOf(path));
        const [, target = ''] =
          /^0; url=(.+)$/.exec(short.querySelector('[http-equiv]')!.getAttribute('content')!) ?? [];
        expect(new URL(target, HOST + path).href).to.equal(`${HOST}embed/${name}.html`);
        expect(new URL(target, `file:///v1/${path}`).href).to.equal(`file:///v1/embed/${name}.html`);
        expect(short.querySelector('a')!.getAttribute('href')).to.equal(target);
        const script = short.querySelector('script')!;
        expect(script.textContent).to.equal('');
        expect(new URL(script.getAttribute('src')!, HOST + path).href).to.equal(`${HOST}short.js`);
      }
      expect(await textOf(`static/${name}.svg`)).to.contain(`dv-widgets.example/v1/${code}.html#1`);
    });

    it(`${name}: has every figure, source and name for those without script, under one headline`, async () => {
      const page = parsed(await textOf(`embed/${name}.html`));
      expect(page.querySelectorAll('h1')).to.have.length(1);
      const fallback = page.querySelector(tag)!;
      const rows = (await textOf(`static/${name}.csv`)).match(/\r\n/g)!.length - 1;
      const told = fallback.querySelectorAll(TIMELINES.includes(edition) ? '.plain > ol:first-child > li' : 'tbody tr');
      expect(told, 'as many as in the file').to.have.length(rows);
      for (const each of told) expect(squeezed(each.textContent)).to.match(/\[[^\]]+\]/);
      expect(fallback.querySelectorAll('.plain > ol:last-of-type > li a[href^="https://"]')).to.have.length.above(0);
      const [full, unused, standing] = page.querySelectorAll('main > section');
      expect(squeezed(full!.textContent)).to.match(/\d.{10,}\.$/);
      // With why, and with where it was seen.
      for (const figure of unused!.querySelectorAll('li'))
        expect(squeezed(figure.textContent)).to.match(/\. .{20,} \(.+\)$/);
      for (const figure of ['41[.,]7', '25', '5[,\\s]958', '2[,\\s]556'])
        expect(unused!.textContent).to.match(new RegExp(figure));
      expect(standing!.textContent).to.contain(UNNAMED[language as keyof typeof UNNAMED]);
      expect(fallback.querySelector('[slot="note"]')!.textContent).to.contain(
        UNNAMED[language as keyof typeof UNNAMED],
      );
    });

    it(`${name}: says to machines what data set it is`, async () => {
      const page = parsed(await textOf(`embed/${name}.html`));
      const scripts = [...page.querySelectorAll('script:not([src])')];
      expect(scripts.map((script) => script.getAttribute('type'))).to.deep.equal(['application/ld+json']);
      const set = JSON.parse(scripts[0]!.textContent!) as Record<string, unknown>;
      expect(set).to.include({ '@type': 'Dataset', url: `${HOST}embed/${name}.html`, version: '1.0.0' });
      expect(set.name).to.match(/Kazakhstan|Казахстан|Қазақстан/);
      expect(set.description).to.contain(page.querySelector('meta[name="description"]')!.getAttribute('content'));
      expect(set.citation).to.have.length.above(3);
      expect(set.temporalCoverage).to.match(/^\d{4}(?:-\d\d)?(?:\/\d{4})?$/);
      expect(set.dateModified).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(set.license).to.have.keys('@type', 'text', 'url');
      for (const unsaid of ['publisher', 'creator']) expect(set).to.not.have.property(unsaid);
      await textOf(pathOf((set.distribution as { contentUrl: string }).contentUrl));
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
    for (const [neighbour] of code.matchAll(/dv-[a-z-]+-[0-9a-f]{8}\.js/g)) expect(files).to.have.property(neighbour);
  });
});
