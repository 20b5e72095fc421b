// What the reader does inside is no shortcut of the page's, and no touch that the page may stop. For the page everything
// happens on the element, so that a script that spares fields and buttons does not see that it should.
import { FOCUSABLE } from './build.js';
import { Object, attempt, call, on } from './globals.js';

/** @typedef {import('./globals.js').Anything} Anything */

const KEYS = 'keydown keypress keyup';
// Each can be stopped by a page that means its own text and pictures.
const TOUCHES = 'pointerdown mousedown touchstart touchmove touchend click dblclick contextmenu selectstart dragstart copy cut paste';

/**
 * Tells the page of it all the same, for a menu of the page closes at a click beside it; but it has no say in it.
 * @param {Anything} event
 * @param {Element} host
 */
const tell = (event, host) => {
  const path = event.composedPath();
  const around = path.slice(path.indexOf(host));
  const copy = new event.constructor(event.type, event);
  const own = (/** @type {string} */ name, /** @type {Anything} */ value) =>
    Object.defineProperty(copy, name, /** @type {Anything} */ ({ __proto__: null, value }));
  own('target', host);
  own('composedPath', () => around);
  call(document, 'dispatchEvent', copy);
};

/** @param {Element} host @param {ShadowRoot} shadow */
export const keepEvents = (host, shadow) => {
  on(shadow, KEYS, (event) => {
    const { ctrlKey, metaKey, altKey, key, target } = event;
    if (ctrlKey || metaKey || altKey || key === 'Escape' || key === 'Tab') return;
    const presses = /^(Enter| |Arrow.*)$/.test(key);
    if (target.matches(presses ? FOCUSABLE : 'input,select,textarea')) event.stopPropagation();
  });
  on(shadow, TOUCHES, (event) => {
    const { target, type } = event;
    if (!target.closest || !target.closest(`${FOCUSABLE},label,option`)) return;
    event.stopPropagation();
    // Somebody has stopped it on its way down, before it could be seen where it happens.
    if (type === 'mousedown' && event.defaultPrevented) attempt(() => target.closest(FOCUSABLE).focus());
    if (/^(pointerdown|mousedown|click)$/.test(type)) attempt(() => tell(event, host));
  }, { passive: true });
};
