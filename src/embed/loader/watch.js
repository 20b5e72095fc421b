// One watch over the page for all elements on it.
import { instances } from './engine.js';
import { shield } from './events.js';
import { AbortController, attempt, get, on } from './globals.js';

/** @type {{ observer: MutationObserver | undefined, control: AbortController } | null} */
let watching = null;

const refreshAll = () => instances.forEach((instance) => instance.refresh());

export const watch = () => {
  if (!watching) {
    const control = new AbortController();
    const { signal } = control;
    const observer = attempt(() => new MutationObserver(refreshAll));
    shield({ signal });
    on(window, 'pageshow', refreshAll, { signal });
    on(window, 'online', () => instances.forEach((instance) => instance.retry()), { signal });
    on(window, 'hashchange', () => instances.forEach((instance) => instance.refill()), { signal });
    on(window, 'beforeprint', () => instances.forEach((instance) => instance.begin()), { signal });
    on(document, 'visibilitychange', refreshAll, { signal });
    // A colour that fades over is read at its end.
    on(document, 'transitionend', ({ propertyName }) => /color/.test(propertyName) && refreshAll(), { signal });
    attempt(() => on(matchMedia('(prefers-color-scheme: dark)'), 'change', refreshAll, { signal }));
    watching = { observer, control };
  }
  const { observer } = watching;
  // Again each time: some pages exchange their whole body.
  for (const name of ['documentElement', 'body']) {
    attempt(() => observer && observer.observe(get(document, name), { attributes: true }));
  }
};

export const unwatch = () => {
  if (instances.size || !watching) return;
  watching.control.abort();
  if (watching.observer) watching.observer.disconnect();
  watching = null;
};
