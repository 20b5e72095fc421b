// One element's life: away from the page, loading, ready, or failed.
import { takeApp } from './app.js';
import { BUILD, FOCUSABLE } from './build.js';
import { GONE } from './give_up.js';
import { createClinic } from './clinic.js';
import { failure, failureOf, forget, instances, load } from './engine.js';
import { adoptStyles, civilDate, language, theme } from './environment.js';
import { keepEvents } from './events.js';
import { CustomEvent, JSON, attempt, attribute, call, closest, get, now, on, setTimeout, wait, warn } from './globals.js';
import { keepHeight } from './height.js';
import { observe } from './observe.js';
import { createPatience } from './patience.js';
import { errorPanel, narrowPanel, placeholder, saySlow } from './placeholder.js';
import { address, keepOn, moment, remember, saved, showKept, take } from './share.js';
import { unwatch, watch } from './watch.js';

/** @typedef {import('./globals.js').Anything} Anything */
/** @typedef {'away' | 'loading' | 'ready' | 'failed'} State */

// A quarter of an hour: at the end of one, and only then, it is midnight somewhere.
const quarter = () => Math.floor(now().getTime() / 900000);
// Tells this reader's appointments from all others'; made here, kept nowhere.
const seed = Math.random().toString(36).slice(2);

/** @param {HTMLElement} host */
export const createInstance = (host) => {
  /** @type {State} */
  let state = 'away';
  /** What has kept the element from being set up at all. @type {Anything} */
  let broken;
  /** @type {ShadowRoot} */
  let shadow = /** @type {Anything} */ (host);
  /** @type {CustomStateSet | undefined} */
  let marks;
  /** @type {HTMLElement | undefined} */
  let view;
  /** @type {import('./engine.js').App | null} */
  let app = null;
  /** The attempt to load that is under way. @type {object | null} */
  let turn = null;
  /** Where the reader has touched the placeholder. @type {number[] | null} */
  let pointed = null;
  /** @type {{ disconnect(): void }[]} */
  let observers = [];
  let styles = [BUILD.css];
  let height = 0;
  let asked = 0;
  let day = 0;
  let open = () => {};
  const clinic = createClinic(host);

  /** @param {string} name @param {boolean} isOn */
  const mark = (name, isOn) => attempt(() => marks && marks[isOn ? 'add' : 'delete'](name));

  /** @param {string} type @param {object} [detail] @param {boolean} [cancelable] */
  const emit = (type, detail, cancelable = false) => call(host, 'dispatchEvent', new CustomEvent(
    type, /** @type {Anything} */ ({ __proto__: null, detail: { v: 1, ...detail }, bubbles: true, composed: true, cancelable })));

  /** Colours what is shown, and what will be, as the page is. @param {HTMLElement[]} nodes */
  const paint = (...nodes) => {
    const now = theme(host);
    for (const node of [...shadow.children, ...nodes]) if (attribute(node, 'data-theme') !== now) call(node, 'setAttribute', 'data-theme', now);
  };

  /** @param {FocusOptions} [options] @param {Element | null} [target] */
  const focus = (options, target) => {
    const node = /** @type {HTMLElement | null | undefined} */ (target || (view && view.querySelector(FOCUSABLE)));
    if (node) node.focus(options);
  };

  /** Shows the first node in place of what stands there. @param {State} next @param {HTMLElement[]} nodes */
  const become = (next, ...nodes) => {
    const held = attempt(() => shadow.activeElement);
    state = next;
    mark('loading', next === 'loading');
    mark('ready', next === 'ready');
    mark('error', next === 'failed');
    // While nothing new is in the page: its colours are read without a layout.
    paint(...nodes);
    open();
    if (view) call(view, 'replaceWith', ...nodes);
    else shadow.append(...nodes);
    [view] = nodes;
    if (held || pointed) {
      const under = attempt(() => pointed && shadow.elementFromPoint(pointed[0], pointed[1]));
      attempt(() => focus({ preventScroll: true }, closest(under, FOCUSABLE)));
    }
    if (next !== 'loading') pointed = null;
  };

  /** @param {HTMLElement} root @param {number} before */
  const keep = (root, before) => {
    open = attempt(() => keepHeight(host, root, before || parseFloat(host.style.minHeight)), () => {});
  };

  const stop = () => {
    patience.end();
    for (const observer of observers) attempt(() => observer.disconnect());
    observers = [];
  };

  /** @param {Anything} error */
  const fail = (error) => {
    if (state === 'failed' || state === 'away') return;
    const coded = failureOf(error, 'RC-PANIC');
    patience.end();
    app = turn = null;
    mark('referral', false);
    try {
      become('failed', errorPanel(coded, host));
    } catch (_) {
      state = 'failed';
      attempt(() => { shadow.textContent = GONE + coded.code; });
    }
    attempt(() => emit('recovery-error', { code: coded.code }));
  };

  /** A step after which the element is in a state that can be seen, whatever is thrown. @param {(...values: Anything[]) => void} step */
  const safely = (step) => (/** @type {Anything[]} */ ...values) => {
    try {
      step(...values);
    } catch (error) {
      fail(error);
    }
  };

  const update = safely(() => {
    asked = 0;
    if (!view) return;
    paint();
    day = quarter();
    if (app && !app.engine.lost) app.widget.refresh();
  });

  const refresh = () => {
    if (!asked) asked = attempt(() => requestAnimationFrame(update)) || setTimeout(update);
  };

  const release = () => {
    if (!app) return;
    const { engine, widget } = app;
    open();
    if (!engine.lost) {
      widget.close();
      engine.pool.push(app);
    }
    app = null;
    mark('referral', false);
  };

  /** Fills the form with what was shared or kept. */
  const fill = () => {
    if (!app) return;
    const mine = app;
    const { text, isLinked } = saved();
    const isNew = state === 'loading';
    day = quarter();
    mine.widget.open({
      attribute: (/** @type {string} */ name) => attribute(host, name),
      clinic: clinic.get,
      language: () => language(host),
      civilDate,
      warn,
      saved: () => text,
      isLinked: () => isLinked,
      address: () => address(host),
      seed: () => seed,
      moment,
      referral: (/** @type {boolean} */ isOn) => mark('referral', isOn),
      emit: (/** @type {string} */ type, /** @type {string} */ detail, /** @type {boolean} */ cancelable) => {
        keepOn(mine.root);
        return emit(type, JSON.parse(detail), cancelable);
      },
      shown: safely(() => {
        if (app !== mine || state !== 'loading') return;
        patience.end();
        become('ready', mine.root);
        keep(mine.root, height);
      }),
      whole: safely(() => {
        if (app !== mine || state !== 'ready') return;
        showKept(mine.root);
        if (isNew) emit('recovery-ready');
      }),
    });
  };

  /** @param {import('./engine.js').Engine} engine */
  const mount = (engine) => {
    styles = [BUILD.css, engine.css];
    adoptStyles(shadow, styles);
    app = takeApp(engine);
    fill();
  };

  const patience = createPatience(
    () => state === 'loading' && !!view,
    safely(() => saySlow(host, /** @type {HTMLElement} */ (view))),
    () => { forget(); fail(failure(app ? 'RC-PANIC' : 'RC-NET', 'no answer')); },
  );

  const begin = async () => {
    if (turn || state !== 'loading') return;
    const mine = turn = {};
    try {
      patience.start();
      const [engine] = await Promise.all([load(attribute(host, 'base')), clinic.read()]);
      if (turn === mine && state === 'loading') mount(engine);
    } catch (error) {
      if (turn === mine) fail(error);
    }
  };

  const enter = safely(() => {
    if (state !== 'away') return refresh();
    state = 'loading';
    if (broken) throw broken;
    instances.add(self);
    watch();
    adoptStyles(shadow, styles);
    become('loading', placeholder(), narrowPanel(host));
    keep(/** @type {HTMLElement} */ (view), 0);
    // A browser or a polyfill without them gets it at once.
    if (attempt(() => observe(host, observers, begin, (tall) => { height = tall; }), 0) === 0) begin();
    if (attribute(host, 'loading') === 'eager') begin();
    return undefined;
  });

  // A move is a leave and an enter in one task; only what is still away in the next has left.
  const leave = async () => {
    await wait();
    if (attempt(() => get(host, 'isConnected')) || state === 'away') return;
    state = 'away';
    instances.delete(self);
    unwatch();
    stop();
    attempt(() => cancelAnimationFrame(asked));
    attempt(release);
    attempt(() => { shadow.textContent = ''; });
    view = undefined;
    turn = pointed = null;
    asked = height = 0;
  };

  const retry = safely(() => {
    if (state !== 'failed') return;
    state = 'loading';
    become('loading', placeholder());
    turn = null;
    begin();
  });

  const changed = safely((name) => {
    if (state === 'away') return;
    if (name === 'clinic' && turn) clinic.read().then(refresh);
    if (name === 'loading' && attribute(host, name) === 'eager') begin();
    refresh();
  });

  const self = {
    enter, leave, changed, refresh, begin, fail, retry, focus,
    dress: safely(() => adoptStyles(shadow, styles)),
    // A link pasted into the page that stands open.
    refill: safely(() => { if (saved().isLinked) fill(); }),
  };

  try {
    shadow = call(host, 'attachShadow', { mode: 'open' });
    // Older browsers do without :state().
    marks = attempt(() => host.attachInternals().states);
    keepEvents(host, shadow);
    on(shadow, 'pointerover focusin touchstart', begin, { passive: true });
    on(shadow, 'click', ({ clientX, clientY }) => {
      if (state === 'loading') pointed = [clientX, clientY];
      begin();
    });
    on(shadow, 'click', (event) => take(event, host), { capture: true });
    on(shadow, 'change', ({ target }) => target.name === 'remember' && app && remember(app.root, target.checked));
    // The reader's own day, before what is done in it counts.
    on(shadow, 'input change click keydown focusin', () => { if (state === 'ready' && day !== quarter()) update(); }, { capture: true });
  } catch (error) {
    broken = error;
  }
  return self;
};
