// What scripts of pages have done to the globals of their page: each function is one of them, run before the widget's script.
({
  mootools() {
    // MooTools 1.4.5
    window.Window = function () {};
    window.Document = Object.assign(function () {}, { prototype: Document.prototype });
    Array.prototype.each = function (visit) { for (let place = 0; place < this.length; place += 1) visit(this[place]); };
    String.prototype.clean = function () { return this.trim(); };
  },
  prototypeJs() {
    // prototype.js 1.6
    Array.prototype.toJSON = function () { return `[${this.map((it) => JSON.stringify(it)).join(',')}]`; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.getStyle = function (name) { return this.style[name]; };
    Function.prototype.bind = function (self, ...given) { const it = this; return function (...more) { return it.apply(self, [...given, ...more]); }; };
    String.prototype.toJSON = function () { return `"${this}"`; };
  },
  enumerableArrays() {
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.remove = function (it) { return this.filter((other) => other !== it); };
  },
  enumerableObjects() {
    Object.prototype.extend = function (other) { return Object.assign(this, other); };
  },
  inheritedValue() {
    Object.prototype.value = 'x';
  },
  inheritedGet() {
    Object.prototype.enumerable = true;
    Object.prototype.length = 0;
  },
  foreignElement() {
    window.Element = function Element() {};
  },
  foreignHtmlElement() {
    window.HTMLElement = function HTMLElement() {};
  },
  foreignNode() {
    window.Node = function Node() {};
    window.Event = function Event() {};
    window.Text = class Text {};
  },
  foreignUrl() {
    window.URL = { parse: (text) => ({ href: text }) };
    window.Range = class Range {};
  },
  foreignMap() {
    // A polyfill from before iterators.
    window.Map = function Map() { this.keys = []; this.get = (key) => this[key]; this.set = (key, value) => { this[key] = value; }; };
    window.Set = function Set() { this.add = () => {}; this.has = () => false; };
  },
  wrappedJson() {
    const { parse, stringify } = JSON;
    JSON.parse = (text) => parse(String(text).replace(/^\)\]\}'/, ''));
    JSON.stringify = (value) => stringify(value);
  },
  foreignJson() {
    window.JSON = { encode: (it) => String(it), decode: (it) => it };
  },
  promisePolyfill() {
    // A thenable that knows `then` only.
    const Native = Promise;
    window.Promise = function Promise(start) { const it = new Native(start); this.then = (...given) => it.then(...given); };
    window.Promise.resolve = (it) => Native.resolve(it);
  },
  frozenDate() {
    const Native = Date;
    window.Date = class extends Native { constructor(...given) { super(...(given.length ? given : [0])); } static now() { return 0; } };
  },
  dateWithoutParse() {
    window.Date = Object.assign(function Date() { return '1970'; }, { now: () => 0 });
  },
  wrappedTimers() {
    const { setTimeout: native } = window;
    window.setTimeout = (run, after, ...given) => native(() => { try { run(...given); } catch {} }, after);
    window.requestAnimationFrame = (run) => native(() => run(Date.now()), 16);
  },
  silentFrames() {
    window.requestAnimationFrame = () => 0;
  },
  silentIdle() {
    window.requestIdleCallback = () => 0;
    window.queueMicrotask = () => {};
  },
  observerThatNeverReports() {
    window.IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} };
  },
  withoutObservers() {
    delete window.IntersectionObserver;
    delete window.ResizeObserver;
  },
  mutationPolyfill() {
    window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
  },
  wrappedListeners() {
    // As trackers and zones do: the listener that is kept is another.
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, ...more) {
      const heard = typeof listener === 'function' ? function (...given) { return listener.apply(this, given); } : listener;
      return addEventListener.call(this, type, heard, ...more);
    };
  },
  timersThatRunOn() {
    // As schedulers that hand out numbers of their own.
    const { setTimeout: native } = window;
    window.setTimeout = (run, after, ...given) => { native(run, after, ...given); return -1; };
  },
  observersThatRunOn() {
    for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) window[name].prototype.disconnect = () => {};
  },
  wrappedFetch() {
    const { fetch } = window;
    window.fetch = (...given) => fetch(...given).then((answer) => answer);
  },
  fetchThatThrows() {
    window.fetch = () => { throw new TypeError('blocked by the consent manager'); };
  },
  fetchOfItsOwn() {
    window.fetch = async () => ({ ok: true, status: 200, json: async () => ({}), text: async () => '' });
  },
  wrappedCreateElement() {
    const { createElement } = Document.prototype;
    Document.prototype.createElement = function (name, ...more) { const it = createElement.call(this, name, ...more); it.dataset && (it.dataset.made = 'yes'); return it; };
  },
  wrappedAttachShadow() {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, mode: 'open' }); };
  },
  wrappedDefine() {
    // As the polyfill of scoped registries does.
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (name, made, options) { return define.call(this, name, made, options); };
  },
  foreignMethods() {
    // Methods of a library's own under the names of the browser's.
    Element.prototype.closest = function () { return null; };
    Element.prototype.matches = function () { return false; };
    Element.prototype.append = function (it) { this.appendChild(it); return this; };
  },
  withoutMatchMedia() {
    delete window.matchMedia;
  },
  matchMediaPolyfill() {
    window.matchMedia = (media) => ({ media, matches: false, addListener() {}, removeListener() {} });
  },
  withoutCrypto() {
    Object.defineProperty(window, 'crypto', { value: undefined, configurable: true });
  },
  withoutSheets() {
    window.CSSStyleSheet = undefined;
  },
  withoutWasm() {
    window.WebAssembly = undefined;
  },
  wrappedWasm() {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = (...given) => instantiate.apply(WebAssembly, given);
    delete WebAssembly.instantiateStreaming;
  },
  wasmThatNeverComes() {
    // On a clock four times as fast, for the widget waits long.
    const { setTimeout: native } = window;
    const now = performance.now.bind(performance);
    window.setTimeout = (run, after, ...given) => native(run, after / 4, ...given);
    performance.now = () => now() * 4;
    WebAssembly.instantiate = () => new Promise(() => {});
    WebAssembly.instantiateStreaming = () => new Promise(() => {});
    WebAssembly.compile = () => new Promise(() => {});
  },
  intlThatThrows() {
    Intl.DateTimeFormat = function () { throw new RangeError('no such locale'); };
  },
  withoutIntl() {
    window.Intl = undefined;
  },
  languageOfNobody() {
    Object.defineProperty(navigator, 'languages', { get: () => undefined, configurable: true });
    Object.defineProperty(navigator, 'language', { get: () => 'C', configurable: true });
  },
  storageThatThrows() {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); }, configurable: true });
    }
  },
  silentConsole() {
    for (const name of ['log', 'info', 'warn']) console[name] = () => {};
  },
  oldArrays() {
    // Polyfills that are put in whether or not they are needed.
    Array.from = (list) => { const made = []; for (let place = 0; place < list.length; place += 1) made.push(list[place]); return made; };
    Object.assign = (to, from) => { for (const name in from) to[name] = from[name]; return to; };
    Object.entries = (it) => Object.keys(it).map((name) => [name, it[name]]);
    String.prototype.includes = function (word) { return this.indexOf(word) !== -1; };
  },
  wrappedStyles() {
    const { getComputedStyle } = window;
    window.getComputedStyle = (node, pseudo) => getComputedStyle.call(window, node, pseudo);
    CSSStyleDeclaration.prototype.setProperty = function (name, value) { this[name] = value; };
  },
  globalsOfEveryName() {
    for (const name of ['name', 'status', 'root', 'host', 'glue', 'init', 'wasm', 'memory', 'RecoveryCalculator', 'recovery', 'module', 'exports']) {
      try { window[name] = 'taken'; } catch {}
    }
  },
  amdLoader() {
    window.define = Object.assign(() => { throw new Error('Mismatched anonymous define()'); }, { amd: {} });
    window.require = () => {};
  },
})
