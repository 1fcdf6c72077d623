// What pages, old browsers and browsers on guard take away or forbid, in our own words. Each function runs on a page
// before anything of ours.

const throwing = (name) => `window.${name} = function () { throw new TypeError('${name} is not allowed'); };`;
const gone = (name) => `delete window.${name};`;

const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];

/** As pages do that run what they do not trust: a name that is frozen cannot be given anew by an object that inherits it. */
const FREEZE = `
  const freeze = (owner) => [owner, owner.prototype].forEach(Object.freeze);
  const named = (isMeant) => Object.getOwnPropertyNames(window).filter(isMeant).map((name) => window[name]);
  const makes = (owner) => typeof owner === 'function' && owner.prototype;
  const [LANGUAGE, INSIDE] = [
    /^(?:Array|ArrayBuffer|BigInt|Boolean|DataView|Date|Function|Intl|JSON|Map|Math|Number|Object|Promise|Proxy|Reflect|RegExp|Set|String|Symbol|Weak\\w+|\\w*Error|\\w+Array)$/,
    [[], new Map(), new Set(), ''].map((each) => Object.getPrototypeOf(each[Symbol.iterator]())).concat(
      [async () => {}, function* () {}, async function* () {}].map(Object.getPrototypeOf),
      [Object.getPrototypeOf(Uint8Array), Object.getPrototypeOf(Object.getPrototypeOf([].values()))],
    ),
  ];
  const language = () => [...INSIDE, ...named((name) => LANGUAGE.test(name))].forEach(freeze);
  const browser = () => named((name) => /^[A-Z]/.test(name)).filter(makes).forEach(freeze);
`;

/** What is no reason to show less. */
export const DRAWN = {
  ...Object.fromEntries(OBSERVERS.map((name) => [`without ${name}`, gone(name)])),
  ...Object.fromEntries(OBSERVERS.map((name) => [`${name} is forbidden`, throwing(name)])),
  'without any observer': OBSERVERS.map(gone).join(''),
  'the language is frozen': `${FREEZE} language();`,
  'language and browser are frozen': `${FREEZE} language(); browser(); Object.freeze(customElements);`,
  // As in whatwg-fetch, which has no streams, and in unfetch, which has no bytes either.
  'no body is a stream': `Object.defineProperty(Response.prototype, 'body', { value: undefined });`,
  'a fetch of texts': `{
    const { fetch } = window;
    window.fetch = async (address, { method, headers, body } = {}) => {
      const answer = await fetch(String(address), { method, headers, body });
      const { ok, status, url, headers: sent } = answer;
      return { ok, status, url, headers: sent, text: () => answer.text() };
    };
  }`,
};

/** Where nothing of ours can be: what widgets stand for stays. */
export const UNDRAWN = {
  'without customElements': gone('customElements'),
  'customElements is null': `Object.defineProperty(window, 'customElements', { value: null });`,
  'customElements is undefined': `Object.defineProperty(window, 'customElements', { value: undefined });`,
  'customElements is somebody else’s': `Object.defineProperty(window, 'customElements', { value: {} });`,
  'no element may be defined': `customElements.define = function () { throw new TypeError('not allowed'); };`,
};

/** One of them as a script of a page. */
export const takingScript = (name) => `(() => { ${{ ...DRAWN, ...UNDRAWN }[name] ?? ''} })();`;
