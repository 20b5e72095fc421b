// Types a distance by script, as assistive scripts do, and says whether a hidden widget takes the focus.
const { Document, DocumentFragment, Element, EventTarget, HTMLElement, HTMLInputElement, InputEvent, Node, ShadowRoot } = recorder.realm;
const widget = Document.prototype.querySelector.call(document, 'recovery-calculator');
const field = DocumentFragment.prototype.querySelector.call(widget.shadowRoot, '[name=weekly_distance]');
HTMLElement.prototype.focus.call(field);
const taken = widget.shadowRoot.activeElement === field;
Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, arguments[0]);
for (const type of ['input', 'change']) EventTarget.prototype.dispatchEvent.call(field, new InputEvent(type, { bubbles: true, composed: true }));
HTMLElement.prototype.blur.call(field);
return String(taken)
