// What does not happen on a field of the page goes no further, from the document on.
const isField = ({ target }) => /^(input|select|textarea|button|a|label|option|summary)$/.test(target.localName);
for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown', 'keypress', 'beforeinput', 'input', 'selectstart']) {
  document.addEventListener(type, (event) => {
    if (isField(event)) return;
    event.preventDefault();
    event.returnValue = false;
    event.stopImmediatePropagation();
  }, { capture: true, passive: false });
}
