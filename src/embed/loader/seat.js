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
    const link = [location.hash, recall()].map((each) => String(each).split(`#${TAG}?`)[1]).find(Boolean);
    const shared = new URLSearchParams(link);
    const mine = app = engine.pool.pop() || { engine, root, widget: new engine.glue.Widget(root) };
    app.widget.open({
      attribute: (name) => (SHARED.includes(name) && shared.get(name)) || host.getAttribute(name),
      clinic: () => clinic,
      language: () => language(host),
      civilDate,
      warn,
      referral: (on) => state('referral', on),
      emit: (type, detail, cancelable) => {
        if (recall()) remember(app.root, true);
        return emit(type, JSON.parse(detail), cancelable);
      },
      shown: () => {
        if (app !== mine) return;
        const height = host.offsetHeight;
        show(app.root, 'ready');
        showKept(app.root);
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
  shadow.addEventListener('click', take);
  shadow.addEventListener('change', ({ target }) => target.name === 'remember' && remember(app.root, target.checked));

  // What is typed here is not a shortcut of the page's.
  const keep = (event) => {
    const forPage = event.ctrlKey || event.metaKey || event.altKey || ['Escape', 'Tab'].includes(event.key);
    if (!forPage && event.target.matches('input,select,textarea')) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) shadow.addEventListener(type, keep);

  const seat = { enter, leave, changed, refresh, begin, fail, retry, focus, dress: () => dress(shadow) };
  return seat;
};
