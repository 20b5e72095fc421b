// Translators put nodes of their own in place of texts. The text goes back to its place with their words: what is drawn
// later would stay unseen in a text that is on no page.
import { WeakMap, attempt, closest, get } from './globals.js';

/** @typedef {import('./globals.js').Anything} Anything */

// So often at most, for one who insists.
const TIMES = 3;

/** @param {HTMLElement} root */
export const keepTexts = (root) => attempt(() => {
  /** @type {WeakMap<Node, number>} */
  const known = new WeakMap();
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes: [text], previousSibling, nextSibling, target } of records) {
      const others = [previousSibling, nextSibling];
      const other = /** @type {Anything} */ (addedNodes[0] || others.find((node) => node && node.nodeName === 'FONT'));
      if (!text || text.nodeType !== 3 || !other || get(text, 'isConnected') || !get(other, 'isConnected')) continue;
      // What is said is written anew each time.
      const times = known.get(text) || 0;
      if (times >= TIMES || closest(target, '[aria-live]')) continue;
      known.set(text, times + 1);
      text.nodeValue = other.textContent;
      other.replaceWith(text);
    }
  }).observe(root, { childList: true, subtree: true });
});
