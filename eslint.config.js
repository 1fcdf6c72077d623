import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as regexp } from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { absent, classes, clocks, hazards, unproven } from './scripts/forbidden.js';

const SCHEMA = 'valibot';
const CORE = '\\.\\./core/';
/** What languages say, and what bundles several of them. */
const LOCALES = '\\.\\./(locales/|generated/[a-z-]+-by-language\\.js$)';
/** Only what is fetched may import these: whatever else did would put them into the core script. */
const FETCHED = '(own-data|decode|load-text|save|table-cells|integrity)\\.js$';
const IN_UI = `\\./(?!${FETCHED})`;
const UI = `\\.\\./ui/(?!${FETCHED})`;
const EXPORT = '\\.\\./export/';
const GENERATED = '\\.\\./generated/';
/** The four widgets and their options: names only, which any layer may know. */
const WIDGETS = '\\.\\./widgets\\.js$';
const LIT = 'lit(/|$)';

/**
 * Who may import what (ARCHITECTURE.md): each layer only what stands to its left. What is not named is forbidden, so a
 * new folder or package has to be argued for here.
 */
const LAYERS = [
  { files: 'src/core/*.ts', may: ['\\./', SCHEMA] },
  { files: 'src/locales/*.ts', may: ['\\./', CORE, '\\.\\./generated/[a-z-]+-by-language\\.js$'] },
  // A language is a folder: what it says of the builder only names the builder's types.
  { files: 'src/locales/*/*.ts', may: ['\\./', '\\.\\./[a-z-]+\\.js$', '\\.\\./\\.\\./core/'] },
  {
    files: 'src/locales/*/builder{,-systems}.ts',
    may: ['\\./builder-systems\\.js$', '\\.\\./\\.\\./builder/words\\.js$'],
  },
  { files: 'src/locales/*/builder-data.ts', may: ['\\./', '\\.\\./\\.\\./builder/data-words\\.js$'] },
  { files: 'src/ui/*.ts', may: [IN_UI, CORE, LOCALES, LIT] },
  { files: 'src/ui/dv-element.ts', may: [IN_UI, CORE, LOCALES, LIT, WIDGETS] },
  { files: 'src/ui/define.ts', may: [GENERATED] },
  { files: 'src/ui/toolbar.ts', may: [IN_UI, CORE, LOCALES, LIT, '\\.\\./export/snapshot\\.js$'] },
  {
    files: 'src/exports.ts',
    may: [
      '\\./(core|export|generated|locales)/',
      '\\./(leaves|widgets)\\.js$',
      '\\./ui/(host-page|integrity|own-host|page-address|save)\\.js$',
    ],
  },
  { files: 'src/leaves.ts', may: ['\\./export/leaves\\.js$', '\\./[^/]+/leaves\\.js$', '\\./widgets\\.js$'] },
  { files: 'src/widgets.ts', may: ['\\./core/options\\.js$', '\\./[^/]+/widget\\.js$'] },
  { files: 'src/*/widget.ts', may: ['\\.\\./core/options\\.js$'] },
  {
    files: 'src/*/leaves.ts',
    may: ['\\./(data|model|rows|view-poster)\\.js$', '\\.\\./export/leaves\\.js$'],
  },
  { files: 'src/builder.ts', may: ['\\./builder/'] },
  {
    files: 'src/builder/*.ts',
    may: [
      '\\./',
      CORE,
      LOCALES,
      EXPORT,
      LIT,
      WIDGETS,
      '\\.\\./(exports|page/query|generated/(signatures|builder-by-language|builder-options))\\.js$',
      '\\.\\./(own-readers|own-data/[a-z-]+|ui/(decode|load-text))\\.js$',
    ],
  },
  { files: 'src/builder/data-workbook.ts', may: ['read-excel-file/universal$'] },
  { files: 'src/page.ts', may: ['\\./(core|export|page)/', '\\./widgets\\.js$'] },
  { files: 'src/page/*.ts', may: ['\\./', CORE, EXPORT, WIDGETS, '\\.\\./generated/frame-options\\.js$'] },
  {
    files: 'src/ui/own-data.ts',
    may: [
      '\\./(host-page|language-pack|load-state|load-text|own-source|table-cells)\\.js$',
      CORE,
      LOCALES,
      '\\.\\./own-data/(read(ing)?|saying)\\.js$',
    ],
  },
  { files: 'src/ui/load-text.ts', may: ['\\./(decode|host-page)\\.js$', CORE] },
  { files: 'src/ui/language-packs.ts', may: [IN_UI, CORE, LOCALES, GENERATED] },
  { files: 'src/*/schema.ts', may: [CORE, SCHEMA] },
  { files: 'src/*/data.ts', may: ['\\./schema\\.js$', CORE, GENERATED, SCHEMA] },
  { files: 'src/*/model*.ts', may: ['\\./(data|model[^/]*)\\.js$', CORE, LOCALES] },
  { files: 'src/export/*.ts', may: ['\\./', CORE, LOCALES, WIDGETS] },
  { files: 'src/*/view*.ts', may: ['\\./(data|model[^/]*|view[^/]*)\\.js$', CORE, LOCALES, UI, LIT] },
  {
    files: 'src/offence-trend/view-picture.ts',
    may: ['\\./(model[^/]*|view[^/]*)\\.js$', CORE, 'd3-array$'],
  },
  {
    files: 'src/campaign-timeline/view-link.ts',
    may: ['\\./model\\.js$', LOCALES, UI, LIT, WIDGETS, '\\.\\./export/addresses\\.js$'],
  },
  { files: 'src/*/view-poster*.ts', may: ['\\./(data|model[^/]*|view[^/]*)\\.js$', CORE, LOCALES, EXPORT] },
  { files: 'src/*/rows.ts', may: ['\\./(data|model[^/]*)\\.js$', CORE, LOCALES, EXPORT] },
  { files: 'src/*/element.ts', may: ['\\./', CORE, LOCALES, UI, GENERATED, LIT] },
  {
    files: 'src/*-*/own*.ts',
    may: ['\\./(data|schema|model[^/]*|own[^/]*|view-(chain|stages))\\.js$', CORE, '\\.\\./own-data/', SCHEMA],
  },
  {
    files: 'src/own-data/*.ts',
    may: ['\\./', CORE, LOCALES, SCHEMA, 'd3-dsv$'],
  },
  {
    files: 'src/embed/*.ts',
    may: ['\\./', EXPORT, WIDGETS, '\\.\\./ui/(complete|define|host-page|observer|own-host|scale)\\.js$'],
  },
  { files: 'src/index.ts', may: ['\\./(core|locales)/', `\\./ui/(?!${FETCHED})`, '\\./[^/]+/(element|data)\\.js$'] },
  {
    files: 'src/own-data-bundle.ts',
    may: [
      '\\./own-readers\\.js$',
      '\\./own-data/pick\\.js$',
      '\\./ui/own-(data|source)\\.js$',
      '\\./(petition-counter/(data|live-count)|widgets)\\.js$',
    ],
  },
  { files: 'src/own-readers.ts', may: ['\\./(core|own-data)/', '\\./[^/]+/own\\.js$', '\\./widgets\\.js$'] },
  { files: 'src/petition-counter/{count-path,polling}.ts', may: [CORE] },
  { files: 'src/petition-counter/live-reading.ts', may: ['\\./(count-path|data)\\.js$', '\\.\\./own-data/'] },
  {
    files: 'src/petition-counter/poller.ts',
    may: ['\\./polling\\.js$', CORE, '\\.\\./ui/(host-page|load-text)\\.js$'],
  },
  {
    files: 'src/petition-counter/live-count.ts',
    may: [
      '\\./(data|live-reading|own|poller|polling)\\.js$',
      CORE,
      '\\.\\./own-data/read\\.js$',
      '\\.\\./ui/(host-page|load-state|own-data|own-source)\\.js$',
    ],
  },
  { files: 'src/*/script.ts', may: ['\\./element\\.js$', '\\.\\./embed/'] },
  { files: 'src/cdn.ts', may: ['\\./embed/', '\\./[^/]+/element\\.js$'] },
];

const layerRules = LAYERS.map(({ files, may }) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [{ regex: `^(?!${may.join('|')})`, message: 'This layer may not import that: see ARCHITECTURE.md.' }],
      },
    ],
  },
}));

/** What runs on pages that others write on. */
const ON_HOST_PAGES = [
  'src/{ui,embed}/*.ts',
  'src/*/{element,view}*.ts',
  'src/petition-counter/{live-count,poller}.ts',
  'src/{cdn,exports,index,own-data-bundle}.ts',
];
const CLOCK =
  'How long it takes depends on the machine: count the work (`npm test -- work`), or measure in `npm run bench`.';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'cdn/**',
      'storybook-static/**',
      'src/generated/**',
      'screenshots/**',
      'review/**',
      'coverage/**',
      'tests/pages/**',
      'examples/*/{.next,next-env.d.ts}',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    // Lit binds `this` of @event listeners to the host.
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...hazards, ...unproven] } },
  { files: ON_HOST_PAGES, rules: { 'no-restricted-syntax': ['error', ...hazards, ...unproven, ...absent] } },
  { files: ['src/**', 'scripts/**', 'integrations/**', '*.js'], ...regexp['flat/recommended'] },
  { rules: { 'max-lines': ['error', 250] } },
  // Page scripts of another time, each with all that it did to a page.
  { files: ['tests/support/old-libraries.js'], rules: { 'max-lines': 'off' } },
  // Control characters are what some of them take out.
  { rules: { 'no-control-regex': 'off' } },
  {
    files: ['src/**'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  { files: ['src/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['src/**/*.ts'], ...wc['flat/best-practice'] },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    // Safari forgets that a list without bullets is a list, unless its role says so.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' },
  },
  { files: ['tests/**', 'stories/**'], extends: [tseslint.configs.disableTypeChecked] },
  // Examples are no part of our project: each is type-checked by its own, with what it installs (`npm run examples`).
  { files: ['examples/**/*.{ts,tsx}'], extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked] },
  {
    files: ['tests/**', 'scripts/**'],
    rules: {
      'no-restricted-syntax': ['error', ...clocks],
      'no-restricted-properties': [
        'error',
        ...['performance', 'Date'].map((object) => ({ object, property: 'now', message: CLOCK })),
      ],
    },
  },
  // Of its marks only classes say how they are painted before there are styles.
  {
    files: ['tests/{browser,support}/**'],
    ignores: ['tests/support/marks-of.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clocks, ...classes] },
  },
  // Chai's assertions are expressions.
  { files: ['tests/**'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  ...layerRules,
);
