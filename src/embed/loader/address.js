// Where this file came from. Optimisers move its address to other attributes, run it from a blob or inline it, and a
// page's <img name="currentScript"> hides the real one.
import { BUILD } from './build.js';
import { URL, all, attempt, get } from './globals.js';

/** @typedef {import('./globals.js').Anything} Anything */

/** The tag that runs this script; nothing where a page's loader runs it. @type {Anything} */
export const current = attempt(() => {
  const node = get(document, 'currentScript');
  return node && node.localName === 'script' ? node : null;
}, null);

/** @param {string} text @returns {URL | null} */
const ownUrl = (text) => attempt(() => {
  const url = new URL(text, document.baseURI);
  const isOurs = /^(https?|file):$/.test(url.protocol) && /\/recovery-calculator[\w.-]*\.js$/.test(url.pathname);
  return isOurs ? url : null;
}, null);

/** @param {Iterable<string>} texts */
const first = (texts) => {
  for (const text of texts) {
    const url = ownUrl(text);
    if (url) return url;
  }
  return null;
};

/** The script's address, if a node is its tag. @param {Anything} node */
export const scriptUrl = (node) => {
  if (!node || node.localName !== 'script') return null;
  const values = [];
  for (const { value } of node.attributes) values.push(value);
  return first(values);
};

/** Every tag of the script on the page. @returns {Anything[]} */
export const tags = () => all('script').filter(scriptUrl);

const stack = `${new Error().stack}`.match(/(https?|file):[^\s)]+\.js/g) || [];
const known = scriptUrl(current) || tags().map(scriptUrl)[0] || first(stack) || BUILD.base;
/** Whether the folder is only that of the file that holds this script now. */
export const isGuess = !known;
const found = known || (current && current.src);
/** The folder of the files; null where the script cannot know it. @type {string | null} */
export const ownBase = /^(https?|file):/.test(found) ? new URL('.', found).href : null;
