import { expect } from 'chai';
import { COMMON_OPTIONS } from '../../src/core/options.js';
import { OWN_OPTIONS, tagOf, type Widget, WIDGETS } from '../../src/widgets.js';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly { readonly name: string; readonly description: string }[];
  readonly members: readonly { readonly name: string }[];
  readonly cssParts: readonly { readonly name: string }[];
  readonly cssProperties: readonly { readonly name: string }[];
}

const attributesOf = (widget: Widget) => ['lang', ...Object.keys({ ...COMMON_OPTIONS, ...OWN_OPTIONS[widget] })];

describe('what is said of the attributes, in three places', () => {
  let declarations: readonly Declaration[];
  let readme: string;
  before(async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    declarations = modules.flatMap((module) => module.declarations ?? []);
    readme = await (await fetch('/README.md')).text();
  });
  const declared = (widget: Widget) => declarations.find(({ tagName }) => tagName === tagOf(widget))!;

  for (const widget of WIDGETS)
    it(`the manifest has those of ${widget}, each with its words`, () => {
      const { attributes, members } = declared(widget);
      expect(attributes.map(({ name }) => name)).to.have.members(attributesOf(widget));
      for (const { name, description } of attributes) expect(description, name).to.not.be.empty;
      expect(members.map(({ name }) => name)).to.include.members(['data', 'state', 'reservedHeight']);
      expect(members.map(({ name }) => name).filter((name) => /^[#_]/.test(name))).to.be.empty;
    });

  it('the table of the README has all of them, and no other', () => {
    const [, table] = /\| attribute \| meaning \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(readme)!;
    const cells = table!.split('\n').map((row) => row.split(' | ')[0]!);
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!));
    expect([...new Set(named)]).to.have.members([...new Set([...WIDGETS.flatMap(attributesOf), 'data', 'state'])]);
  });

  it('the README names every token', () => {
    const tokens = declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    for (const token of new Set(tokens)) expect(readme.includes(`\`${token}\``), token).to.equal(true);
  });

  it('the WordPress block has all that readers of a post may be shown', async () => {
    const block = (await (await fetch('/integrations/wordpress/dv-widgets/block.json')).json()) as {
      attributes: Readonly<Record<string, unknown>>;
    };
    const wanted = WIDGETS.flatMap(attributesOf).filter((name) => name !== 'bundled');
    expect(Object.keys(block.attributes)).to.have.members([...new Set([...wanted, 'name'])]);
  });
});
