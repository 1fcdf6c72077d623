import { readFileSync } from 'node:fs';

/** What attributes there are, as the build writes it for WordPress from the widgets' passports. */
const { common, own } = JSON.parse(readFileSync('integrations/wordpress/dv-widgets/options.json', 'utf8'));
const attributesOf = (tag) => ['lang', 'bundled', ...Object.keys(common), ...Object.keys(own[tag.replace('dv-', '')])];

/** Properties that are no attributes. */
const PROPERTIES = ['data', 'reservedHeight', 'state'];

/** Of each class, the types of what it inherits and says more of: the analyzer gives those of the class above. */
const narrowed = {};
const narrow = () => ({
  name: 'narrow',
  analyzePhase({ ts, node }) {
    const given = ts.isClassDeclaration(node) && node.heritageClauses?.[0]?.types[0]?.typeArguments?.[2];
    if (!given) return;
    const declared = node.members.filter((each) =>
      each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword),
    );
    narrowed[node.name.text] = {
      data: `${given.getText()} | null`,
      ...Object.fromEntries(declared.map((each) => [each.name.text, each.type.getText()])),
    };
  },
});
const withType = (each, { name }) => {
  const text = narrowed[name]?.[each.fieldName ?? each.name];
  return text ? { ...each, type: { text } } : each;
};

/** Drops what users cannot reach, and names the files as they are published, in one order. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    // Files are found in the order of the disk. Classes that nobody imports are in the elements that inherit from them.
    const modules = customElementsManifest.modules
      .filter(({ path }) => !/src\/ui\/\w+-element\.ts$/.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of modules) {
      module.path = published(module.path);
      // Types are no part of what is run.
      module.exports = module.exports.filter(({ name }) => module.declarations.some((each) => each.name === name));
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic,
        );
        const { tagName } = declaration;
        if (!tagName) continue;
        const names = attributesOf(tagName);
        declaration.attributes = names.map((name) => {
          const found = declaration.attributes?.find((each) => each.name === name);
          if (!found?.description) throw new Error(`${tagName}: nothing is said of ${name}`);
          // Every element has this one, so no class of ours says more of it than its words.
          return name === 'lang'
            ? { ...found, fieldName: name, type: { text: 'string' } }
            : withType(inherited(found), declaration);
        });
        const fields = [...declaration.attributes.map(({ fieldName }) => fieldName), ...PROPERTIES];
        declaration.members = declaration.members
          .filter(({ kind, name }) => kind === 'field' && fields.includes(name))
          .map((each) => withType(inherited(each), declaration));
        declaration.events = declaration.events.filter(({ name }) => name?.startsWith('dv-'));
        delete declaration.superclass;
        module.exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name: declaration.name, module: module.path },
        });
      }
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module) declaration.module = published(declaration.module);
    }
    customElementsManifest.modules = modules;
    // Newer than what the analyzer writes of itself; what it writes is the same in both.
    customElementsManifest.schemaVersion = '2.1.0';
  },
});

/** Where it is inherited from is nobody's business. */
function inherited({ inheritedFrom: _, ...rest }) {
  return rest;
}

export default {
  globs: ['src/*/element.ts', 'src/ui/*-element.ts', 'src/ui/events.ts', 'src/core/data-error.ts'],
  litelement: true,
  packagejson: false,
  plugins: [narrow(), publicOnly()],
};
