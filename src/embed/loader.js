// The one script of the page: finds its place, paints a skeleton, and fetches the widget when it comes near.
(() => {
  'use strict';

  const BUILD = __BUILD__;
  const TAG = 'recovery-calculator';
  // The same list stands in attributes.rs, and a test there compares them; `lang` is the first.
  const ATTRIBUTES = [
    'lang', 'unit', 'theme', 'booking-url', 'clinic', 'heading-level', 'loading', 'today', 'race-date',
    'race-distance-km', 'weekly-km', 'base',
  ];
  const FOCUSABLE = 'a[href],button,input,select,summary,textarea,[tabindex]';

  function instantiateGlue(guard) { __GLUE__; return wasm_bindgen; }

  const said = new Set();
  const warn = (text) => {
    if (!said.has(text)) console.warn(`<${TAG}>`, text);
    said.add(text);
  };

  const h = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const key of Object.keys(attributes)) node.setAttribute(key, attributes[key]);
    node.append(...children);
    return node;
  };

  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  // Where this file came from. Optimisers move its address to other attributes, run it from a blob or
  // inline it, and a page's <img name="currentScript"> hides the real one.

  const current = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

  const ownUrl = (text) => {
    try {
      const url = new URL(text, document.baseURI);
      const isOurs = /^(https?|file):$/.test(url.protocol) && /\/recovery-calculator[\w.-]*\.js$/.test(url.pathname);
      return isOurs ? url : null;
    } catch (_) {
      return null;
    }
  };
  const first = (texts) => texts.map(ownUrl).find(Boolean);
  const isScript = (node) => node && node.localName === 'script';
  const scriptUrl = (node) => isScript(node) && first([...node.attributes].map(({ value }) => value));
  const isTag = (node) => node && (node === current || scriptUrl(node));
  const isWidget = (node) => node && node.localName === TAG;
  const tags = () => [...document.querySelectorAll('script')].filter(scriptUrl);

  const findBase = () => {
    const stack = new Error().stack.match(/(https?|file):[^\s)]+?\.js/g) || [];
    const url = scriptUrl(current) || tags().map(scriptUrl)[0] || first(stack) || (current && current.src);
    return /^(https?|file):/.test(url) ? new URL('.', url).href : null;
  };
  const ownBase = findBase();

  // The widget's place is after its tag, unless the page has written the element itself.

  const placed = new Map();

  const writtenByPage = () => [...document.querySelectorAll(TAG)].some((node) =>
    ![...placed.values()].includes(node) && !isTag(node.previousElementSibling) && !isTag(node.nextElementSibling));

  const hasWidget = ({ nextElementSibling: next, previousElementSibling: previous }) =>
    isWidget(next) || (isWidget(previous) && !isTag(previous.previousElementSibling));

  const placeAfter = (tag) => {
    const ours = placed.get(tag);
    const elsewhere = writtenByPage();
    // What was written further down had not been parsed yet.
    if (ours && elsewhere) ours.remove();
    if (elsewhere || (ours && ours.isConnected) || hasWidget(tag) || tag.closest('head')) return;
    const widget = document.createElement(TAG);
    for (const name of ATTRIBUTES) {
      const value = tag.getAttribute(`data-${name}`);
      if (value !== null) widget.setAttribute(name, value);
    }
    // The height that the tag has held free passes on within this task, so that nothing moves.
    const reserve = tag.style.minHeight;
    if (reserve) {
      widget.style.minHeight = reserve;
      tag.style.display = 'none';
    }
    placed.set(tag, widget);
    tag.after(widget);
  };

  const place = () => {
    const named = tags();
    const mine = current && current.isConnected && (scriptUrl(current) || !named.length) ? [current] : named;
    mine.forEach(placeAfter);
    if (document.readyState !== 'complete') return;
    placed.clear();
    if (document.querySelector(TAG)) return;
    console.info(`<${TAG}>: the tag stands in <head>, and the page has no such element.`);
  };

  // One wasm module for the page; after a panic a new instance of it.

  const failure = (code, detail = '') => Object.assign(new Error(`${code} ${detail}`), { code, detail });

  const get = (url, more, seconds = 15) => {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), seconds * 1000);
    return fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: control.signal, ...more })
      .then(async (response) => ({ response, bytes: await response.arrayBuffer() }))
      .finally(() => clearTimeout(timer));
  };

  const inspect = ({ response, bytes }) => {
    if (!response.ok) throw failure('RC-HTTP', response.status);
    const magic = String(new Uint8Array(bytes.slice(0, 4)));
    if (magic !== '0,97,115,109') throw failure('RC-MAGIC', `${response.headers.get('content-type')}, begins ${magic}`);
    return bytes;
  };

  // `WebAssembly.validate` and the synchronous constructor say yes even where a policy forbids wasm.
  const probe = async () => {
    if (typeof WebAssembly !== 'object') throw failure('RC-NOWASM');
    await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
      .catch((error) => { throw failure('RC-CSP', error.message); });
  };

  const download = async (url) => {
    let refused;
    const note = ({ effectiveDirective, blockedURI }) => {
      refused = refused || (effectiveDirective === 'connect-src' && url.startsWith(blockedURI));
    };
    document.addEventListener('securitypolicyviolation', note);
    try {
      for (const pause of [500, 2000, 0]) {
        try {
          return inspect(await get(url, { integrity: BUILD.integrity, cache: pause === 500 ? 'default' : 'reload' }));
        } catch (_) {
          if (pause) await wait(pause);
          if (refused) throw failure('RC-CSP', 'connect-src');
        }
      }
      // With `integrity` the browser tells a missing file, a wrong file and a dead line apart for nobody:
      // look at the answer once more without it, only to name what is wrong.
      inspect(await get(url, { cache: 'no-store' }).catch((error) => { throw failure('RC-NET', error.message); }));
      const last = get(url, { integrity: BUILD.integrity, cache: 'reload' });
      return (await last.catch(() => { throw failure('RC-MAGIC', 'integrity'); })).bytes;
    } finally {
      document.removeEventListener('securitypolicyviolation', note);
    }
  };

  let loading;
  let module;

  // After a trap the instance is lost, and with it every app that it runs. What follows is ours, not the page's.
  const lose = (engine, { message }) => {
    if (engine.lost) return;
    engine.lost = true;
    loading = null;
    console.error(`<${TAG}>`, message);
    const hush = (event) => {
      if ((event.error || event.reason) instanceof WebAssembly.RuntimeError) event.preventDefault();
    };
    addEventListener('error', hush);
    addEventListener('unhandledrejection', hush);
    setTimeout(() => {
      removeEventListener('error', hush);
      removeEventListener('unhandledrejection', hush);
      seats.forEach((seat) => seat.fail(failure('RC-PANIC', message)));
    });
  };

  const guarded = (engine) => (exports) => {
    const safe = {};
    for (const name of Object.keys(exports)) {
      const it = exports[name];
      safe[name] = typeof it !== 'function' ? it : (...values) => {
        try {
          return it(...values);
        } catch (error) {
          if (error instanceof WebAssembly.RuntimeError) lose(engine, error);
          throw error;
        }
      };
    }
    return safe;
  };

  const start = async (base) => {
    let url;
    try {
      url = new URL(BUILD.wasm, base === null ? ownBase : new URL(base.replace(/\/?$/, '/'), document.baseURI)).href;
    } catch (_) {
      throw failure('RC-CONFIG', 'base');
    }
    if (url.startsWith('file:')) throw failure('RC-FILE');
    await probe();
    module = module || await WebAssembly.compile(await download(url));
    const engine = { pool: [] };
    engine.glue = await instantiateGlue(guarded(engine))(module);
    return engine;
  };

  const load = (base) => {
    loading = loading || start(base).catch((error) => {
      loading = null;
      throw error.code ? error : failure('RC-NOWASM', error.message);
    });
    return loading;
  };

  const clinics = new Map();
  const fetchClinic = (url) => {
    if (!clinics.has(url)) {
      clinics.set(url, get(url, {}, 5).then(({ response, bytes }) => {
        if (!response.ok) throw new Error(response.status);
        return JSON.parse(new TextDecoder().decode(bytes));
      }).catch((error) => {
        clinics.delete(url);
        throw error;
      }));
    }
    return clinics.get(url);
  };

  // What the page around the element says of language, theme and day.

  const parentOf = (node) => node.assignedSlot || node.parentNode || node.host;

  const language = (host) => {
    const found = [];
    for (let node = host; node; node = parentOf(node)) if (node.getAttribute) found.push(node.getAttribute('lang'));
    const tag = [...found, ...navigator.languages].find((text) => /^(en|fr)(?![a-z])/i.test(text));
    return tag ? tag.slice(0, 2).toLowerCase() : 'fr';
  };

  // Lightness from 0 to 1 of a computed colour; undefined where the colour lets what lies below shine through.
  const lightness = (color) => {
    const [, space, list] = /^(\w+)\((.*)\)$/.exec(color) || [];
    const [a, b, c, alpha = 1] = (list || '').replace(/^[a-z][\w-]* /, '').split(/[\s,/]+/).map(parseFloat);
    if (!list || alpha < 0.5) return undefined;
    if (/^ok/.test(space)) return a;
    if (/^l/.test(space)) return a / 100;
    return (a * 0.299 + b * 0.587 + c * 0.114) / (space === 'color' ? 1 : 255);
  };

  const theme = (host) => {
    const own = host.getAttribute('theme');
    if (own === 'light' || own === 'dark') return own;
    let scheme;
    for (let node = parentOf(host); node; node = parentOf(node)) {
      if (node.nodeType !== 1) continue;
      const style = getComputedStyle(node);
      scheme = scheme || style.colorScheme;
      const single = /^(only )?(light|dark)$/.exec(scheme);
      if (single) return single[2];
      const light = lightness(style.backgroundColor);
      if (light !== undefined) return light < 0.5 ? 'dark' : 'light';
    }
    return /dark/.test(scheme) && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  };

  const civilDate = (timeZone) => {
    try {
      const digits = { year: 'numeric', month: '2-digit', day: '2-digit' };
      const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...digits });
      const part = {};
      for (const { type, value } of format.formatToParts()) part[type] = value;
      return `${part.year}-${part.month}-${part.day}`;
    } catch (_) {
      warn(`clinic: the time zone "${timeZone}" is unknown here; the reader's holds.`);
      return civilDate();
    }
  };

  const sheets = new WeakMap();
  const dress = (shadow) => {
    const { ownerDocument: page } = shadow;
    if (!page.defaultView) return; // The content of a <template>, never shown.
    try {
      if (!sheets.has(page)) {
        const sheet = new page.defaultView.CSSStyleSheet();
        sheet.replaceSync(BUILD.css);
        sheets.set(page, sheet);
      }
      shadow.adoptedStyleSheets = [sheets.get(page)];
    } catch (_) {
      // A browser from before 2023.
      shadow.append(h('style', {}, BUILD.css));
    }
  };

  // What stands in the element until the widget does, or instead of it.

  const frame = (...children) => h('div', { part: 'root', class: 'root' }, ...children);

  const skeleton = () => {
    const bars = ['line', 'block', 'line', 'block'].map((kind) => h('div', { class: `rc-skeleton-${kind}` }));
    const name = 'Calculateur de récupération · Recovery calculator';
    return frame(h('div', { class: 'rc-skeleton', role: 'button', tabindex: '0', 'aria-label': name }, ...bars));
  };

  const HINTS = {
    'RC-CONFIG': 'Set data-base to the folder of the files.',
    'RC-CSP': 'The page’s policy forbids it.',
    'RC-FILE': 'Open the page through a web server.',
    'RC-HTTP': 'The wasm file is missing.',
    'RC-MAGIC': 'The wasm file is not the script’s own: upload both.',
    'RC-NET': 'The wasm file cannot be fetched: network, CORS or policy.',
    'RC-NOWASM': 'WebAssembly is off or too old.',
    'RC-PANIC': 'Please report it.',
  };
  const PHRASES = {
    fr: [
      'Le calculateur n’est pas disponible en ce moment. Ce n’est pas de votre faute.',
      'Réessayer',
      'Pour le responsable du site',
    ],
    en: ['The calculator is not available right now. It is nothing you did.', 'Try again', 'For the site owner'],
  };

  const apology = ({ code, detail }, host) => {
    const languages = language(host) === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
    const phrase = (tag, lang, index) => h(tag, { lang }, PHRASES[lang][index]);
    const both = (index) => [phrase('span', languages[0], index), ' · ', phrase('span', languages[1], index)];
    const button = h('button', { type: 'button' }, ...both(1));
    button.addEventListener('click', retryAll);
    const origin = ownBase ? new URL(ownBase).origin : 'HOST';
    return frame(h('div', { class: 'rc-failure', role: 'status' },
      ...languages.map((lang) => phrase('p', lang, 0)),
      button,
      h('slot', {}),
      h('details', {}, h('summary', {}, h('span', {}, ...both(2))),
        h('p', { lang: 'en' }, `${code} ${detail} · ${HINTS[code]}`),
        h('code', {}, `Content-Security-Policy: script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`))));
  };

  // One element's life: skeleton, app from the pool, failure.

  const seats = new Set();
  const retryAll = () => seats.forEach((seat) => seat.retry());

  const createSeat = (host) => {
    const shadow = host.attachShadow({ mode: 'open' });
    let states;
    try {
      ({ states } = host.attachInternals());
    } catch (_) { /* Older browsers do without :state(). */ }
    let view;
    let app;
    let started;
    let failed;
    let pointed;
    let observer;
    let pending;
    let opened;
    let clinic;
    let clinicSource = '';

    const state = (name, on) => {
      try {
        states[on ? 'add' : 'delete'](name);
      } catch (_) { /* As above. */ }
    };

    const emit = (type, detail, cancelable = false) => host.dispatchEvent(
      new CustomEvent(type, { detail: { v: 1, ...detail }, bubbles: true, composed: true, cancelable }));

    const paint = (node) => {
      const { dataset } = node;
      const now = theme(host);
      if (dataset.theme !== now) dataset.theme = now;
    };

    const show = (next, name) => {
      const held = shadow.activeElement;
      for (const each of ['loading', 'ready', 'error']) state(each, each === name);
      paint(next);
      if (view) view.replaceWith(next);
      else shadow.append(next);
      view = next;
      const under = pointed && shadow.elementFromPoint(...pointed);
      if (held || pointed) focus({ preventScroll: true }, under && under.closest(FOCUSABLE));
      if (name !== 'loading') pointed = null;
    };

    // Growing moves what stands below. While that is in view the widget keeps its height, until the reader touches it.
    const settle = (height) => {
      const { top, bottom } = host.getBoundingClientRect();
      if (opened) opened();
      if (!height || bottom <= 0 || top + height >= innerHeight || view.offsetHeight <= height) return;
      const root = view;
      const types = ['pointerdown', 'keydown', 'focusin', 'wheel'];
      const open = () => {
        opened = null;
        root.classList.remove('clipped');
        for (const type of types) root.removeEventListener(type, open, true);
      };
      root.style.setProperty('--rc-clip', `${height}px`);
      root.classList.add('clipped');
      for (const type of types) root.addEventListener(type, open, { capture: true, passive: true });
      opened = open;
    };

    const focus = (options, target) => {
      target = target || (view && view.querySelector(FOCUSABLE));
      if (target) target.focus(options);
    };

    const readClinic = async () => {
      const source = (host.getAttribute('clinic') || '').trim();
      if (source === clinicSource) return;
      clinicSource = source;
      let read;
      try {
        if (source) read = source[0] === '{' ? JSON.parse(source) : await fetchClinic(source);
      } catch (error) {
        warn(`clinic: ${source} cannot be read (${error.message}); the defaults hold.`);
      }
      if (source === clinicSource) clinic = read;
    };

    const update = () => {
      pending = 0;
      if (!view) return;
      paint(view);
      if (app && !app.engine.lost) app.widget.refresh();
    };

    const refresh = () => { pending = pending || requestAnimationFrame(update); };

    const release = () => {
      if (!app) return;
      if (opened) opened();
      if (!app.engine.lost) {
        app.widget.close();
        app.engine.pool.push(app);
      }
      app = null;
      state('referral', false);
    };

    const mount = (engine) => {
      const root = frame();
      const mine = app = engine.pool.pop() || { engine, root, widget: new engine.glue.Widget(root) };
      app.widget.open({
        attribute: (name) => host.getAttribute(name),
        clinic: () => clinic,
        language: () => language(host),
        civilDate,
        warn,
        referral: (on) => state('referral', on),
        emit: (type, detail, cancelable) => emit(type, JSON.parse(detail), cancelable),
        shown: () => {
          if (app !== mine) return;
          const height = host.offsetHeight;
          show(app.root, 'ready');
          settle(height);
          emit('recovery-ready');
        },
      });
    };

    const begin = async () => {
      if (started || !host.isConnected) return;
      const turn = started = {};
      observer.disconnect();
      try {
        const [ready] = await Promise.all([load(host.getAttribute('base')), readClinic()]);
        if (started === turn) mount(ready);
      } catch (error) {
        if (started === turn) fail(error.code ? error : failure('RC-PANIC', error.message));
      }
    };

    const enter = () => {
      if (view) return refresh();
      seats.add(seat);
      watch();
      dress(shadow);
      show(skeleton(), 'loading');
      settle(parseFloat(host.style.minHeight));
      const seen = (entries) => { if (entries.some((entry) => entry.isIntersecting)) begin(); };
      observer = new IntersectionObserver(seen, { rootMargin: '600px' });
      observer.observe(host);
      if (host.getAttribute('loading') === 'eager') begin();
    };

    // A move is a leave and an enter in one task; only what is still away in the next has left.
    const leave = async () => {
      await wait();
      if (host.isConnected || !view) return;
      seats.delete(seat);
      unwatch();
      observer.disconnect();
      cancelAnimationFrame(pending);
      release();
      view.remove();
      view = started = failed = pointed = pending = null;
    };

    const fail = (error) => {
      if (failed) return;
      app = null;
      failed = true;
      state('referral', false);
      show(apology(error, host), 'error');
      emit('recovery-error', { code: error.code });
    };

    const retry = () => {
      if (!failed) return;
      failed = false;
      show(skeleton(), 'loading');
      started = null;
      begin();
    };

    const changed = (name) => {
      if (!view) return;
      if (name === 'clinic' && started) readClinic().then(refresh);
      if (name === 'loading' && host.getAttribute(name) === 'eager') begin();
      refresh();
    };

    const point = (event) => {
      if (!app || view !== app.root) pointed = [event.clientX, event.clientY];
      begin();
    };

    for (const type of ['pointerover', 'focusin', 'touchstart']) host.addEventListener(type, begin, { passive: true });
    shadow.addEventListener('click', point);

    // What is typed here is not a shortcut of the page's.
    const keep = (event) => {
      const forPage = event.ctrlKey || event.metaKey || event.altKey || ['Escape', 'Tab'].includes(event.key);
      if (!forPage && event.target.matches('input,select,textarea')) event.stopPropagation();
    };
    for (const type of ['keydown', 'keypress', 'keyup']) shadow.addEventListener(type, keep);

    const seat = { enter, leave, changed, refresh, begin, fail, retry, focus, dress: () => dress(shadow) };
    return seat;
  };

  // One watch over the page for all elements.

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
})();
