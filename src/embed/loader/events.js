// What the reader does inside is no shortcut of the page's, and no touch that the page may stop. For the page everything
// happens on the element, so that a script that spares fields and buttons does not see that it should.
import { FOCUSABLE, TAG } from './build.js';
import { Object, attempt, call, closest, on } from './globals.js';

/** @typedef {import('./globals.js').Anything} Anything */

// Keys, and touches that a page may stop that means its own text and pictures.
const TYPES = 'keydown keypress keyup pointerdown mousedown touchstart touchmove touchend click dblclick contextmenu '
  + 'selectstart dragstart copy cut paste';
// What is typed, too, must arrive.
const SHIELDED = `${TYPES} beforeinput input`;
const STOPS = ['preventDefault', 'stopPropagation', 'stopImmediatePropagation', 'returnValue', 'cancelBubble'];

/** Whether something is the widget's own affair. @param {Anything} event @param {Anything} target */
const isOwn = ({ type, ctrlKey, metaKey, altKey, key }, target) => {
  if (!/^key/.test(type)) return closest(target, `${FOCUSABLE},label,option`);
  if (ctrlKey || metaKey || altKey || key === 'Escape' || key === 'Tab') return false;
  return call(target, 'matches', /^(Enter| |Arrow.*)$/.test(key) ? FOCUSABLE : 'input,select,textarea');
};

/** @param {Anything} event @param {string} name @param {Anything} value */
const own = (event, name, value) =>
  Object.defineProperty(event, name, /** @type {Anything} */ ({ __proto__: null, configurable: true, writable: true, value }));

/**
 * Tells the page of it all the same, for a menu of the page closes at a click beside it; but it has no say in it.
 * @param {Anything} event
 * @param {Element} host
 */
const tell = (event, host) => {
  const path = event.composedPath();
  const around = path.slice(path.indexOf(host));
  const copy = new event.constructor(event.type, event);
  own(copy, 'target', host);
  own(copy, 'composedPath', () => around);
  call(document, 'dispatchEvent', copy);
};

/** Until it is inside nobody on its way down can stop it. @param {AddEventListenerOptions} options */
export const shield = (options) => on(window, SHIELDED, (event) => attempt(() => {
  const [target] = event.composedPath();
  if (call(target, 'getRootNode').host.localName !== TAG || !isOwn(event, target)) return;
  for (const name of STOPS) own(event, name, () => {});
}), { capture: true, passive: true, ...options });

/** @param {Element} host @param {ShadowRoot} shadow */
export const keepEvents = (host, shadow) => {
  on(shadow, SHIELDED, (event) => {
    for (const name of STOPS) delete event[name];
  }, { capture: true, passive: true });
  on(shadow, TYPES, (event) => {
    const { target, type } = event;
    if (!isOwn(event, target)) return;
    event.stopPropagation();
    // Somebody has stopped it on its way down, before it could be seen where it happens.
    if (type === 'mousedown' && event.defaultPrevented) attempt(() => closest(target, FOCUSABLE).focus());
    if (/^(pointerdown|mousedown|click)$/.test(type)) attempt(() => tell(event, host));
  }, { passive: true });
};
