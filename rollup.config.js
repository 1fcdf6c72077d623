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

const forBrowsers = () => [
  literals(),
  typescript(),
  nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
  commonjs(),
  terser({ ecma: 2022, format: { comments: /^!/ } }),
];

/** Names of the hashed files, noted as they are written, for the script that imports them. */
const neighbours = {};
const noteNames = () => ({
  name: 'note-names',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.isEntry) neighbours[chunk.name] = chunk.fileName;
  },
});

/** A classic script cannot be split; so Plot is built before it, and imported from the file beside it. */
const importNeighbours = () => ({
  name: 'import-neighbours',
  resolveId: (source) =>
    source.endsWith('/view-load.js') ? fileURLToPath(new URL('src/embed/load-picture.ts', import.meta.url)) : null,
  transform: {
    order: 'post',
    handler: (code, id) =>
      id.endsWith('/embed/load-picture.ts')
        ? code.replace('DV_PLOT_FILE', JSON.stringify(neighbours['dv-plot']))
        : null,
  },
});

/** Loaded twice, the first copy stays, before a second Lit is evaluated; where Lit may not run at all, fallbacks stay. */
const classicScript = (file) => ({
  file,
  format: 'iife',
  inlineDynamicImports: true,
  banner: `/*! dv-widgets ${version} · MIT · texts and figures: see data/README.md */`,
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
  {
    input: { 'dv-plot': 'src/offence-trend/view-picture.ts' },
    plugins: [...forBrowsers(), noteNames()],
    output: { dir: 'cdn', format: 'es', entryFileNames: '[name]-[hash].js', hashCharacters: 'hex' },
  },
  { input: 'src/cdn.ts', plugins: [importNeighbours(), ...forBrowsers()], output: classicScript('cdn/dv-widgets.js') },
  { input: 'src/cdn.ts', plugins: forBrowsers(), output: classicScript('cdn/dv-widgets.full.js') },
];
