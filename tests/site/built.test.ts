// Whether the built files keep what the README promises: nothing in them is newer than the browsers named in package.json
// (`browserslist`), but for what is named here; pictures are as small as mail and messengers take them; and the licences of
// all that is inside are told.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What may be there, and why. */
const KNOWN = new Map([
  // Where it is not known, nothing is lost but looks.
  ['break-after: avoid', 'a heading may stand alone at the end of a printed page'],
  ['contain-intrinsic-block-size', 'counts only with content-visibility'],
  ['content-visibility', 'rows out of sight are laid out, too'],
  ['content-visibility: auto', 'the same'],
  ['hyphens', 'words break as the page breaks its own'],
  ['text-size-adjust', 'a phone may enlarge a long text'],
  ['scrollbar-gutter', 'a frame may keep a scroll bar that it does not need'],
  ['scrollbar-gutter: stable', 'the same'],
  ['text-wrap', 'lines break where they are full'],
  ['text-wrap: balance', 'the same'],
  ['text-wrap: pretty', 'the same'],
  // Who uses it asks first, or catches that it is not there.
  ['Error.captureStackTrace', 'the reader of workbooks asks for it'],
  ['ClipboardItem', 'then the text is copied without its links'],
  ['.createHTML()', 'Lit asks for Trusted Types'],
  ['.createPolicy()', 'Lit asks for Trusted Types'],
  ['.replaceSync()', 'Lit asks for constructed style sheets, and writes style elements without'],
  // Methods of our own that have the name of a newer one of the browser's.
  ...'draw fallback fileName node number opened path percent sources toArray unit watch when'
    .split(' ')
    .map((name) => [`.${name}()`, 'our own'] as const),
]);

/** Bytes, by how a name ends; the first that fits counts. */
const LARGEST = [
  ['.card.png', 60_000],
  ['.portrait.png', 80_000],
  ['.png', 150_000],
  ['dv-widgets.zip', 5_000_000],
] as const;

/** Whose code nobody may pass on without their words: what we depend on, and what that brings. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const OTHERS_CODE = [
  ...Object.keys(dependencies).filter((name) => name !== 'lit'),
  ...['lit-html', 'lit-element', '@lit/reactive-element', 'read-excel-file', 'fflate'],
];

const FILES = readdirSync('cdn', { recursive: true, encoding: 'utf8' }).sort();
const read = (file: string) => readFileSync(`cdn/${file}`, 'utf8');

for (const file of FILES.filter((name) => /\.(?:css|html|js)$/.test(name)))
  test(`cdn/${file} uses nothing that is newer than the browsers that are promised`, async () =>
    expect([...new Set(await featuresOf(file))].filter((feature) => !KNOWN.has(feature))).toEqual([]));

for (const [index, [ending, most]] of LARGEST.entries())
  test(`cdn/*${ending}: ${most} bytes at most`, () => {
    const isEarlier = (file: string) => LARGEST.slice(0, index).some(([earlier]) => file.endsWith(earlier));
    const files = FILES.filter((file) => file.endsWith(ending) && !isEarlier(file));
    expect(files).not.toEqual([]);
    const sizes = files.map((file) => ({ file, size: statSync(`cdn/${file}`).size }));
    expect(sizes.filter(({ size }) => size > most)).toEqual([]);
  });

for (const name of OTHERS_CODE)
  test(`cdn/THIRD-PARTY.txt has the licence of ${name}`, () =>
    expect(read('THIRD-PARTY.txt')).toMatch(new RegExp(`^${name} [0-9]`, 'm')));

test('each script says where the licences of others are', () =>
  expect(FILES.filter((file) => /\.js$/.test(file) && !read(file).slice(0, 200).includes('THIRD-PARTY.txt'))).toEqual(
    [],
  ));

async function featuresOf(file: string): Promise<readonly string[]> {
  // MDN's tables are large: only who asks them reads them.
  const { scriptFeatures } = await import('./promise/script-features.js');
  const { styleFeatures } = await import('./promise/style-features.js');
  const text = read(file);
  if (file.endsWith('.css')) return styleFeatures(text);
  // What the script fetches are modules, by their hashed names.
  if (file.endsWith('.js')) return [...scriptFeatures(text, /-[0-9a-f]{8}\.js$/.test(file) ? 'module' : 'script')];
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, style]) => styleFeatures(style));
}
