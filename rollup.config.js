import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** Without closing slashes a shape would become the child of the one before it; without conservative collapse words join. */
const literals = () => ({
  name: 'minify-literals',
  transform: (code, id) =>
    /\/src\/.*\.ts$/.test(id)
      ? minifyHTMLLiterals(code, {
          fileName: id,
          html: { keepClosingSlash: true, collapseBooleanAttributes: true, conservativeCollapse: true },
        })
      : null,
});

/** A classic script is read in its page's encoding, and not every page is UTF-8. Terser's own option spares templates. */
const asciiOnly = () => ({
  name: 'ascii-only',
  renderChunk: (code) => ({
    code: code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
});

const forBrowsers = () => [
  literals(),
  typescript(),
  nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
  commonjs(),
  terser({ ecma: 2022, format: { comments: /^!/ } }),
  asciiOnly(),
];

/** Names of the hashed files, noted as they are written, for the script that imports them. */
const neighbours = {};
const noteNames = () => ({
  name: 'note-names',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.isEntry) neighbours[chunk.name] = chunk.fileName;
  },
});

const fetched = (input) => ({
  input,
  plugins: [...forBrowsers(), noteNames()],
  output: { dir: 'cdn', format: 'es', entryFileNames: '[name]-[hash].js', hashCharacters: 'hex' },
});

/** A classic script cannot be split; so what it fetches is built before it, and imported from the file beside it. */
const NEIGHBOURS = {
  'view-load': { file: 'src/embed/load-picture.ts', name: 'DV_PLOT_FILE', chunk: 'dv-plot' },
  'view-overview-load': { file: 'src/embed/load-overview.ts', name: 'DV_OVERVIEW_FILE', chunk: 'dv-overview' },
  'load-passages': { file: 'src/embed/load-passages.ts', name: 'DV_QUOTES_FILE', chunk: 'dv-quotes' },
  'load-more': { file: 'src/embed/load-more.ts', name: 'DV_MORE_FILE', chunk: 'dv-more' },
};
const importNeighbours = () => ({
  name: 'import-neighbours',
  resolveId(source) {
    const neighbour = NEIGHBOURS[/\/([^/]+)\.js$/.exec(source)?.[1]];
    return neighbour ? fileURLToPath(new URL(neighbour.file, import.meta.url)) : null;
  },
  transform: {
    order: 'post',
    handler(code, id) {
      const neighbour = Object.values(NEIGHBOURS).find(({ file }) => id.endsWith(file));
      return neighbour ? code.replace(neighbour.name, JSON.stringify(neighbours[neighbour.chunk])) : null;
    },
  },
});

/** Loaded twice, the first copy stays, before a second Lit is evaluated; where Lit may not run at all, fallbacks stay. */
const classicScript = (file) => ({
  file,
  format: 'iife',
  inlineDynamicImports: true,
  banner: `/*! dv-widgets ${version} - MIT - texts and figures: see data/README.md */`,
  intro: "if (customElements.get('dv-offence-trend')) return;\ntry {",
  outro: "} catch (error) { console.warn('dv-widgets: ' + error); }",
});

export default [
  {
    input: ['src/index.ts'],
    external,
    plugins: [typescript()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  fetched({ 'dv-plot': 'src/offence-trend/view-picture.ts' }),
  fetched({ 'dv-overview': 'src/campaign-timeline/view-overview.ts' }),
  fetched({ 'dv-quotes': 'src/generated/passages.ts' }),
  fetched({ 'dv-more': 'src/more.ts' }),
  { input: 'src/cdn.ts', plugins: [importNeighbours(), ...forBrowsers()], output: classicScript('cdn/dv-widgets.js') },
  { input: 'src/cdn.ts', plugins: forBrowsers(), output: classicScript('cdn/dv-widgets.full.js') },
];
