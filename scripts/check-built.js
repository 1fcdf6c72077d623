// Whether the built files keep what the README promises: nothing in them is newer than the browsers named in
// package.json (`browserslist`), but for what is named here; pictures are as small as mail and messengers take them; and the licences of all that is inside are told.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { scriptFeatures } from './promise/script-features.js';
import { styleFeatures } from './promise/style-features.js';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Where it is not known, nothing is lost but looks. */
const IGNORED = {
  'break-after: avoid': 'a heading may stand alone at the end of a printed page',
  'contain-intrinsic-block-size': 'counts only with content-visibility',
  'content-visibility': 'rows out of sight are laid out, too',
  'content-visibility: auto': 'the same',
  hyphens: 'words break as the page breaks its own',
  'text-size-adjust': 'a phone may enlarge a long text',
  'scrollbar-gutter': 'a frame may keep a scroll bar that it does not need',
  'scrollbar-gutter: stable': 'the same',
  'text-wrap': 'lines break where they are full',
  'text-wrap: balance': 'the same',
  'text-wrap: pretty': 'the same',
};

/** Who uses it asks first, or catches that it is not there. */
const ASKED_FOR = {
  'Error.captureStackTrace': 'the reader of workbooks asks for it',
  ClipboardItem: 'then the text is copied without its links',
  '.createHTML()': 'Lit asks for Trusted Types',
  '.createPolicy()': 'Lit asks for Trusted Types',
  '.replaceSync()': 'Lit asks for constructed style sheets, and writes style elements without',
};

/** Methods of our own that have the name of a newer one of the browser's. */
const OTHERS = new Set(
  'draw fallback fileName node number opened path percent sources toArray unit watch when'
    .split(' ')
    .map((name) => `.${name}()`),
);

const files = readdirSync('cdn', { recursive: true }).sort();
const faults = files.flatMap((file) => {
  const features = featuresOf(file);
  return [...new Set(features)]
    .filter((feature) => !(feature in IGNORED || feature in ASKED_FOR || OTHERS.has(feature)))
    .map((feature) => `cdn/${file}: ${feature}`);
});
/** Bytes, by how a name ends; the first that fits counts. */
const LARGEST = [
  ['.card.png', 60_000],
  ['.portrait.png', 80_000],
  ['.png', 150_000],
  ['dv-widgets.zip', 5_000_000],
];
const heavy = files.flatMap((file) => {
  const { size } = statSync(`cdn/${file}`);
  const most = LARGEST.find(([ending]) => file.endsWith(ending))?.[1] ?? Infinity;
  return size > most ? [`cdn/${file} has ${size} bytes, more than ${most}`] : [];
});
/** Whose code nobody may pass on without their words: what we depend on, and what that brings. */
const OTHERS_CODE = [
  ...Object.keys(dependencies),
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  'read-excel-file',
  'fflate',
];
const notices = readFileSync('cdn/THIRD-PARTY.txt', 'utf8');
const unnamed = OTHERS_CODE.filter((name) => name !== 'lit' && !new RegExp(`^${name} [0-9]`, 'm').test(notices));
const bare = files.filter(
  (file) => /\.js$/.test(file) && !readFileSync(`cdn/${file}`, 'utf8').slice(0, 200).includes('THIRD-PARTY.txt'),
);
heavy.push(
  ...unnamed.map((name) => `cdn/THIRD-PARTY.txt lacks the licence of ${name}`),
  ...bare.map((file) => `cdn/${file} does not say where the licences of others are`),
);
for (const fault of heavy) console.error(fault);
for (const fault of faults) console.error(`${fault} is newer than the browsers that are promised`);
process.exitCode = faults.length + heavy.length ? 1 : 0;

function featuresOf(file) {
  const read = () => readFileSync(`cdn/${file}`, 'utf8');
  if (file.endsWith('.css')) return styleFeatures(read());
  // What the script fetches are modules, by their hashed names.
  if (file.endsWith('.js')) return [...scriptFeatures(read(), /-[0-9a-f]{8}\.js$/.test(file) ? 'module' : 'script')];
  if (!file.endsWith('.html')) return [];
  return [...read().matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, text]) => styleFeatures(text));
}
