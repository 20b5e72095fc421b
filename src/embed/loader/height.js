// Growing moves what stands below. While that is in view the widget keeps its height, until the reader does anything.
import { AbortController, attempt, on } from './globals.js';

/**
 * Cuts what is new off at a height, if something below is in view; gives the function that ends it. Nothing is measured
 * here: an observer tells after the browser's own layout.
 * @param {HTMLElement} host
 * @param {HTMLElement} root
 * @param {number} height
 */
export const keepHeight = (host, root, height) => {
  const control = new AbortController();
  const { signal } = control;
  const open = () => {
    control.abort();
    root.classList.remove('clipped');
    root.style.removeProperty('max-height');
  };
  if (!height || typeof IntersectionObserver !== 'function') return open;
  // Not by a variable: without it the browser would work out the style of everything inside anew.
  root.style.setProperty('max-height', `${height}px`);
  const options = { capture: true, passive: true, signal };
  on(root, 'pointerdown keydown focusin', open, options);
  on(window, 'scroll wheel touchmove beforematch resize', open, options);
  on(document, 'selectionchange', () => attempt(() => getSelection()?.isCollapsed, true) || open(), options);
  const observer = new IntersectionObserver(([{ boundingClientRect, rootBounds }]) => {
    const { top, bottom } = boundingClientRect;
    const floor = rootBounds ? rootBounds.bottom : innerHeight;
    if (bottom <= 0 || top + height >= floor || root.scrollHeight <= height + 1) open();
  });
  on(signal, 'abort', () => observer.disconnect());
  observer.observe(host);
  root.classList.add('clipped');
  return open;
};
