// What the script uses of the page's globals, taken once, when it runs: later the page may change them. What the page has
// changed already comes from a fresh realm, a frame that is removed again.

/** @typedef {any} Anything A value whose shape the page decides. */

/** @type {Anything} */
const page = window;

/** @param {unknown} it */
const isNative = (it) => typeof it !== 'function' || /\[native code\]/.test(page.Function.prototype.toString.call(it));

/** Runs a step that may fail without harm. @param {() => Anything} step @param {Anything} [otherwise] @returns {Anything} */
export const attempt = (step, otherwise) => {
  try {
    return step();
  } catch (_) {
    return otherwise;
  }
};

// Not here: what monitors wrap on many pages and what works wrapped, as `setTimeout`, `addEventListener` and the observers.
const NAMES = 'Object Array JSON Reflect Math Date Map Set WeakMap WeakSet URL '
  + 'URLSearchParams TextDecoder TextEncoder Uint8Array DataView CustomEvent AbortController fetch setTimeout clearTimeout';
const names = NAMES.split(' ');

/** @type {Anything} */
let lent;
/** The globals of a fresh realm, and a node of each type; the page's own where there can be none. */
const fresh = () => {
  lent = lent || attempt(() => {
    const own = /** @type {Anything} */ (document).__proto__;
    const frame = own.createElement.call(document, 'iframe');
    own.querySelector.call(document, 'html').appendChild(frame);
    const realm = frame.contentWindow;
    const node = realm.document.createElement('i');
    /** @type {Anything} */
    const taken = { 1: node, 9: realm.document, 11: node.attachShadow({ mode: 'open' }) };
    for (const name of names) taken[name] = realm[name];
    frame.parentNode.removeChild(frame);
    return taken;
  }, page);
  return lent;
};

// What is called of them.
const MEMBERS = /^(keys|entries|is|create|assign|define|get|set|parse|stringify|apply|floor|now)/;
/** Whether a global, and what is called of it, is the browser's own. @param {Anything} it */
const isWhole = (it) => attempt(() => it && isNative(it) && page.Object.getOwnPropertyNames(it).every(
  (/** @type {string} */ name) => !MEMBERS.test(name) || isNative(it[name])));

/** @type {Anything} */
const taken = { __proto__: null };
for (const name of names) {
  const it = page[name];
  taken[name] = isWhole(it) || (/fetch|Timeout/.test(name) && typeof it === 'function') ? it : fresh()[name];
}

// The names are those that everybody knows; from here on they mean the browser's own.
export const {
  Object, Array, JSON, Reflect, Math, Date, Map, Set, WeakMap, WeakSet, URL,
  URLSearchParams, TextDecoder, TextEncoder, Uint8Array, DataView, CustomEvent, AbortController,
} = /** @type {typeof globalThis} */ (taken);
export const setTimeout = taken.setTimeout.bind(page);
export const clearTimeout = taken.clearTimeout.bind(page);
// An async function gives the browser's own, whatever the page calls so.
export const Promise = /** @type {PromiseConstructor} */ ((async () => {})().constructor);

/** @param {Anything} node @param {string} name @returns {Anything} */
const describe = (node, name) => {
  const owner = node && Object.getPrototypeOf(node);
  return owner && (Object.getOwnPropertyDescriptor(owner, name) || describe(owner, name));
};
// Descriptors inherit what a page gives to all objects.
const methodOf = (/** @type {PropertyDescriptor} */ it) => (typeof it.value === 'function' ? it.value : undefined);

/** Properties of interfaces as they were when they were first needed, by type of node and name. @type {Map<string, Anything>} */
const captured = new Map();

/**
 * A property of a node as its interface has it, whatever fields, images and scripts of the page have that name.
 * @param {Anything} node
 * @param {string} name
 * @returns {Anything}
 */
export const get = (node, name) => {
  const key = `${node.nodeType}${name}`;
  if (!captured.has(key)) {
    const it = describe(node, name) || { __proto__: null };
    // Monitors wrap all that has to do with events.
    const isOwn = /Event/.test(name) || isNative(methodOf(it) || it.get);
    captured.set(key, isOwn ? it : describe(fresh()[node.nodeType] || fresh()[1], name) || it);
  }
  const it = captured.get(key);
  return methodOf(it) || (it.get && Reflect.apply(it.get, node, []));
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
  (node.nodeType === 1 && get(node, 'assignedSlot')) || get(node, 'parentNode') || (node.nodeType === 11 && node.host);

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
export const on = (target, types, listener, options) => {
  for (const type of types.split(' ')) call(target, 'addEventListener', type, listener, { __proto__: null, ...options });
};

/** @param {number} [milliseconds] @returns {Promise<void>} */
export const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

const warned = new Set();
/** Says something on the console, each thing once. @param {string} text @param {'warn' | 'info'} [method] */
export const warn = (text, method = 'warn') => {
  if (!warned.has(text)) attempt(() => console[method]('<recovery-calculator>', text));
  warned.add(text);
};

/** Now, as the page has it: its clock may be set for a demonstration. @returns {Date} */
export const now = () => {
  const date = attempt(() => new page.Date());
  return attempt(() => date.getTime() > 0) ? date : new Date();
};

/** What fetches where what the page has put in its place did not. @returns {typeof fetch} */
export const spareFetch = () => (isNative(page.fetch) ? page.fetch : fresh().fetch);

// Polyfills exchange the name; the prototypes stay the browser's.
/** @type {typeof HTMLElement} */
export const BaseElement = Object.getPrototypeOf(Object.getPrototypeOf(h('div', {}))).constructor;

const documentCall = (/** @type {string} */ name) => (/** @type {Anything[]} */ ...values) => call(document, name, ...values);
// What wasm-bindgen's code takes for the window.
export const glueWindow = {
  queueMicrotask: true,
  scrollBy: (/** @type {number} */ x, /** @type {number} */ y) => attempt(() => page.scrollBy(x, y)),
  document: {
    createElement: documentCall('createElement'),
    createElementNS: documentCall('createElementNS'),
    createTextNode: documentCall('createTextNode'),
  },
};
