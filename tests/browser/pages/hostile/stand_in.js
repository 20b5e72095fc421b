// Stands in for the widget: an element of its name and size, as plain as one can be, with one field where the widget has it.
// What a page does to this it does to anything in that place, so no harm of the widget's is in it.
{
  const { Document, Element, HTMLElement, Node, ShadowRoot } = recorder.realm;
  const [height, left, top, width] = SIZES;
  const SHEET = `
    :host { display: block !important; columns: auto !important; contain: none !important; container-type: normal !important;
      break-inside: avoid-column !important; min-width: min(100%, 30em); }
    div { all: initial; display: block; position: relative; contain: inline-size; contain-intrinsic-inline-size: 22em;
      max-width: 65em; height: ${height}px; margin-inline: auto; direction: ltr; visibility: inherit;
      pointer-events: inherit; interactivity: inherit; user-select: inherit; }
    p { width: max(100%, 240px); height: calc(100% - 56px); margin: 0; }
    aside { position: sticky; bottom: 0; height: 56px; }
    input { position: absolute; box-sizing: border-box; left: ${left}px; top: ${top}px; width: ${width}px; height: 30px; margin: 0; }`;
  const make = (name) => Document.prototype.createElement.call(document, name);
  const { attachShadow } = Element.prototype;
  customElements.define('recovery-calculator', class extends HTMLElement {
    constructor() {
      super();
      const root = attachShadow.call(this, { mode: 'open' });
      const sheet = make('style');
      sheet.textContent = SHEET;
      const field = make('input');
      field.name = 'weekly_distance';
      const box = make('div');
      // Words have a width of their own, however narrow their place.
      const words = make('p');
      // And the bar with the button to book stays in view.
      const bar = make('aside');
      for (const [around, it] of [[box, words], [box, field], [box, bar], [root, sheet], [root, box]]) Node.prototype.appendChild.call(around, it);
    }
  });
  // Once it is parsed, the tags get theirs, as the widget's script does it.
  document.addEventListener('DOMContentLoaded', () => {
    for (const tag of Document.prototype.querySelectorAll.call(document, 'script[data-stand-in]')) {
      Node.prototype.insertBefore.call(tag.parentNode, make('recovery-calculator'), tag.nextSibling);
    }
  });
  // Some pages show their scripts.
  document.currentScript.remove();
}
