import { resolve } from 'node:path';

/**
 * What Lit asks its page for by name, where an `id` of the page answers: `<form id=litHtmlVersions>` would end the script.
 * None of it serves us: ways for browsers without shadow trees, for decorators, and a count of copies.
 */
const ASKED = {
  '/reactive-element/css-tag.js': [
    /\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/,
    // What only somebody who writes styles would read.
    /(?<=Error\()"CSSResult[^"]*"/,
    /(?<=Error\()"Value passed[^}]*security\."/,
  ],
  '/reactive-element/reactive-element.js': [
    /\w+=\w+\.reactiveElementPolyfillSupport,/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/,
    // What no element of ours uses: initializers, properties of objects and lists, controllers that leave, defaults in attributes.
    /static addInitializer\(\w\)\{.*?\}(?=static )/,
    /,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/,
    /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/,
    /break;case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/,
    /break;case Object:case Array:try\{.*?catch\(\w\)\{\w=null\}/,
    /removeController\(\w\)\{.*?\}/,
    /\w&&!\(this\._\$Ej\?\?=new Map\)\.has.*?\|\|void 0!==\w\)\|\|/,
    /\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/,
    /\|\|\w\.useDefault&&.*?_\$Eu\(\w,\w\)\)/,
  ],
  '/lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
  ],
  '/lit-html/lit-html.js': [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    // Parts that no template of ours has: elements themselves, words within raw text, and comments.
    /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
    /1===\w\.type\?(?=\w=new \w\.ctor)/,
    /:6===\w\.type&&\(\w=new Z\(\w,this,\w\)\)/,
    /class Z\{.*?_\$AI\(\w\)\{M\(this,\w\)\}\}/,
    /,F:Z/,
    /if\(\w\.test\(\w\.tagName\)\)\{.*?append\(\w\[\w\],\w\(\)\)\}\}/,
    /else\{let \w=-1;for\(;-1!==.*?type:7,index:\w\}\),\w\+=\w\.length-1\}/,
  ],
};

/** Lit for pages of strangers: it asks them for nothing, and draws by the document that no markup has changed. */
export const forStrangers = () => ({
  name: 'lit-for-strangers',
  transform(code, id) {
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
