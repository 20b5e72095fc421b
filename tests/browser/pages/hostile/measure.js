// How tall the widget is and where its field lies in it, in its own px: "[height,left,top,width]".
const { Document, DocumentFragment, Element, EventTarget, HTMLElement, HTMLInputElement, InputEvent, Node, ShadowRoot } = recorder.realm;
const widget = Document.prototype.querySelector.call(document, 'recovery-calculator');
const { querySelector, querySelectorAll } = DocumentFragment.prototype;
// Where it is narrow, a word and a link stand in place of the form; it may be clipped until it is touched.
const box = [...querySelectorAll.call(widget.shadowRoot, '.root')].find((it) => it.offsetHeight) || widget;
const field = querySelector.call(widget.shadowRoot, '[name=weekly_distance]') || box;
const [around, inner] = [box, field].map((it) => Element.prototype.getBoundingClientRect.call(it));
const scale = around.width / box.offsetWidth || 1;
const within = (px, most) => Math.round(Math.max(0, Math.min(px / scale, most)));
return `[${[box.scrollHeight, within(inner.left - around.left, box.offsetWidth - 30), within(inner.top - around.top, box.scrollHeight - 30), field.offsetWidth]}]`
