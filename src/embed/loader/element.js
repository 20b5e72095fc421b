// The element itself, as the browser knows it.
import { ATTRIBUTES, TAG } from './build.js';
import { plain, write } from './clinic.js';
import { load } from './engine.js';
import { BaseElement, JSON, Object, WeakMap, all, attempt, attribute, call } from './globals.js';
import { createInstance } from './instance.js';

/** @typedef {import('./globals.js').Anything} Anything */

/** @type {WeakMap<object, ReturnType<typeof createInstance>>} */
const instanceOf = new WeakMap();
/** @param {object} host @returns {Anything} */
const inner = (host) => instanceOf.get(host);

/** @param {string} name */
const camel = (name) => name.replace(/-./g, (two) => two[1].toUpperCase());
// `lang` is a property of every element.
const PROPERTIES = ATTRIBUTES.slice(1).map((name) => [camel(name), name]);

class RecoveryCalculator extends BaseElement {
  static get observedAttributes() { return ATTRIBUTES; }

  /** @param {unknown} request */
  static async plan(request) {
    const [widget] = all(TAG);
    const { glue } = await load(widget ? attribute(widget, 'base') : null);
    /** @type {Anything} */
    let bare;
    try {
      bare = plain(request ?? null);
    } catch (error) {
      const problem = `the request cannot be read: ${attempt(() => /** @type {Error} */ (error).message, '')}`;
      return { error: { field: '', code: 'invalid_json', problem } };
    }
    return JSON.parse(glue.plan(bare));
  }

  constructor() {
    super();
    instanceOf.set(this, createInstance(this));
  }

  connectedCallback() {
    for (const [name] of PROPERTIES) {
      if (!Object.getOwnPropertyDescriptor(this, name)) continue;
      const own = /** @type {Anything} */ (this);
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    inner(this).enter();
  }

  connectedMoveCallback() { inner(this).refresh(); }

  disconnectedCallback() { inner(this).leave(); }

  adoptedCallback() { inner(this).dress(); }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) { if (before !== after) inner(this).changed(name); }

  /** @param {FocusOptions} [options] */
  focus(options) { inner(this).focus(options); }
}

for (const [property, name] of PROPERTIES) {
  Object.defineProperty(RecoveryCalculator.prototype, property, /** @type {Anything} */ ({
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() { return attribute(this, name); },
    /** @param {Anything} value */
    set(value) {
      if (value === null || value === undefined) call(this, 'removeAttribute', name);
      else call(this, 'setAttribute', name, typeof value === 'object' ? write(value) : value);
    },
  }));
}

/** Makes the element known, unless another copy of this script has; whether it was this one. */
export const define = () => {
  if (customElements.get(TAG)) return false;
  customElements.define(TAG, RecoveryCalculator);
  return true;
};
