// Looks at the page and at its first widget, with the prototypes' own methods: pages clobber the others. One line a thing.
const { Document, DocumentFragment, Element, EventTarget, HTMLElement, HTMLInputElement, InputEvent, Node, ShadowRoot } = recorder.realm;
const all = (selector) => Document.prototype.querySelectorAll.call(document, selector);
const widgets = all('recovery-calculator');
const widget = widgets[0];
const is = (state) => { try { return recorder.matches.call(widget, `:state(${state})`); } catch { return false; } };
const root = widget && widget.shadowRoot;
const suggestion = root && DocumentFragment.prototype.querySelector.call(root, '[part~=suggestion]');
const { width, height } = widget ? Element.prototype.getBoundingClientRect.call(widget) : { width: 0, height: 0 };
// In columns a box reaches over several.
const [part] = widget ? Element.prototype.getClientRects.call(widget) : [];
const zoom = (widget && widget.currentCSSZoom) || 1;
// What the page puts around its words is no room for them.
const style = widget && getComputedStyle(widget);
const around = style ? ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'].map((name) => parseFloat(style[name]) || 0) : [];
let seen = Boolean(widget) && widget.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
for (let it = widget; it; it = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode').get.call(it)) {
  if (it instanceof HTMLElement && Element.prototype.hasAttribute.call(it, 'inert')) seen = false;
}
// What is not laid out yet, far below, has words that nobody sees.
const isLeftOut = (it) => it.checkVisibility() && !it.checkVisibility({ contentVisibilityAuto: true });
let text = '';
if (root) for (const it of root.children) text += (isLeftOut(it) ? it.textContent : it.innerText) || '';
const codes = recorder.events.filter((it) => it.type === 'recovery-error').map((it) => it.detail.code);
return `${widgets.length}
${['loading', 'ready', 'error'].filter(is).join(' ')}
${suggestion ? `${suggestion.dataset.kind} ${suggestion.dataset.date}` : ''}
${Math.round(around.reduce((room, it) => room - it, (part ? part.width : width) / zoom))}
${Math.round(height / zoom)}
${seen}
${codes.join(' ')}
${text.replace(/\s+/g, ' ').trim().slice(0, 300)}
${recorder.ours.join(' | ')}
${recorder.console.filter((it) => it.startsWith('<recovery-calculator>')).join(' | ').replace(/\s+/g, ' ')}`
