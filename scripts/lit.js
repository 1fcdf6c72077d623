import { resolve } from 'node:path';

/**
 * What Lit asks its page for by name, where an `id` of the page answers: `<form id=litHtmlVersions>` would end the script.
 * None of it serves us: ways for browsers without shadow trees, for decorators, and a count of copies. Nor does
 * what no element of ours asks for (`UNKNOWN`): each byte of the script is wanted for something else.
 */
const ASKED = {
  '/reactive-element/css-tag.js': [
    /\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/,
    // What only somebody who writes styles would read.
    /(?<=Error\()"CSSResult[^"]*"/,
    /(?<=Error\()"Value passed[^}]*security\."/,
    /\w instanceof CSSStyleSheet\?\w:(?=\w\.styleSheet)/,
    /(?<=,\w=)\w\?(?=\w=>\w:\w=>\w instanceof)/,
    /:(\w)=>\1 instanceof CSSStyleSheet\?.*?\(\1\):\1(?=;export)/,
    /,\w=\w\.litNonce/,
    /void 0!==\w&&\w\.setAttribute\("nonce",\w\),/,
  ],
  '/reactive-element/reactive-element.js': [
    /\w+=\w+\.reactiveElementPolyfillSupport,/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /\|\|\w\.useDefault&&.*?\)\)(?=\)\)return)/,
    /\w&&!\(this\._\$Ej\?\?=new Map\)\.has\(\w\)&&\(.*?\)\|\|/,
    /\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/,
    /(?<=\w=\{)toAttribute\(\w,\w\)\{.*?return \w\},(?=fromAttribute)/,
    /_\$ET\(\w,\w\)\{.*?=null\}\}(?=_\$AK)/,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/,
    /,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/,
    /,this\._\$Em=null(?=,this\._\$Ev)/,
    /&&this\._\$Em!==\w/,
    /this\._\$Em=\w;/,
    /,this\._\$Em=null(?=\}\}requestUpdate)/,
    /:void 0!==\w\.converter\?\.fromAttribute\?\w\.converter/,
    /this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\),/,
    /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(const\[\w,\w\]of \w\)\{const\{wrapped:.*?\}(?=\}let )/,
    /break;case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/,
    /removeController\(\w\)\{.*?\}/,
    /static addInitializer\(\w\)\{[^}]*\}/,
    /,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/,
    /,this\.constructor\.l\?\.forEach\(.*?\)\)/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/,
  ],
  '/lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
    // What stands in the root is ours.
    /this\.renderOptions\.renderBefore\?\?=\w\.firstChild,/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
  ],
  '/lit-html/lit-html.js': [
    /"number"==typeof \w\?(?=this\._\$AC)/,
    /:\(void 0===\w\.el&&.*?this\.options\)\),\w\)/,
    /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
    /1===\w\.type\?(?=\w=new \w\.ctor)/,
    /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/,
    /class \w\{constructor\(\w,\w,\w\)\{this\.element=\w,this\.type=6.*?\}\}(?=const )/,
    /,F:\w(?=\})/,
    /"function"==typeof this\._\$AH\?(?=this)/,
    /:this\._\$AH\.handleEvent\(\w\)/,
    /:3===\w\?"<math>"(?=:"")/,
    /:3===\w\?"<\/math>"(?=:"")/,
    /\|\|3===\w/,
    /"!--"===\w\[1\]\?\w=\w+:/,
    /\w===\w\|\|(?=\w===\w\?\w=\w:\(\w=\w,\w=void 0\))/,
    /\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),/,
    /(?<=\(\w=)\w\?\?(?=\w,\w=-1\))/,
    /(?<=\(\w=\w),\w=void 0(?=\))/,
    /if\(\w\.test\(\w\.tagName\)\)\{.*?append\(\w\[\w\],\w\(\)\)\}\}/,
    /else\{let \w=-1;for\(;-1!==.*?\.length-1\}/,
    /\|\|\w\.capture!==\w\.capture\|\|\w\.once!==\w\.once\|\|\w\.passive!==\w\.passive/,
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
  ],
};

/** What an element of ours would ask Lit for in vain, and only in the built files. */
const UNKNOWN =
  /\breflect\b|\btype: (?:Object|Array)\b|\buseDefault\b|\baddInitializer\b|\bhandleEvent\b|<!--|<(?:textarea|title|style|script)[^<>]*>\$|\bremoveController\b|directives\/ref\b|\bmathml\b/;

/** Lit for pages of strangers: it asks them for nothing, and draws by the document that no markup has changed. */
export const forStrangers = () => ({
  name: 'lit-for-strangers',
  transform(code, id) {
    if (/\/src\/.*\.ts$/.test(id) && UNKNOWN.test(code))
      throw new Error(`Lit is built without it: ${UNKNOWN.exec(code)}`);
    const asked = Object.entries(ASKED).find(([file]) => id.endsWith(file))?.[1];
    if (!asked) return null;
    const without = asked.reduce((text, part) => {
      if (!part.test(text)) throw new Error(`Lit asks its page for other things than before: ${part}`);
      return text.replace(part, '');
    }, code);
    return { code: id.endsWith('/lit-html/lit-html.js') ? withHostPage(without) : without, map: null };
  },
});

/** See `ui/host-page.ts`. */
function withHostPage(code) {
  const [, name] = /\b(\w+)=document\b/.exec(code);
  const asks = new RegExp(`\\b${name}(?=\\.create|\\)\\.importNode)`, 'g');
  if (code.match(asks).length !== 5) throw new Error('Lit asks the document for other things than before');
  return `import { hostPage } from ${JSON.stringify(resolve('src/ui/host-page.ts'))};\n${code.replace(asks, 'hostPage')}`;
}
