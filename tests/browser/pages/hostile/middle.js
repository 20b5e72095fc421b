// Brings something of the page or of its widget into view; gives its middle, and whether it is what is there: "x y true".
const { Document, DocumentFragment, Element, EventTarget, HTMLElement, HTMLInputElement, InputEvent, Node, ShadowRoot } = recorder.realm;
const [what] = arguments;
const widget = Document.prototype.querySelector.call(document, 'recovery-calculator');
const inside = what.startsWith('[');
const it = inside ? DocumentFragment.prototype.querySelector.call(widget.shadowRoot, what) : Document.prototype.querySelector.call(document, what);
if (!it) return '0 0 false';
// A reader scrolls without the margin that a field keeps for the keyboard.
it.style.scrollMargin = 0;
Element.prototype.scrollIntoView.call(it, { block: 'center', behavior: 'instant' });
const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(it);
const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
let found = Document.prototype.elementFromPoint.call(document, x, y);
if (inside && found === widget) found = ShadowRoot.prototype.elementFromPoint ? ShadowRoot.prototype.elementFromPoint.call(widget.shadowRoot, x, y) : widget.shadowRoot.elementFromPoint(x, y);
return `${x} ${y} ${width >= 3 && height >= 3 && found === it}`
