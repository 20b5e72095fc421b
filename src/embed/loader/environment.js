// What the page around the element says of language, theme and day, and the sheet that each page needs once.
import { Map, WeakMap, attempt, attribute, call, get, h, now, parentOf, warn } from './globals.js';

/** @typedef {import('./globals.js').Anything} Anything */

/** @param {Element} host */
export const language = (host) => {
  const found = [];
  for (let node = /** @type {Anything} */ (host); node; node = parentOf(node)) {
    if (node.nodeType === 1) found.push(attribute(node, 'lang') || attribute(node, 'xml:lang'));
  }
  const tags = [...found, ...attempt(() => [...navigator.languages], [])];
  const tag = tags.find((text) => /^(en|fr)(?![a-z])/i.test(text));
  return tag ? tag.slice(0, 2).toLowerCase() : 'fr';
};

/**
 * Lightness from 0 to 1 of a computed colour; undefined where the colour lets what lies below shine through.
 * @param {string} color
 */
const lightness = (color) => {
  const [, space, list] = /^(\w+)\((.*)\)$/.exec(color) || [];
  const [a, b, c, alpha = 1] = (list || '').replace(/^[a-z][\w-]* /, '').split(/[\s,/]+/).map(parseFloat);
  if (!list || alpha < 0.5) return undefined;
  if (/^ok/.test(space)) return a;
  if (/^l/.test(space)) return a / 100;
  return (a * 0.299 + b * 0.587 + c * 0.114) / (space === 'color' ? 1 : 255);
};

/** @param {Element} host */
export const theme = (host) => {
  const own = attribute(host, 'theme');
  if (own === 'light' || own === 'dark') return own;
  return attempt(() => {
    let scheme;
    for (let node = parentOf(host); node; node = parentOf(node)) {
      if (node.nodeType !== 1) continue;
      const style = getComputedStyle(node);
      scheme = scheme || style.colorScheme;
      const single = /^(only )?(light|dark)$/.exec(scheme);
      if (single) return single[2];
      const light = lightness(style.backgroundColor);
      if (light !== undefined) return light < 0.5 ? 'dark' : 'light';
    }
    return /dark/.test(scheme || '') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }, 'light');
};

/**
 * Today as `YYYY-MM-DD` in a time zone, or in the reader's, where `Intl` is not needed for it.
 * @param {string} [timeZone]
 */
export const civilDate = (timeZone) => {
  const date = now();
  if (timeZone) {
    // Swedes write dates as ISO does.
    const found = attempt(() => date.toLocaleDateString('sv', { timeZone }));
    if (/^\d{4}-\d\d-\d\d$/.test(found)) return found;
    warn(`clinic: the time zone "${timeZone}" is unknown here; the reader's holds.`);
  }
  const two = (/** @type {number} */ part) => `0${part}`.slice(-2);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const sheets = new WeakMap();

/** Gives a shadow root its sheets, each made once for a page. @param {ShadowRoot} shadow @param {string[]} texts */
export const adoptStyles = (shadow, texts) => {
  const page = get(shadow, 'ownerDocument');
  if (!page.defaultView) return; // The content of a <template>, never shown.
  try {
    const known = sheets.get(page) || new Map();
    sheets.set(page, known);
    for (const text of texts) {
      if (known.has(text)) continue;
      const sheet = new page.defaultView.CSSStyleSheet();
      sheet.replaceSync(text);
      known.set(text, sheet);
    }
    shadow.adoptedStyleSheets = texts.map((text) => known.get(text));
  } catch (_) {
    // A browser from before 2023.
    call(shadow, 'append', h('style', {}, texts.join('')));
  }
};
