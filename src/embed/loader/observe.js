// What the browser tells of an element: that it comes near, and how tall it is after each layout.
import { scriptUrl } from './address.js';
import { MARGIN } from './early.js';
import { get, warn } from './globals.js';

/**
 * @param {HTMLElement} host
 * @param {{ disconnect(): void }[]} observers Those that observe are put in here.
 * @param {() => void} onNear
 * @param {(height: number) => void} onHeight
 */
export const observe = (host, observers, onNear, onHeight) => {
  const near = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) return onNear();
    const [{ boundingClientRect }] = entries;
    if (boundingClientRect.width || !scriptUrl(get(host, 'previousElementSibling'))) return undefined;
    return warn('the tag stands in an element that is not shown.', 'info');
  }, { rootMargin: `${MARGIN}px` });
  near.observe(host);
  observers.push(near);
  // The observer tells the height after each layout, so that nobody has to ask for one.
  const size = new ResizeObserver(([{ contentRect }]) => onHeight(contentRect.height));
  size.observe(host);
  observers.push(size);
};
