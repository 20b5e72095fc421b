// Where the widget stands: after its tag, unless the page has written the element itself, and in place of links to it.
import { ATTRIBUTES, OWNERS, TAG } from './build.js';
import { current, ownBase, scriptUrl, tags } from './address.js';
import { Set, URLSearchParams, WeakMap, WeakSet, all, attempt, attribute, call, get, on, wait, warn } from './globals.js';

/** @typedef {import('./globals.js').Anything} Anything */

/** @param {Anything} node */
const isWidget = (node) => node && get(node, 'isConnected') && node.localName === TAG;

/** @param {(name: string) => string | null | undefined} setting */
const widgetWith = (setting) => {
  const widget = call(document, 'createElement', TAG);
  for (const name of ATTRIBUTES) {
    const value = setting(name);
    if (value != null) call(widget, 'setAttribute', name, value);
  }
  return widget;
};

const MARKED = `[data-${TAG}]`;
/**
 * What the page has marked becomes the calculator, and so does a link to the calculator's own page that stands alone in
 * its block; mails and feeds keep the link. What its address does not say, its own `data-*` do, or the tag's.
 * @param {Anything} link
 */
const upgrade = (link) => {
  const block = get(link, 'parentNode');
  const isOurs = `${link.href}`.startsWith(`${ownBase}calculator.html`);
  const isMarked = call(link, 'matches', MARKED);
  const isAlone = () => attempt(() => call(block, 'matches', 'p,div,figure'))
    && get(block, 'textContent').trim() === get(link, 'textContent').trim() && !call(link, 'closest', 'header,nav,footer');
  if (call(link, 'closest', TAG) || (!isMarked && !(isOurs && isAlone()))) return;
  const asked = new URLSearchParams(isOurs ? link.search : '');
  for (const name of OWNERS) asked.delete(name);
  const [tag = link] = tags();
  const widget = widgetWith((name) =>
    asked.get(name) ?? attribute(link, `data-${name}`) ?? attribute(tag, `data-${name}`));
  call(link, 'replaceWith', widget);
  call(widget, 'append', link);
};

/** The widget of each tag that this script has placed. @type {WeakMap<Anything, Anything>} */
const placed = new WeakMap();
const ours = new WeakSet();
let isParsed = false;

/** @param {Anything} tag */
const placeAfter = (tag) => {
  const widget = widgetWith((name) => attribute(tag, `data-${name}`));
  // The height that the tag has held free passes on within this task, so that nothing moves.
  const reserve = tag.style.minHeight;
  if (reserve) {
    widget.style.minHeight = reserve;
    tag.style.display = 'none';
  }
  placed.set(tag, widget);
  ours.add(widget);
  call(tag, 'after', widget);
};

/** Every tag has the widget beside it for its own, or gets one. The same again changes nothing. */
export const place = () => {
  for (const link of all(`${MARKED},a[href*="calculator.html"]`)) upgrade(link);
  const named = tags();
  // An inlined script is its own tag.
  if (!named.length && current && get(current, 'isConnected')) named.push(current);
  const taken = new Set();
  const alone = [];
  for (const tag of named) {
    if (attribute(tag, 'data-place') === 'none') continue;
    const beside = [placed.get(tag), get(tag, 'previousElementSibling'), get(tag, 'nextElementSibling')];
    const own = beside.find((node) => isWidget(node) && !taken.has(node));
    if (own) taken.add(own);
    else if (!placed.has(tag) && !call(tag, 'closest', 'head')) alone.push(tag);
  }
  const isWritten = all(TAG).some((node) => !taken.has(node) && !ours.has(node));
  if (!isWritten) alone.forEach(placeAfter);
  // What was written further down had not been parsed yet.
  else if (!isParsed) for (const node of all(TAG)) if (ours.has(node)) call(node, 'remove');
  if (isParsed || get(document, 'readyState') !== 'complete') return;
  isParsed = true;
  if (all(TAG).length || named.every((tag) => attribute(tag, 'data-place') === 'none')) return;
  warn('the tag stands in <head>, and the page has no such element.', 'info');
};

/**
 * Places what is there, and what comes: tags that are parsed later, or that arrive as text and that nobody runs. Of
 * several copies of this script one looks out for those.
 * @param {boolean} isFirst
 */
export const keepPlacing = (isFirst) => {
  on(document, 'readystatechange', () => attempt(place));
  // React takes a tag out and puts it back in before it has loaded.
  if (current && !get(current, 'isConnected')) wait(500).then(() => attempt(place));
  else place();
  if (isFirst) attempt(() => new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of /** @type {Anything} */ (addedNodes)) {
        if (node.nodeType !== 1) continue;
        if (scriptUrl(node) || [...call(node, 'querySelectorAll', 'script')].some(scriptUrl)) return attempt(place);
      }
    }
  }).observe(document, { childList: true, subtree: true }));
};
