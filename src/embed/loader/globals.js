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
const names = ('Object Array JSON Reflect Date Map Set WeakMap WeakSet URL URLSearchParams TextDecoder TextEncoder Uint8Array '
  + 'DataView CustomEvent AbortController').split(' ');

const INTERFACES = ['EventTarget', 'Node', 'Element', 'Document', 'HTMLElement', 'ShadowRoot', 'DocumentFragment'];

/** @type {Anything} */
let lent;
/** The globals of a fresh realm; the page's own where there can be none. */
const fresh = () => {
  lent = lent || attempt(() => {
    const own = /** @type {Anything} */ (document).__proto__;
    const frame = own.createElement.call(document, 'iframe');
    own.querySelector.call(document, 'html').appendChild(frame);
    /** @type {Anything} */
    const taken = {};
    for (const name of [...names, ...INTERFACES, 'fetch', 'setTimeout']) taken[name] = frame.contentWindow[name];
    frame.parentNode.removeChild(frame);
    return taken;
  }, page);
  return lent;
};
/** What fetches where what the page has put in its place did not. @returns {typeof fetch} */
export const spareFetch = () => fresh().fetch;

// The names are those that everybody knows; from here on they mean the browser's own.
export const {
  Object, Array, JSON, Reflect, Date, Map, Set, WeakMap, WeakSet, URL, URLSearchParams, TextDecoder, TextEncoder, Uint8Array,
  DataView, CustomEvent, AbortController,
} = /** @type {typeof globalThis} */ (attempt(() => names.every((name) => {
  const it = page[name];
  return (it.call || it.parse || it.apply) && isNative(it) && page.Object.getOwnPropertyNames(it).every((/** @type {string} */ key) => isNative(it[key]));
})) ? page : fresh());
/** @type {typeof window.setTimeout} */
export const setTimeout = (typeof page.setTimeout === 'function' ? page : fresh()).setTimeout.bind(page);
// An async function gives the browser's own, whatever the page calls so.
export const Promise = /** @type {PromiseConstructor} */ ((async () => {})().constructor);

/** What each interface has, as it was when it was first asked for. @type {Map<object, Record<string, PropertyDescriptor | undefined>>} */
const learnt = new Map();
/** @param {Anything} prototype @param {string} name @returns {PropertyDescriptor | undefined} */
const learn = (prototype, name) => {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  // Nothing that a page has given to all objects counts.
  return own && Object.setPrototypeOf(own, null);
};

/**
 * A property of a node as its interface has it, whatever fields, images and scripts of the page have that name.
 * @param {Anything} node
 * @param {string} name
 * @returns {Anything}
 */
export const get = (node, name) => {
  for (let it = node; (it = Object.getPrototypeOf(it));) {
    const known = learnt.get(it) || Object.create(null);
    learnt.set(it, known);
    if (!(name in known)) {
      const lender = it;
      const own = known[name] = learn(lender, name);
      if (own && !isNative(own.get || own.value)) {
        known[name] = attempt(() => learn(fresh()[lender.constructor.name].prototype, name)) || own;
      }
    }
    const own = known[name];
    if (own) return own.get ? Reflect.apply(own.get, node, []) : own.value;
  }
  return undefined;
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
 * The nearest of a node and those around it, for a selector.
 * @param {Anything} node
 * @param {string} selector
 * @returns {Anything}
 */
export const closest = (node, selector) => attempt(() => call(node, 'closest', selector));

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

// Polyfills exchange the name; the prototypes stay the browser's.
/** @type {typeof HTMLElement} */
export const BaseElement = Object.getPrototypeOf(Object.getPrototypeOf(call(document, 'createElement', 'div'))).constructor;

// What wasm-bindgen's code takes for the window and its document.
/** @param {Anything} target @param {(name: string) => Anything} read @returns {Anything} */
const standIn = (target, read) => new Proxy({}, {
  get(_, name) {
    const it = read(/** @type {string} */ (name));
    return typeof it === 'function' ? it.bind(target) : it;
  },
});
const glueDocument = standIn(document, (name) => get(document, name));
// Without `queueMicrotask`, which polyfills exchange, it waits by promises, whose own the page cannot change.
export const glueWindow = standIn(page, (name) => (
  name === 'document' ? glueDocument : name !== 'queueMicrotask' && page[name]));
