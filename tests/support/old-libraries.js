// What libraries of another time, and page scripts like them, do to the natives of a page, in our own words. Each
// function runs on a page before anything of ours.
export const LIBRARIES = {
  none() {},

  // Prototype 1.5 and 1.6: collections as Ruby has them, under names that browsers gave another meaning later.
  prototype() {
    const identity = (value) => value;
    const own = {
      toArray() {
        return this.slice(0);
      },
      entries() {
        return this.toArray();
      },
      each(visit) {
        for (let index = 0; index < this.length; index++) visit(this[index], index);
        return this;
      },
      map(make, context) {
        const results = [];
        this.each((value, index) => results.push((make || identity).call(context, value, index)));
        return results;
      },
      filter(test, context) {
        const results = [];
        this.each((value, index) => test.call(context, value, index) && results.push(value));
        return results;
      },
      find(test, context) {
        for (let index = 0; index < this.length; index++)
          if (test.call(context, this[index], index)) return this[index];
      },
      some(test = identity) {
        return this.filter(test).length > 0;
      },
      every(test = identity) {
        return this.filter(test).length === this.length;
      },
      include(value) {
        return this.indexOf(value) !== -1;
      },
      reduce() {
        return this.length > 1 ? this : this[0];
      },
      flatten() {
        return this.inject([], (all, value) => all.concat(Array.isArray(value) ? value.flatten() : [value]));
      },
      inject(memo, step) {
        this.each((value, index) => (memo = step(memo, value, index)));
        return memo;
      },
      first() {
        return this[0];
      },
      last() {
        return this[this.length - 1];
      },
      toJSON() {
        return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`;
      },
    };
    for (const name in own) Array.prototype[name] = own[name];
    Array.from = window.$A = function (iterable) {
      if (!iterable) return [];
      if (iterable.toArray) return iterable.toArray();
      let { length } = iterable;
      const results = new Array(length || 0);
      while (length--) results[length] = iterable[length];
      return results;
    };
    Object.extend = (target, source) => {
      for (const name in source) target[name] = source[name];
      return target;
    };
    Object.keys = (object) => {
      const names = [];
      for (const name in object) names.push(name);
      return names;
    };
    Object.values = (object) => Object.keys(object).map((name) => object[name]);
    Object.extend(String.prototype, {
      strip() {
        return this.replace(/^\s+/, '').replace(/\s+$/, '');
      },
      sub(pattern, replacement) {
        return this.replace(pattern, replacement);
      },
      startsWith(start) {
        return this.indexOf(start) === 0;
      },
      endsWith(end) {
        const at = this.length - end.length;
        return at >= 0 && this.lastIndexOf(end) === at;
      },
      times(count) {
        return new Array(count + 1).join(this);
      },
      toJSON() {
        return `"${this}"`;
      },
    });
    Function.prototype.bind = function (context, ...given) {
      const method = this;
      return function (...more) {
        return method.apply(context, given.concat(more));
      };
    };
    Object.extend(Element.prototype, {
      visible() {
        return this.style.display !== 'none';
      },
      toggle() {
        this.style.display = this.visible() ? 'none' : '';
        return this;
      },
      remove() {
        this.parentNode.removeChild(this);
        return this;
      },
      update(text) {
        this.textContent = text;
        return this;
      },
    });
    Number.prototype.toJSON = function () {
      return isFinite(this) ? this.toString() : 'null';
    };
    window.$ = (id) => document.getElementById(id);
  },

  // MooTools 1.2 and 1.3: types with statics of the same names, an Event of its own.
  mootools() {
    Array.from = (item) =>
      item == null
        ? []
        : Array.isArray(item)
          ? item
          : typeof item === 'object' && item.length >= 0
            ? [].slice.call(item)
            : [item];
    String.from = String;
    Function.from = (item) => (typeof item === 'function' ? item : () => item);
    Function.prototype.bind = function (context, given) {
      const method = this;
      return function () {
        return method.apply(context, given ? [].concat(given) : arguments);
      };
    };
    Function.prototype.extend = function (name, value) {
      this[name] = value;
      return this;
    };
    Array.prototype.contains = function (item, from) {
      return this.indexOf(item, from) !== -1;
    };
    Array.prototype.include = function (item) {
      if (!this.contains(item)) this.push(item);
      return this;
    };
    Array.prototype.append = function (items) {
      this.push(...items);
      return this;
    };
    Array.prototype.flatten = function () {
      let all = [];
      for (const item of this) all = all.concat(Array.isArray(item) ? item.flatten() : item);
      return all;
    };
    Object.keys = (object) => {
      const names = [];
      for (const name in object) if (Object.prototype.hasOwnProperty.call(object, name)) names.push(name);
      return names;
    };
    Object.map = (object, make) => Object.keys(object).map((name) => make(object[name], name));
    Element.prototype.set = Element.prototype.setProperty = function (name, value) {
      this.setAttribute(name, value);
      return this;
    };
    Element.prototype.get = Element.prototype.getAttribute;
    window.Event = function (event) {
      this.event = event;
      this.type = event && event.type;
    };
  },

  'another Event': () => {
    window.Event = window.CustomEvent = function (type) {
      return { type };
    };
  },

  // Sugar 1.x: more ways to call what there is.
  sugar() {
    const native = { find: Array.prototype.find, filter: Array.prototype.filter, some: Array.prototype.some };
    const matcher = (test) =>
      typeof test === 'function' ? test : test instanceof RegExp ? (each) => test.test(each) : (each) => each === test;
    for (const name of Object.keys(native))
      Array.prototype[name] = function (test, ...more) {
        return native[name].call(this, matcher(test), ...more);
      };
    Array.prototype.at = function (...places) {
      const found = places.map((place) => this[((place % this.length) + this.length) % this.length]);
      return places.length > 1 ? found : found[0];
    };
    String.prototype.at = function (place) {
      return this.charAt(((place % this.length) + this.length) % this.length);
    };
    Array.prototype.flatten = function (level = Infinity) {
      return this.reduce(
        (all, each) => all.concat(Array.isArray(each) && level > 0 ? each.flatten(level - 1) : [each]),
        [],
      );
    };
    Array.prototype.include = function (item) {
      return this.concat([item]);
    };
    Array.prototype.remove = function (item) {
      return this.filter((each) => each !== item);
    };
    Array.prototype.groupBy = function (key) {
      const groups = {};
      for (const each of this) (groups[each[key]] ||= []).push(each);
      return groups;
    };
    Array.prototype.union = Array.prototype.concat;
    String.prototype.startsWith = function (start, isExact = true) {
      return new RegExp(`^${start.replace(/[^\w\s]/g, '\\$&')}`, isExact ? '' : 'i').test(this);
    };
    String.prototype.repeat = function (count) {
      return new Array(count + 1).join(this);
    };
    String.prototype.normalize = function () {
      return this.replace(/é/g, 'e');
    };
    String.prototype.has = String.prototype.includes;
    Number.prototype.format = function () {
      return this.toLocaleString();
    };
  },

  // Datejs: a string for every date that is asked, a date for every string that is parsed.
  datejs() {
    const parse = Date.parse;
    Date.parse = (text) => {
      const time = parse(text);
      return isNaN(time) ? null : new Date(time);
    };
    Date.prototype._toString = Date.prototype.toString;
    Date.prototype.toString = function (format) {
      return format ? `${this.getFullYear()}` : this._toString();
    };
    Date.prototype.toISOString = function () {
      return `"${this.getUTCFullYear()}-${this.getUTCMonth() + 1}-${this.getUTCDate()}T00:00:00Z"`;
    };
    Date.prototype.set = function (parts) {
      if (parts.year) this.setFullYear(parts.year);
      return this;
    };
    Date.today = () => new Date();
  },

  'another Date': () => {
    const Real = Date;
    window.Date = function (...parts) {
      return parts.length ? new Real(...parts) : new Real(2001, 0, 1);
    };
    window.Date.now = () => 0;
  },

  'a class for Date': () => {
    const Real = Date;
    window.Date = class {
      constructor(text) {
        this.time = new Real(text === undefined ? 0 : text);
      }
      getTime() {
        return this.time.getTime();
      }
    };
  },

  'Array.from without iterators': () => {
    Array.from = (list) => [].slice.call(list);
  },
  'Array.from without a map': () => {
    const from = Array.from;
    Array.from = (list) => from(list);
  },
  'reduce without a step': () => {
    Array.prototype.reduce = function () {
      return this.length > 1 ? this : this[0];
    };
  },
  'reduce without a start': () => {
    const reduce = Array.prototype.reduce;
    Array.prototype.reduce = function (step) {
      return reduce.call(this, step);
    };
  },
  'flat all the way': () => {
    Array.prototype.flat = function () {
      return this.reduce((all, each) => all.concat(Array.isArray(each) ? each.flat() : [each]), []);
    };
  },
  'flat that does nothing': () => {
    Array.prototype.flat = function () {
      return this;
    };
  },
  'flatMap by concat': () => {
    Array.prototype.flatMap = function (make) {
      return [].concat.apply([], this.map(make));
    };
  },
  'flatMap without index': () => {
    const flatMap = Array.prototype.flatMap;
    Array.prototype.flatMap = function (make) {
      return flatMap.call(this, (each) => make(each));
    };
  },
  'map without index': () => {
    const map = Array.prototype.map;
    Array.prototype.map = function (make) {
      return map.call(this, (each) => make(each));
    };
  },
  'filter without index': () => {
    const filter = Array.prototype.filter;
    Array.prototype.filter = function (test) {
      return filter.call(this, (each) => test(each));
    };
  },
  'find gives an index': () => {
    Array.prototype.find = Array.prototype.findIndex;
  },
  'findLast gives the first': () => {
    Array.prototype.findLast = Array.prototype.find;
  },
  'includes by words': () => {
    Array.prototype.includes = function (item) {
      return this.join(' ').indexOf(item) !== -1;
    };
  },
  'sort by letters': () => {
    const sort = Array.prototype.sort;
    Array.prototype.sort = function () {
      return sort.call(this);
    };
  },
  'at without what is negative': () => {
    Array.prototype.at = String.prototype.at = function (place) {
      return this[place];
    };
  },
  'entries as a copy': () => {
    Array.prototype.entries = Array.prototype.slice;
  },
  'toJSON of arrays': () => {
    Array.prototype.toJSON = function () {
      return this.join();
    };
  },
  'names of everybody, to be counted': () => {
    Object.prototype.extend = function () {
      return this;
    };
    Array.prototype.contains = Array.prototype.includes;
    String.prototype.contains = String.prototype.includes;
    Function.prototype.method = function () {
      return this;
    };
  },
  'Object.keys with those of all ancestors': () => {
    Object.prototype.extend = () => undefined;
    Object.keys = (object) => {
      const names = [];
      for (const name in object) names.push(name);
      return names;
    };
    Object.entries = (object) => Object.keys(object).map((name) => [name, object[name]]);
    Object.values = (object) => Object.keys(object).map((name) => object[name]);
  },
  'Object.fromEntries of one': () => {
    Object.fromEntries = ([pair]) => ({ [pair[0]]: pair[1] });
  },
  'Object.assign of two': () => {
    const assign = Object.assign;
    Object.assign = (target, source) => assign(target, source);
  },
  'replaceAll by split': () => {
    String.prototype.replaceAll = function (from, to) {
      return this.split(from).join(to);
    };
  },
  'replaceAll without signs': () => {
    String.prototype.replaceAll = function (from, to) {
      return this.replace(from, to);
    };
  },
  'padStart by zeros': () => {
    String.prototype.padStart = function (length) {
      let text = String(this);
      while (text.length < length) text = `0${text}`;
      return text;
    };
  },
  'pads at the end': () => {
    String.prototype.padStart = String.prototype.padEnd;
  },
  'trim that takes all spaces': () => {
    String.prototype.trim = function () {
      return this.replace(/\s+/g, '');
    };
  },
  'startsWith without a place': () => {
    String.prototype.startsWith = function (start) {
      return this.indexOf(start) === 0;
    };
  },
  'split of old browsers': () => {
    const split = String.prototype.split;
    String.prototype.split = function (by, most) {
      return split.call(this, by, most).filter((part) => part !== '');
    };
  },
  'Math.round to digits': () => {
    Math.round = (number, digits = 2) => Number(Number(number).toFixed(digits));
  },
  'Math.max of two': () => {
    Math.max = (one, other) => (one > other ? one : other);
    Math.min = (one, other) => (one < other ? one : other);
  },
  'toFixed as a number': () => {
    Number.prototype.toFixed = function () {
      return Number(this);
    };
  },
  'Number.isInteger of strings': () => {
    Number.isInteger = (value) => value % 1 === 0;
    Number.isFinite = isFinite;
  },
  'Map and Set that start empty': () => {
    const { Map: RealMap, Set: RealSet } = window;
    window.Map = function () {
      return new RealMap();
    };
    window.Set = function () {
      return new RealSet();
    };
  },
  'a Map of strings': () => {
    window.Map = function () {
      const values = {};
      this.get = (key) => values[key];
      this.has = (key) => key in values;
      this.set = (key, value) => {
        values[key] = value;
        return this;
      };
    };
  },
  'a Promise that answers at once': () => {
    const Real = Promise;
    window.Promise = function (run) {
      let value;
      run((given) => (value = given));
      this.then = (next) => Real.resolve(next(value));
    };
    window.Promise.resolve = Real.resolve.bind(Real);
  },
  'an iterator from the end': () => {
    Array.prototype[Symbol.iterator] = function* () {
      for (let index = this.length; index--;) yield this[index];
    };
  },
  'a Symbol of strings': () => {
    const Real = Symbol;
    window.Symbol = (name) => `@@${name}`;
    for (const name of ['iterator', 'for', 'hasInstance', 'toStringTag', 'asyncIterator'])
      window.Symbol[name] = Real[name];
  },
  'append of a text': () => {
    Element.prototype.append = function (text) {
      this.appendChild(document.createTextNode(text));
    };
  },
  'remove and toggle of all elements': () => {
    Element.prototype.remove = function () {
      this.style.display = 'none';
    };
    Element.prototype.toggle = function () {
      this.hidden = !this.hidden;
    };
    Element.prototype.visible = function () {
      return !this.hidden;
    };
  },
  'names of the window': () => {
    window.name = 'page';
    window.event = 'event';
    window.status = 'ready';
    window.$ = window.jQuery = () => undefined;
    window.css = window.html = window.svg = window.first = 'of the page';
  },
};

/** One of them as a script of a page. */
export const libraryScript = (name) => `({ ${methodOf(name)} }).run();`;

/** Functions in short and in long form, as a method that can be run. */
function methodOf(name) {
  const code = String(LIBRARIES[name]);
  return code.startsWith('(') ? `run: ${code}` : `run${code.slice(code.indexOf('('))}`;
}
