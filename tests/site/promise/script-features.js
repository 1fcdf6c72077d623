// What a script uses that is newer than the browsers we promise. Names are all that a script shows of what it asks for:
// `x.toSorted` is taken for an array's.
import { parse } from 'acorn';
import { OWNERS, isPromised, membersOf, newerGlobals, newerNames, tables } from './newer.js';
import { selectorFeatures, styleFeatures } from './style-features.js';

const NAMES = newerNames();
const GLOBALS = newerGlobals();
/** Syntax of this year is known to all of them, but for what the tables say below. */
const EDITION = 2022;
const { classes, regular_expressions } = tables.javascript;
const LOOKBEHIND = !isPromised(regular_expressions.lookbehind_assertion) && /\(\?<[=!]/;
const STATIC_BLOCKS = !isPromised(classes.static.initialization_blocks);
/** Rules in a text, rather than prose. */
const RULES = /\{[^{}]*[\w-]\s*:[^{}]*\}/;

/** @returns {Set<string>} */
export function scriptFeatures(code, sourceType) {
  const found = new Set();
  const declared = new Set();
  const alone = new Set();
  const program = parse(code.replace(/^\ufeff/, ''), { ecmaVersion: EDITION, sourceType });
  walk(program, null, (node, parent) => {
    const look = LOOK[node.type];
    if (look) for (const feature of look(node)) found.add(feature);
    for (const name of namesDeclaredBy(node)) declared.add(name);
    if (node.type === 'Identifier' && GLOBALS.has(node.name) && !isKey(node, parent)) alone.add(node.name);
  });
  for (const name of alone) if (!declared.has(name)) found.add(name);
  return found;
}

const LOOK = {
  StaticBlock: () => (STATIC_BLOCKS ? ['static {}'] : []),
  MemberExpression: ({ object, property, computed }) => {
    const name = computed ? property.value : property.name;
    const isOwner = object.type === 'Identifier' && object.name in OWNERS;
    return isOwner && membersOf(object.name).get(name) === false ? [`${object.name}.${name}`] : [];
  },
  // Of an object that could be anything, only what is called: data have fields of such names.
  CallExpression: ({ callee: { type, object, property, computed } }) => {
    if (type !== 'MemberExpression' || (object.type === 'Identifier' && object.name in OWNERS)) return [];
    // A private name is nobody's but its class's.
    if (property.type === 'PrivateIdentifier') return [];
    const name = computed ? property.value : property.name;
    return NAMES.has(name) ? [`.${name}()`] : [];
  },
  Literal: ({ value, regex }) => {
    if (regex) return LOOKBEHIND && LOOKBEHIND.test(regex.pattern) ? ['(?<= )'] : [];
    return typeof value === 'string' ? textFeatures(value) : [];
  },
  TemplateLiteral: ({ quasis }) => textFeatures(quasis.map(({ value }) => value.cooked ?? value.raw).join('')),
};

function textFeatures(text) {
  return [
    ...(LOOKBEHIND && LOOKBEHIND.test(text) ? ['(?<= )'] : []),
    ...(RULES.test(text) ? styleFeatures(text) : selectorFeatures(text)),
  ];
}

function namesDeclaredBy({ type, id, params, param, local }) {
  if (/^Import\w*Specifier$/.test(type)) return [local.name];
  return [id, param, ...(params ?? [])].flatMap(namesIn);
}

function namesIn(pattern) {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name];
  const { left, argument, elements, properties } = pattern;
  return [left, argument, ...(elements ?? []), ...(properties ?? []).map((each) => each.value ?? each)].flatMap(
    namesIn,
  );
}

/** A name behind a dot, or before a colon. */
const isKey = (node, parent) =>
  !parent.computed && ((parent.type === 'MemberExpression' && parent.property === node) || parent.key === node);

function walk(node, parent, visit) {
  visit(node, parent);
  for (const value of Object.values(node))
    for (const child of [value].flat()) if (typeof child?.type === 'string') walk(child, node, visit);
}
