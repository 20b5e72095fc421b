// What the script uses of the page's globals, taken once, when it runs: later the page may change them. What the page has
// changed already comes from a fresh realm, a frame that is removed again.

/** @typedef {any} Anything A value whose shape the page decides. */

/** @type {Anything} */
const page = window;

/** @param {unknown} it */
const isNative = (it) => typeof it === 'function' && /\[native code\]/.test(page.Function.prototype.toString.call(it));

// What must be the browser's own. Not here: what monitors wrap on many pages and what works wrapped, as `fetch`,
// `setTimeout`, `addEventListener` and the observers.
const BUILT_IN = [
  'Object.keys', 'Object.entries', 'Object.is', 'Object.create', 'Object.defineProperty', 'Object.getPrototypeOf',
  'Object.getOwnPropertyDescriptor', 'Array.isArray', 'JSON.parse', 'JSON.stringify', 'Reflect.get', 'Reflect.set',
  'Reflect.apply', 'Symbol', 'String', 'RegExp', 'parseFloat', 'Math.floor', 'Date.now', 'Map', 'Set', 'WeakMap', 'WeakSet', 'URL', 'URLSearchParams', 'TextDecoder', 'TextEncoder', 'Uint8Array',
  'DataView', 'CustomEvent', 'AbortController',
];
const INTERFACES = [
  ['Node', 'parentNode isConnected ownerDocument textContent'],
  ['Element', 'localName getAttribute setAttribute matches closest append after before remove replaceWith assignedSlot '
    + 'nextElementSibling previousElementSibling'],
  ['ShadowRoot', 'host'],
  ['Document', 'createElement createElementNS createTextNode querySelectorAll readyState'],
];

/** @type {Anything} */
let lent;
/** The globals of a fresh realm; the page's own where there can be none. */
const fresh = () => {
  if (lent) return lent;
  lent = page;
  try {
    const own = /** @type {Anything} */ (document).__proto__;
    const frame = own.createElement.call(document, 'iframe');
    own.querySelector.call(document, 'html').appendChild(frame);
    const realm = frame.contentWindow;
    /** @type {Anything} */
    const taken = {};
    for (const name of [...BUILT_IN, ...INTERFACES.map(([type]) => type), 'fetch', 'setTimeout', 'clearTimeout']) {
      const [global] = name.split('.');
      taken[global] = realm[global];
    }
    lent = taken;
    frame.parentNode.removeChild(frame);
  } catch (_) { /* What the page has must do. */ }
  return lent;
};

/** @type {Anything} */
const taken = { __proto__: null };
for (const sample of BUILT_IN) {
  const [name, member] = sample.split('.');
  const it = page[name];
  if (isNative(member && it ? it[member] : it)) taken[name] = taken[name] || it;
  else taken[name] = fresh()[name];
}
for (const name of ['setTimeout', 'clearTimeout']) {
  const it = typeof page[name] === 'function' ? page[name] : fresh()[name];
  taken[name] = (/** @type {Anything[]} */ ...values) => taken.Reflect.apply(it, page, values);
}

// The names are those that everybody knows; from here on they mean the browser's own.
export const {
  Object, Array, JSON, Reflect, Symbol, String, RegExp, parseFloat, Math, Date, Map, Set, WeakMap, WeakSet, URL, URLSearchParams, TextDecoder, TextEncoder, Uint8Array, DataView,
  CustomEvent, AbortController, setTimeout, clearTimeout,
} = /** @type {typeof globalThis} */ (taken);
// An async function gives the browser's own whatever the page calls so.
export const Promise = /** @type {PromiseConstructor} */ ((async () => {})().constructor);

// Descriptors inherit what a page gives to all objects.
const methodOf = (/** @type {PropertyDescriptor} */ it) => (typeof it.value === 'function' ? it.value : undefined);
/** @type {Map<string, PropertyDescriptor>} */
const replaced = new Map();
for (const [type, names] of INTERFACES) {
  for (const name of names.split(' ')) {
    const find = (/** @type {Anything} */ realm) =>
      realm[type] && realm[type].prototype && Object.getOwnPropertyDescriptor(realm[type].prototype, name);
    const it = find(page);
    if (!it || !isNative(methodOf(it) || it.get)) replaced.set(name, find(fresh()));
  }
}

/**
 * A property of a node as its interface has it, whatever fields, images and scripts of the page have that name.
 * @param {Anything} node
 * @param {string} name
 * @returns {Anything}
 */
export const get = (node, name) => {
  const it = replaced.get(name);
  if (!it) return Reflect.get(Object.getPrototypeOf(node), name, node);
  return methodOf(it) || Reflect.apply(/** @type {Anything} */ (it.get), node, []);
};

/**
 * Calls a method of a node as its interface has it.
 * @param {Anything} node
 * @param {string} name
 * @param {Anything[]} values
 * @returns {Anything}
 */
export const call = (node, name, ...values) => Reflect.apply(get(node, name), node, values);

/**
 * An attribute of a node; nothing where the node has none.
 * @param {Anything} node
 * @param {string} name
 * @returns {string | null}
 */
export const attribute = (node, name) => call(node, 'getAttribute', name);

/**
 * All elements of the page for a selector, shadow roots left out.
 * @param {string} selector
 * @returns {Anything[]}
 */
export const all = (selector) => [...call(document, 'querySelectorAll', selector)];

/**
 * The node around a node in the tree that is drawn.
 * @param {Anything} node
 * @returns {Anything}
 */
export const parentOf = (node) =>
  attempt(() => get(node, 'assignedSlot')) || get(node, 'parentNode') || (node.nodeType === 11 && get(node, 'host'));

/**
 * An element with attributes and children.
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
export const h = (name, attributes, ...children) => {
  const node = call(document, 'createElement', name);
  for (const key of Object.keys(attributes)) call(node, 'setAttribute', key, attributes[key]);
  call(node, 'append', ...children);
  return node;
};

/**
 * Listens to some types of event, named with spaces between.
 * @param {Anything} target
 * @param {string} types
 * @param {(event: Anything) => void} listener
 * @param {AddEventListenerOptions} [options]
 */
export const on = (target, types, listener, options = {}) => {
  for (const type of types.split(' ')) call(target, 'addEventListener', type, listener, { __proto__: null, ...options });
};

/** @param {number} [milliseconds] @returns {Promise<void>} */
export const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Runs a step that may fail without harm. @param {() => Anything} step @param {Anything} [otherwise] @returns {Anything} */
export const attempt = (step, otherwise) => {
  try {
    return step();
  } catch (_) {
    return otherwise;
  }
};

const warned = new Set();
/** Says something on the console, each thing once. @param {string} text @param {'warn' | 'info'} [method] */
export const warn = (text, method = 'warn') => {
  if (!warned.has(text)) attempt(() => console[method]('<recovery-calculator>', text));
  warned.add(text);
};

/** Now, as the page has it: its clock may be set for a demonstration. @returns {Date} */
export const now = () => attempt(() => {
  const date = new page.Date();
  return date.getTime() > 0 ? date : null;
}) || new Date();

/** What fetches where what the page has put in its place did not. @returns {typeof fetch} */
export const spareFetch = () => (isNative(page.fetch) ? page.fetch : fresh().fetch);

// Polyfills exchange the name; the prototypes stay the browser's.
/** @type {typeof HTMLElement} */
export const BaseElement = Object.getPrototypeOf(Object.getPrototypeOf(h('div', {}))).constructor;

// What wasm-bindgen's code takes for the window.
export const glueWindow = {
  queueMicrotask: true,
  document: {
    createElement: (/** @type {string} */ name) => call(document, 'createElement', name),
    createElementNS: (/** @type {string} */ space, /** @type {string} */ name) => call(document, 'createElementNS', space, name),
    createTextNode: (/** @type {string} */ text) => call(document, 'createTextNode', text),
  },
};
