// The element itself, and one watch over the page for all of them.

let watching;
const watch = () => {
  if (!watching) {
    const control = new AbortController();
    const { signal } = control;
    const all = () => seats.forEach((seat) => seat.refresh());
    const observer = new MutationObserver(all);
    addEventListener('pageshow', all, { signal });
    addEventListener('online', retryAll, { signal });
    addEventListener('beforeprint', () => seats.forEach((seat) => seat.begin()), { signal });
    document.addEventListener('visibilitychange', all, { signal });
    // A colour that fades over is read at its end.
    document.addEventListener('transitionend', (event) => /color/.test(event.propertyName) && all(), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all, { signal });
    watching = { observer, control };
  }
  // Again each time: some pages exchange their whole body.
  for (const node of [document.documentElement, document.body]) {
    if (node) watching.observer.observe(node, { attributes: true });
  }
};
const unwatch = () => {
  if (seats.size) return;
  watching.control.abort();
  watching.observer.disconnect();
  watching = null;
};

const inner = new WeakMap();
const camel = (name) => name.replace(/-./g, (two) => two[1].toUpperCase());
// `lang` is a property of every element.
const PROPERTIES = ATTRIBUTES.slice(1).map((name) => [camel(name), name]);

class RecoveryCalculator extends HTMLElement {
  static get observedAttributes() { return ATTRIBUTES; }

  static async plan(request) {
    const widget = document.querySelector(TAG);
    const { glue } = await load(widget && widget.getAttribute('base'));
    return JSON.parse(glue.plan(JSON.parse(JSON.stringify(request === undefined ? null : request))));
  }

  constructor() {
    super();
    inner.set(this, createSeat(this));
  }

  connectedCallback() {
    for (const [name] of PROPERTIES) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    inner.get(this).enter();
  }

  connectedMoveCallback() { inner.get(this).refresh(); }

  disconnectedCallback() { inner.get(this).leave(); }

  adoptedCallback() { inner.get(this).dress(); }

  attributeChangedCallback(name, before, after) { if (before !== after) inner.get(this).changed(name); }

  focus(options) { inner.get(this).focus(options); }
}

for (const [property, name] of PROPERTIES) {
  Object.defineProperty(RecoveryCalculator.prototype, property, {
    configurable: true,
    enumerable: true,
    get() { return this.getAttribute(name); },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, typeof value === 'object' ? JSON.stringify(value) : value);
    },
  });
}

if (!customElements.get(TAG)) customElements.define(TAG, RecoveryCalculator);

document.addEventListener('readystatechange', place);
if (current && !current.isConnected) setTimeout(place, 500);
else place();
