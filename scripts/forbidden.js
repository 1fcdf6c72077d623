// Syntax that ESLint refuses (eslint.config.js), and why.

/** What strangers may write is read by expressions that `npm test -- work` proves to be linear: it sees literals only. */
export const unproven = [
  [':matches(NewExpression, CallExpression)[callee.name="RegExp"]', 'Write a literal, which can be checked.'],
  ['Literal[regex.pattern=/\\(\\?<[=!]/]', 'Safari before 16.4 reads no script that looks behind.'],
].map(([selector, message]) => ({ selector, message }));

/** What an error or any object has by its prototype. */
const INHERITED = '/^(?:name|message|constructor|toString|toLocaleString|valueOf|hasOwnProperty)$/';

/** What strict pages, small root fonts, frozen prototypes and hostile data punish. */
export const hazards = [
  ['MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', 'Markup comes from templates only.'],
  [
    'MemberExpression[object.name=/^(localStorage|sessionStorage)$/]',
    'Nothing is stored: a sandboxed frame throws, and readers are left alone.',
  ],
  ['TemplateElement[value.raw=/ style="/]', 'A strict page drops style attributes.'],
  ['TemplateElement[value.raw=/[0-9]rem\\b/]', 'A page with a small root font would shrink us: px or em.'],
  [
    `AssignmentExpression[left.object.type="ThisExpression"][left.property.name=${INHERITED}], PropertyDefinition[declare=false][static=false][key.name=${INHERITED}]`,
    'Where a page has frozen what the language brings, this throws: see src/core/data-error.ts.',
  ],
].map(([selector, message]) => ({ selector, message }));

/** What runs on pages that others write on may find another, or none. */
export const absent = [
  ['MemberExpression[object.name="document"]', 'Markup may bear that name: see src/ui/host-page.ts.'],
  [
    'NewExpression[callee.name=/^(?:Mutation|Resize)Observer$/]',
    'A page may have taken it away: see src/ui/observer.ts.',
  ],
].map(([selector, message]) => ({ selector, message }));

/** What fails, or proves nothing, on a busy machine: CONTRIBUTING says how tests wait. */
export const clocks = [
  [
    'CallExpression[callee.name="setTimeout"][arguments.length>1]',
    'A sleep is too short on a busy machine: wait for what is to happen.',
  ],
  ['ImportSpecifier[imported.name=/^(aTimeout|waitUntil)$/]', 'That has a clock of its own: `until` has none.'],
  ['CallExpression[callee.property.name="timeout"]', 'One limit for all that hangs is in web-test-runner.config.js.'],
  ['Property[key.name="timeout"][value.type="Literal"]', 'One limit for all that hangs is in tests/setup/browsers.js.'],
].map(([selector, message]) => ({ selector, message }));

/** A dot before a name, which a template may have yet to say, and not within brackets. */
const BY_CLASS = '/^(?:[^[]|\\[[^\\]]*\\])*?\\.(?:[a-z_]|$)|\\[class/i';
/** What asks a page, and what tests call their own questions. */
const QUESTIONS =
  'CallExpression:matches([callee.property.name=/^(querySelector(All)?|matches|closest)$/], [callee.name=/^(all|box(es)?|figureOf|find|inside|one|seen|shown|styleOf|tabTo|\\$)$/])';

/** A class is ours to rename: no reader sees it, and a test that asks for it says nothing of what she does see. */
export const classes = [
  `${QUESTIONS} Literal[value=${BY_CLASS}]`,
  `${QUESTIONS} TemplateElement[value.raw=${BY_CLASS}]`,
  // A selector that is on its way to such a question.
  'Literal[value=/^\\.[a-z]+([ >+~,:[-]|$)/]',
  'MemberExpression[property.name=/^(classList|className|getElementsByClassName)$/]',
].map((selector) => ({
  selector,
  message: 'Tests speak of what a reader sees: roles, names, texts and parts (tests/support/seen.ts).',
}));
