// What the reader takes along, or leaves here.
import { TAG } from './build.js';
import { attempt, attribute, closest, h, now } from './globals.js';
import { language } from './environment.js';

/** @typedef {import('./globals.js').Anything} Anything */

/** What follows our name in a fragment, which a messenger may have encoded. @param {unknown} text */
const textOf = (text) => {
  const [, found] = new RegExp(`[#?&]${TAG}([^]+)`).exec(String(text)) || [];
  return found && attempt(() => decodeURIComponent(found), found);
};

const recall = () => attempt(() => localStorage.getItem(TAG));

/** What fills the form in: a shared link goes before what this browser keeps. */
export const saved = () => {
  const linked = textOf(location.hash);
  return { text: linked || textOf(recall()), isLinked: !!linked };
};

/**
 * The page, or the one around a frame of ours; with the route that a script of the page keeps behind its #.
 * @param {Element} host
 */
export const address = (host) => {
  const page = attribute(host, 'data-page') || location.href;
  const [route] = page.split(`#${TAG}`);
  return /#!?\//.test(route) ? route : route.split('#')[0];
};

/** @param {Element} root */
export const showKept = (root) => {
  const box = /** @type {HTMLInputElement | null} */ (root.querySelector('[name=remember]'));
  if (box) box.checked = !!recall();
};

/** Keeps what the link holds, or forgets it. @param {Element} root @param {boolean} isAsked */
export const remember = (root, isAsked) => {
  // Where it cannot be kept, the box says so.
  attempt(() => {
    const link = /** @type {HTMLAnchorElement} */ (root.querySelector('[part~=share]'));
    if (isAsked) localStorage.setItem(TAG, `#${TAG}${textOf(link.href)}`);
    else localStorage.removeItem(TAG);
  });
  showKept(root);
};
/** What has been asked for before goes on. @param {Element} root */
export const keepOn = (root) => { if (recall()) remember(root, true); };

/** Gives a text to the clipboard; whether the browser let us. @param {string} text @returns {Promise<boolean>} */
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (_) {
    return false;
  }
};

/** @param {Anything} link @param {Element} host */
const share = async (link, host) => {
  const url = link.href;
  const word = link.nextElementSibling;
  try {
    if (navigator.share) return await navigator.share({ url });
  } catch (error) {
    if (/** @type {Error} */ (error).name === 'AbortError') return undefined;
  }
  if (await copy(url)) return word.textContent = link.dataset.done;
  const field = /** @type {HTMLInputElement} */ (h('input', { readonly: '', value: url, 'aria-label': link.textContent }));
  word.replaceChildren(language(host) === 'fr' ? 'À copier\u00a0: ' : 'To copy: ', field);
  return field.select();
};

/** Copies what the section around a button lists; else selects it. @param {Anything} button */
const copySection = async (button) => {
  const section = closest(button, 'section');
  for (const fold of section.querySelectorAll('details')) fold.open = true;
  const lines = [...section.querySelectorAll('.heading,.label,li')];
  if (await copy(lines.map((line) => line.innerText.replace(/\n+/g, ', ')).join('\n'))) {
    button.nextElementSibling.textContent = button.dataset.done;
  } else attempt(() => /** @type {Selection} */ (getSelection()).selectAllChildren(section));
};

/** Now in UTC, as calendar files have it. */
export const moment = () => now().toISOString().replace(/[-:]|\.\d+/g, '');

// Whether what is around this page permits something; a frame of another site does not say.
/** @param {string} what @returns {boolean | undefined} */
const permits = (what) => {
  if (window.top === window) return true;
  const frame = attempt(() => window.frameElement);
  const rules = frame && attribute(frame, 'sandbox');
  return frame ? rules === null || rules.includes(what) : undefined;
};

/** Follows what the reader presses. @param {Anything} event @param {Element} host */
export const take = (event, host) => {
  const pressed = closest(event.target, 'a,button');
  if (!pressed) return;
  // A new tab, where the whole window is out of reach.
  if (pressed.target === '_top' && !permits('allow-top-nav')) pressed.target = '_blank';
  if (pressed.hasAttribute('download')) {
    pressed.href = pressed.href.replace(/DTSTAMP%3A\w+/g, `DTSTAMP%3A${moment()}`);
    const word = event.currentTarget.querySelector('[part~=share] + *');
    if (word && permits('allow-downloads') === false) {
      event.preventDefault();
      word.textContent = 'Google, Outlook ?';
    }
  }
  if (!pressed.dataset.done) return;
  if (!pressed.href) return copySection(pressed);
  event.preventDefault();
  share(pressed, host);
};
