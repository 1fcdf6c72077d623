import { expect } from '@open-wc/testing';
import { drawn, type Host, openHost, settled, TAGS, until } from '../support/host.js';

/** Names that releases have given to the world: they are only ever added to. */
const RELEASES = ['1.0.0'];

interface Names {
  readonly elements: Readonly<Record<string, Readonly<Record<Kind, readonly string[]>>>>;
  /** Of what is uploaded; hashed ones are each script's own. */
  readonly files: readonly string[];
  /** Of the package, and what its first module exports. */
  readonly modules: readonly string[];
  readonly exports: readonly string[];
}
type Kind = 'attributes' | 'properties' | 'events' | 'slots' | 'parts' | 'custom properties';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name?: string }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

interface Class {
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly { readonly cssText: string }[];
}

const json = async <Content>(address: string) => (await (await fetch(address)).json()) as Content;
const namesOf = (release: string) => json<Names>(`/tests/fixtures/names/${release}.json`);
const missing = (wanted: readonly string[], found: Iterable<string>) => {
  const all = new Set(found);
  return wanted.filter((name) => !all.has(name));
};

/** What the manifest says of each element, by tag. */
async function declared(): Promise<ReadonlyMap<string, Declaration>> {
  const { modules } = await json<{ modules: { declarations?: Declaration[] }[] }>('/custom-elements.json');
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(all.flatMap((each) => (each.tagName ? [[each.tagName, each] as const] : [])));
}

const OPTIONS = 'open="table notes" support-text="Call 150" report-href="mailto:a@example.org"';

/** All widgets with all that a reader can open, and what only some of them show. */
async function openAll(): Promise<Host> {
  const host = await openHost('bare', 700);
  const page = host.document;
  page.querySelector('main')!.innerHTML = [
    ...TAGS.map((tag) => `<${tag} ${OPTIONS}></${tag}>`),
    '<dv-attrition-funnel view="units"></dv-attrition-funnel>',
  ].join('');
  page.head.append(Object.assign(page.createElement('script'), { src: '/cdn/dv-widgets.js' }));
  await until(() => host.customElements.get(TAGS.at(-1)!), 'the script');
  await drawn(host);
  await until(() => shadows(host, 'dv-attrition-funnel').some((root) => root.querySelector('[part=unit]')), 'squares');
  const [timeline] = shadows(host, 'dv-campaign-timeline');
  timeline!.querySelector<HTMLElement>('.fold')!.click();
  await until(() => timeline!.querySelector('[part=filter]'), 'the choice of lanes');
  for (const tag of TAGS) {
    const [root] = shadows(host, tag);
    const download = [...root!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Download');
    download!.click();
    await until(() => root!.querySelector('.panel button'), `a panel of ${tag}`);
    root!.querySelector<HTMLElement>('.cited')!.click();
    await until(() => root!.querySelector('.card q'), `a card of ${tag}`);
    // Nobody can draw these.
    const wrong = page.createElement(tag) as HTMLElement & { data: unknown };
    wrong.data = { rows: 'none' };
    page.querySelector('main')!.append(wrong);
    await until(() => wrong.shadowRoot?.querySelector('[part=notice]'), `a notice of ${tag}`);
  }
  await settled(host);
  return host;
}

const shadows = ({ document: page }: Host, tag: string) =>
  [...page.querySelectorAll(tag)].map(({ shadowRoot }) => shadowRoot!);
const partsOf = (roots: readonly ShadowRoot[]) =>
  roots.flatMap((root) => [...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]));

describe('public names', () => {
  let host: Host;

  before(async () => {
    host = await openAll();
  });
  after(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const release of RELEASES) {
    for (const tag of TAGS) {
      it(`${release}: ${tag} has all of them`, async () => {
        const names = (await namesOf(release)).elements[tag]!;
        const [element, roots] = [host.document.querySelector(tag)!, shadows(host, tag)];
        const { observedAttributes, elementStyles } = host.customElements.get(tag) as unknown as Class;
        // The nearest one is looked for up the tree, and the state is only written.
        const attributes = [...observedAttributes, 'lang', ...element.getAttributeNames()];
        expect(missing(names.attributes, attributes), 'attributes').to.deep.equal([]);
        expect(
          names.properties.filter((name) => !(name in element)),
          'properties',
        ).to.deep.equal([]);
        expect(missing(names.parts, partsOf(roots)), 'parts on screen').to.deep.equal([]);
        const slots = roots.flatMap((root) => [...root.querySelectorAll('slot')].map(({ name }) => name));
        expect(missing(names.slots, slots), 'slots').to.deep.equal([]);
        const css = elementStyles.map(({ cssText }) => cssText).join('\n');
        expect(
          names['custom properties'].filter((name) => !new RegExp(`var\\(${name}\\b[^-]`).test(css)),
          'custom properties',
        ).to.deep.equal([]);
      });

      it(`${release}: ${tag} has all of them in its manifest`, async () => {
        const names = (await namesOf(release)).elements[tag]!;
        const said = (await declared()).get(tag)!;
        const of = (list: readonly { readonly name?: string }[] = []) => list.map(({ name = '' }) => name);
        expect(missing(names.events, of(said.events)), 'events').to.deep.equal([]);
        expect(missing(names.slots, of(said.slots)), 'slots').to.deep.equal([]);
        expect(missing(names.parts, of(said.cssParts)), 'parts').to.deep.equal([]);
        expect(missing(names['custom properties'], of(said.cssProperties)), 'custom properties').to.deep.equal([]);
      });
    }

    it(`${release}: all files are there`, async () => {
      const { files } = await namesOf(release);
      const answers = await Promise.all(files.map((file) => fetch(`/cdn/${file}`, { method: 'HEAD' })));
      expect(files.filter((_, index) => !answers[index]!.ok)).to.deep.equal([]);
      expect(files).to.have.length.above(150);
    });

    it(`${release}: all modules are there, with what they export`, async () => {
      const { modules, exports } = await namesOf(release);
      const { exports: now } = await json<{ exports: Record<string, unknown> }>('/package.json');
      expect(missing(modules, Object.keys(now))).to.deep.equal([]);
      const code = await (await fetch('/dist/index.js')).text();
      expect(missing(exports, code.match(/\w+/g) ?? [])).to.deep.equal([]);
    });
  }

  for (const tag of TAGS) {
    it(`${tag}: says what it has`, async () => {
      const said = (await declared()).get(tag)!;
      const parts = new Set(partsOf(shadows(host, tag)));
      expect([...parts].sort()).to.deep.equal((said.cssParts ?? []).map(({ name }) => name).sort());
    });

    it(`${tag}: fires its events`, async () => {
      const said = (await declared()).get(tag)!;
      const heard = new Set<string>();
      const page = host.document;
      const element = page.createElement(tag) as HTMLElement & { data: unknown };
      for (const name of ['dv-load', 'dv-error', 'dv-select'])
        page.addEventListener(name, ({ target }) => target === element && heard.add(name));
      page.querySelector('main')!.append(element);
      await until(() => heard.has('dv-load'), 'dv-load');
      element.shadowRoot!.querySelector<HTMLElement>('.cited')!.click();
      element.data = { rows: 'none' };
      await until(() => heard.has('dv-error'), 'dv-error');
      expect([...heard].sort()).to.deep.equal(
        (said.events ?? []).flatMap(({ name }) => (name?.startsWith('dv-') ? [name] : [])).sort(),
      );
      element.remove();
    });
  }
});
