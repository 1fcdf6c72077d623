// The tokens for design tools, in the format of the Design Tokens Community Group (2025.10): colours of the light and the dark
// form, sizes, and the typeface. Read from where the elements have them, so that there is one place.
import { readFileSync, writeFileSync } from 'node:fs';

const tokens = readFileSync('src/ui/tokens.ts', 'utf8');
const lanes = readFileSync('src/campaign-timeline/view-shapes.ts', 'utf8');
const declarations = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules.flatMap(
  (each) => each.declarations,
);
const described = new Map(
  declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name, description }) => [name, description])),
);

const hex = (text) => (text.length === 4 ? text.replace(/(?!^#)./g, '$&$&') : text);
const colour = (text) => ({
  colorSpace: 'srgb',
  components: hex(text)
    .match(/[\da-f]{2}/g)
    .map((part) => Math.round((parseInt(part, 16) / 255) * 1000) / 1000),
  hex: hex(text),
});
const named = (name, value) => ({ $description: described.get(`--dv-${name}`), $value: value });

const pairs = [...tokens.matchAll(/--_(\w+): var\(--dv-(\w+), light-dark\((#\w+), (#\w+)\)\)/g)]
  .filter(([, own, name]) => own === name)
  .map(([, , name, light, dark]) => ({ name, light: named(name, colour(light)), dark: named(name, colour(dark)) }));
const laneOf = [...lanes.matchAll(/--_lane: var\(--dv-(lane-\w+), var\(--_(\w+)\)\)/g)];
if (pairs.length !== 6 || laneOf.length !== 5) throw new Error('the tokens are written otherwise than before');

const form = (which) => ({
  $type: 'color',
  ...Object.fromEntries(pairs.map((pair) => [pair.name, pair[which]])),
  ...Object.fromEntries(laneOf.map(([, name, of]) => [name, named(name, `{${which}.${of}}`)])),
});
const size = (name) => {
  const [, value] = new RegExp(`--_${name}: (?:var\\(--dv-\\w+, )?(\\d+)px`).exec(tokens);
  return { ...named(name, { value: Number(value), unit: 'px' }) };
};
const [, family] = /var\(--dv-font, ([^)]+)\)/.exec(tokens);

const all = {
  $description: 'What a page may set is --dv-NAME; sizes of letters are the elements’ own.',
  light: form('light'),
  dark: form('dark'),
  size: {
    $type: 'dimension',
    ...Object.fromEntries(
      ['radius', 'gap', 'small', 'note', 'body', 'headline', 'figure'].map((name) => [name, size(name)]),
    ),
  },
  font: {
    $type: 'fontFamily',
    ...named(
      'font',
      family.split(', ').map((name) => name.replaceAll("'", '')),
    ),
  },
};
writeFileSync('dist/tokens.json', `${JSON.stringify(all, null, 2)}\n`);
