// What does not happen on a field or a button of the page goes nowhere, from the window on.
const isTheirs = ({ target }) => /^(input|select|textarea|button|a|label|option|summary)$/.test(target.localName);
for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown', 'keypress', 'beforeinput', 'input']) {
  addEventListener(type, (event) => { if (!isTheirs(event)) event.stopImmediatePropagation(); }, { capture: true });
}
