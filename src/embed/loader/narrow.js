// Where there is no room for the calculator, a word and a link stand in place of it.
import { attempt } from './globals.js';
import { narrowPanel } from './placeholder.js';

// Narrower than 15em of the smallest text nothing can be read.
const NARROW = 240;

/** @param {HTMLElement} host */
export const createNarrow = (host) => {
  /** @type {HTMLElement | null} */
  let panel = null;
  const remove = () => {
    attempt(() => panel && panel.remove());
    panel = null;
  };
  /** Hides what the panel stands in for. @param {HTMLElement} node */
  const dress = (node) => { node.style.display = panel ? 'none' : ''; };
  /** @param {number} width @param {(panel: HTMLElement) => void} place */
  const fit = (width, place) => {
    const isNarrow = width > 0 && width < NARROW;
    if (!isNarrow) remove();
    else if (!panel) {
      panel = narrowPanel(host);
      place(panel);
    }
  };
  return { dress, fit, remove };
};
