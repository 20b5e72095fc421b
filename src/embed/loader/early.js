// A tag in or near the first screen asks for the wasm before anything else is done; others wait for their observer.
import { tags } from './address.js';
import { TAG } from './build.js';
import { load } from './engine.js';
import { all, attribute, call, closest, get } from './globals.js';

/** @typedef {import('./globals.js').Anything} Anything */

/** How far outside the window something is still near, in pixels. */
export const MARGIN = 600;

/**
 * How far from the window's top something will stand that has no box of its own yet, in pixels; not a number where
 * nothing is shown.
 * @param {Anything} node
 */
const topOf = (node) => {
  // What is folded may have something in sight before it: its summary.
  if (closest(node, 'details:not([open])')) return NaN;
  for (let it = node; (it = get(it, 'previousElementSibling'));) {
    const { width, bottom } = call(it, 'getBoundingClientRect');
    if (width) return bottom;
  }
  const { width, top } = call(get(node, 'parentNode'), 'getBoundingClientRect');
  return width ? top : NaN;
};

/** Reads places only: the page has been laid out, and nothing of ours is in it yet, nor another copy's. */
export const loadEarly = () => {
  if (customElements.get(TAG) || !performance.getEntriesByType('paint').length) return;
  // Where the page has written the element itself, the tag places none.
  const written = all(TAG);
  for (const node of written.length ? written : tags()) {
    const at = topOf(node);
    if (attribute(node, 'data-place') !== 'none' && at > -MARGIN && at < innerHeight + MARGIN) {
      load(attribute(node, written.length ? 'base' : 'data-base')).catch(() => {});
      return;
    }
  }
};
