// What rules use that is newer than the browsers we promise.
import { parse, walk } from 'css-tree';
import { isPromised, tables } from './newer.js';

const { properties, selectors, types, 'at-rules': atRules } = tables.css;
const PSEUDO = /(?:^|[\w\])*.\s>,(])::?([a-z][a-z-]+)/g;

/** Functions and units, wherever the tables keep them. */
const FUNCTIONS = new Map(
  Object.values(types).flatMap((type) => [
    ...Object.entries(type).filter(([name]) => name !== '__compat'),
    ...Object.entries(types),
  ]),
);
const DYNAMIC_UNITS = /^[dls]v(?:[bhiw]|min|max)$/;

/** @returns {string[]} features; within `@supports` somebody has asked */
export function styleFeatures(text) {
  const found = [];
  const say = (name, feature) => isPromised(feature) || found.push(name);
  const asked = [];
  const rules = [];
  walk(parse(text, { parseValue: true, onParseError: () => undefined }), {
    enter(node) {
      if (node.type === 'Atrule' && node.name === 'supports') asked.push(node);
      if (asked.length) return;
      LOOK[node.type]?.(node, say, this, rules);
      if (node.type === 'Rule') rules.push(node);
    },
    leave(node) {
      if (node === asked.at(-1)) asked.pop();
      if (node === rules.at(-1)) rules.pop();
    },
  });
  return found;
}

/** Features of selectors in a text that may be one. */
export const selectorFeatures = (text) =>
  [...text.matchAll(PSEUDO)]
    .map(([, name]) => name)
    .filter((name) => !isPromised(selectors[name]))
    .map((name) => `:${name}`);

const LOOK = {
  Rule: (_, say, _walk, rules) => rules.length && say('nested rules', selectors.nesting),
  // The parser gives up on a rule within another that begins with a plain name.
  Raw: ({ value }, say, _walk, rules) => rules.length && value.includes('{') && say('nested rules', selectors.nesting),
  NestingSelector: (_, say) => say('&', selectors.nesting),
  PseudoClassSelector: ({ name }, say) => say(`:${name}`, selectors[name]),
  PseudoElementSelector: ({ name }, say) => say(`::${name}`, selectors[name]),
  Atrule: ({ name }, say) => say(`@${name}`, atRules[name]),
  Feature: ({ kind, name }, say) => say(`@${kind} (${name})`, atRules[kind]?.[name]),
  FeatureRange: ({ kind }, say) => say(`@${kind} with a range`, atRules[kind]?.range_syntax),
  Declaration: ({ property }, say) => say(property, properties[property]),
  Identifier: ({ name }, say, { declaration }) =>
    declaration && say(`${declaration.property}: ${name}`, properties[declaration.property]?.[name]),
  Function: ({ name }, say, { declaration }) =>
    say(`${name}()`, properties[declaration?.property]?.[name] ?? FUNCTIONS.get(name)),
  Dimension: ({ unit }, say) => DYNAMIC_UNITS.test(unit) && say(unit, types.length.viewport_percentage_units_dynamic),
};
