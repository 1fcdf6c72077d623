import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { licences } from './scripts/licences.js';
import { forStrangers } from './scripts/lit.js';
import { withoutWorkers } from './scripts/workbooks.js';
import { LANGUAGES } from './src/generated/languages.js';

const { version, dependencies, browserslist } = JSON.parse(readFileSync('package.json', 'utf8'));
const { version: dataVersion } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
const external = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
/** The browsers that we promise, as esbuild names them. */
const PROMISED = browserslist.map((each) => each.replace(/\.0$|\s/g, ''));
/** Told that Safari 16.0 reads no static blocks, esbuild would write private names as maps too: blocks go last. */
const typescript = () => [
  esbuild({ target: PROMISED, supported: { 'class-static-blocks': true }, tsconfig: 'tsconfig.json' }),
  staticFields(),
];

/** What esbuild makes blocks of: fields of a class itself, because those of its objects are set, not defined. Lines stay lines. */
const staticFields = () => ({
  name: 'static-fields',
  transform: (code, id) =>
    id.endsWith('.ts')
      ? {
          code: code.replace(/^ {2}static \{\n {4}this\.(\w+) = ([\s\S]*?);\n {2}\}$/gm, '  static\n    $1 = $2;\n'),
          map: null,
        }
      : null,
});

/** Styles by Lightning CSS: the minifier of literals brings one that does not know today's, nor `${number}px`. */
const HOLE = '@TEMPLATE_EXPRESSION';
const styles = (css) =>
  transform({ filename: 'literal.css', code: Buffer.from(css.replaceAll(`${HOLE}();`, HOLE)), minify: true })
    .code.toString()
    .replaceAll(HOLE, '$&();');

/** Without closing slashes a shape would become the child of the one before it; without conservative collapse words join. */
const literals = () => ({
  name: 'minify-literals',
  transform: (code, id) =>
    /\/src\/.*\.ts$/.test(id)
      ? minifyHTMLLiterals(code, {
          fileName: id,
          minifyOptions: {
            minifyCSS: styles,
            keepClosingSlash: true,
            collapseBooleanAttributes: true,
            conservativeCollapse: true,
            removeAttributeQuotes: true,
          },
        })
      : null,
});

/** Chromium compiles all of it while it comes, off the page's own thread, and nothing while a widget is drawn. */
const COMPILE = '//# allFunctionsCalledOnLoad\n';

/** A classic script is read in its page's encoding, and not every page is UTF-8. Terser's own option spares templates. */
const asciiOnly = () => ({
  name: 'ascii-only',
  renderChunk: (code) => ({
    code:
      COMPILE + code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
});

/** In the full script, where escapes would add a tenth: a mark at its start says UTF-8, whatever the page is in. */
const marked = () => ({
  name: 'marked',
  generateBundle: (_options, bundle) => {
    for (const chunk of Object.values(bundle)) chunk.code = `\ufeff${chunk.code}`;
  },
});

/** Whose code is inside the built files, by name and version. */
const bundled = new Map();
const LICENCES = 'THIRD-PARTY.txt';
/** Notes them, and writes down what is known so far: the last file that is built knows all. */
const noted = () => [
  license({
    thirdParty: (found) => {
      for (const each of found) bundled.set(`${each.name} ${each.version}`, each);
    },
  }),
  { name: 'licences', writeBundle: () => writeFileSync(`cdn/${LICENCES}`, licences([...bundled.values()])) },
];

/** Names that Lit has for its own use and for its heirs, in files with all of Lit: what these fetch knows none of them. */
const LITS_OWN = {
  properties: {
    regex:
      /^(?:_\$[A-Z]\w|addController|createProperty|createRenderRoot|creationScope|enableUpdating|finalize|finalizeStyles|firstUpdated|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hasChanged|hasUpdated|host(?:Connected|Disconnected|Updated?)|isUpdatePending|noAccessor|performUpdate|render(?:Before|Options|Root)|scheduleUpdate|setConnected|shadowRootOptions|shouldUpdate|willUpdate|wrapped|(?:from|to)Attribute)$/,
  },
};

const COMPRESS = { passes: 2, inline: 1, hoist_funs: true };
/** @param mangle names to shorten besides variables */
const forBrowsers = (mangle = true) => [
  forStrangers(),
  withoutWorkers(),
  literals(),
  typescript(),
  nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
  commonjs(),
  terser({ ecma: 2022, toplevel: true, compress: COMPRESS, mangle, format: { comments: /^!/ } }),
  ...noted(),
];

/** A classic script cannot be split; so what it fetches is built before it, and imported from the file beside it. */
const FETCHED = {
  'dv-line': 'src/offence-trend/view-picture.ts',
  'dv-overview': 'src/campaign-timeline/view-overview.ts',
  'dv-units': 'src/attrition-funnel/view-units.ts',
  'dv-later': 'src/generated/later-events-data.ts',
  'dv-words': 'src/sentences.ts',
  'dv-quotes': 'src/generated/passages.ts',
  ...Object.fromEntries(
    LANGUAGES.slice(1).map((language) => [`dv-${language}`, `src/generated/language-${language}.ts`]),
  ),
  'dv-frames': 'src/embed/heights.ts',
  'dv-own-data': 'src/own-data-bundle.ts',
  'dv-exports': 'src/exports.ts',
};

/** Names of the hashed files by their sources, noted as they are written, for the script that imports them. */
const fileNames = {};
/** Every file says at its very end what it is called: half of it, or what a server answers in its place, says nothing. */
const named = (input) => ({
  name: 'named',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      fileNames[resolve(input)] = chunk.fileName;
      chunk.code += `export default${JSON.stringify(chunk.fileName)};\n`;
    }
  },
});

const banner = `/*! ${LICENCES} */`;

const fetched = ([name, input]) => ({
  input: { [name]: input },
  shimMissingExports: true,
  plugins: [...forBrowsers(), named(input)],
  output: { dir: 'cdn', format: 'es', entryFileNames: '[name]-[hash].js', hashCharacters: 'hex', banner },
});

/** What only the builder fetches. */
const WORKBOOK = 'src/builder/data-workbook.ts';

const embed = (file) => resolve(`src/embed/${file}.ts`);
/** Every `import()` in a module. */
function importsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  return node.type === 'ImportExpression' ? [node] : Object.values(node).flatMap(importsIn);
}
/** What an element imports when it is needed becomes a neighbour of the script. */
const importNeighbours = () => ({
  name: 'import-neighbours',
  transform(code, id) {
    if (!code.includes('import(')) return null;
    // The last first: what stands before keeps its place.
    const found = importsIn(this.parse(code)).sort((a, b) => b.start - a.start);
    const changed = found.reduce((text, { source, start, end }) => {
      const file = fileNames[resolve(dirname(id), String(source.value).replace(/\.js$/, '.ts'))];
      return file ? `${text.slice(0, start)}neighbour(${JSON.stringify(file)})${text.slice(end)}` : text;
    }, code);
    return changed === code ? null : `import { neighbour } from ${JSON.stringify(embed('neighbour'))};\n${changed}`;
  },
});

/** Only a script has a host of its own. */
const ownHost = () => ({
  name: 'own-host',
  resolveId: (source) => (source.endsWith('/own-host.js') ? embed('own-host') : null),
});

const WIDGETS = readdirSync('src').filter((folder) => existsSync(`src/${folder}/script.ts`));

/**
 * What is there already stays, and where that is all, no second Lit is evaluated; another version is named, once.
 * @param widgets those that a script has
 */
const first = (
  widgets,
) => `const copies = '${widgets.join(' ')}'.split(' ').map((name) => customElements.get('dv-' + name));
const firstCopy = copies.find(Boolean);
if (firstCopy) {
  const mine = '${version} (data ${dataVersion})', theirs = firstCopy.versions || 'of unknown age', others = (firstCopy.others ||= []);
  if (mine !== theirs && !others.includes(mine))
    console.warn(\`dv-widgets: version \${theirs} is on this page already, so \${mine} adds what is missing\`);
  others.push(mine);
  if (copies.every(Boolean)) return;
}`;
const classicScript = (file, widgets = WIDGETS) => ({
  file,
  format: 'iife',
  inlineDynamicImports: true,
  banner: `/*! dv-widgets ${version} - MIT - of others, of texts and figures: ${LICENCES} */`,
  // Where Lit may not run at all, or nothing knows custom elements, fallbacks stay.
  intro: `try {\n${first(widgets)}`,
  outro: "} catch (error) { console.warn('dv-widgets: ' + error); }",
});

export default [
  {
    input: ['src/index.ts', 'src/server.ts', 'src/register-language.ts'],
    external,
    plugins: [typescript()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  ...Object.entries(FETCHED).map(fetched),
  ...['page', 'short'].map((name) => ({
    input: `src/${name}.ts`,
    plugins: forBrowsers(),
    output: { file: `cdn/${name}.js`, format: 'iife', banner },
  })),
  fetched(['dv-workbook', WORKBOOK]),
  {
    input: 'src/builder.ts',
    plugins: forBrowsers(),
    external: [resolve(WORKBOOK)],
    output: { file: 'cdn/builder.js', format: 'iife', banner, paths: () => `./${fileNames[resolve(WORKBOOK)]}` },
  },
  {
    input: 'src/cdn.ts',
    plugins: [ownHost(), ...forBrowsers(LITS_OWN), importNeighbours(), asciiOnly()],
    output: classicScript('cdn/dv-widgets.js'),
  },
  ...WIDGETS.map((widget) => ({
    input: `src/${widget}/script.ts`,
    plugins: [ownHost(), ...forBrowsers(LITS_OWN), importNeighbours(), asciiOnly()],
    output: classicScript(`cdn/dv-${widget}.js`, [widget]),
  })),
  {
    input: 'src/cdn.ts',
    shimMissingExports: true,
    plugins: [ownHost(), ...forBrowsers(LITS_OWN), marked()],
    output: classicScript('cdn/dv-widgets.full.js'),
  },
];
