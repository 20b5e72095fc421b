// What stands in the element until the widget does, or instead of it.
import { ownBase } from './address.js';
import { instances } from './engine.js';
import { URL, attempt, h, on } from './globals.js';
import { language } from './environment.js';

/** @typedef {import('./engine.js').Failure} Failure */

/** The node that an app takes, or that stands in for one; the sheet says what two more are for. @param {(Node | string)[]} children */
export const frame = (...children) =>
  h('div', { part: 'root', class: 'root', translate: 'no' }, h('div', {}, h('div', {}, ...children)));
/** What is in a frame goes in here. @param {import('./globals.js').Anything} root @returns {HTMLElement} */
export const innermost = (root) => root.firstChild.firstChild;

// The other codes are explained on the page that looks for what is wrong.
const MISLED = 'An optimiser hid the script’s address: leave recovery-calculator.js out, or set base (data-base) to the folder of the files.';
/** @type {Record<string, string[]>} */
const PHRASES = {
  fr: [
    'Le calculateur n’est pas disponible en ce moment.',
    'Réessayer',
    'Pour le responsable du site',
    'Le calculateur arrive : la connexion est lente.',
    'Trop étroit ici.',
    'Ouvrir le calculateur',
  ],
  en: [
    'The calculator is not available right now.',
    'Try again',
    'For the site owner',
    'The calculator is coming: the connection is slow.',
    'Too narrow here.',
    'Open the calculator',
  ],
};

/** A phrase in both languages, the page's first. @param {Element} host */
const phrases = (host) => {
  const languages = attempt(() => language(host)) === 'en' ? ['en', 'fr'] : ['fr', 'en'];
  const phrase = (/** @type {string} */ tag, /** @type {number} */ index) =>
    languages.map((lang) => h(tag, { lang }, PHRASES[lang][index]));
  const both = (/** @type {number} */ index) => {
    const [one, other] = phrase('span', index);
    return [one, ' · ', other];
  };
  return { both, paragraphs: (/** @type {number} */ index) => phrase('p', index) };
};

/** The shape of the calculator while it loads. */
export const placeholder = () => {
  const bars = ['line', 'block', 'line', 'block'].map((kind) => h('div', { class: `rc-skeleton-${kind}` }));
  const name = 'Calculateur de récupération · Recovery calculator';
  return frame(h('div', { class: 'rc-skeleton', role: 'button', tabindex: '0', 'aria-label': name }, ...bars));
};

/** Says that it takes long. @param {Element} host @param {HTMLElement} view */
export const saySlow = (host, view) =>
  innermost(view).append(h('div', { class: 'rc-failure', role: 'status' }, ...phrases(host).paragraphs(3)));

/** @param {string} page @param {(Node | string)[]} words */
const link = (page, ...words) => h('a', { href: ownBase + page, target: '_blank' }, ...words);

/** What the sheet shows where there is no room for it. @param {Element} host */
export const narrowPanel = (host) => {
  const { both, paragraphs } = phrases(host);
  const other = link(`calculator.html?lang=${language(host)}`, ...both(5));
  return frame(h('div', { class: 'rc-failure rc-narrow' }, ...paragraphs(4), other));
};

/** Says what failed, to the reader and to the site's owner. @param {Failure} failure @param {Element} host */
export const errorPanel = ({ code, detail }, host) => {
  const { both, paragraphs } = phrases(host);
  const button = h('button', { type: 'button' }, ...both(1));
  on(button, 'click', () => instances.forEach((instance) => instance.retry()));
  const origin = ownBase ? new URL(ownBase).origin : 'HOST';
  return frame(h('div', { class: 'rc-failure', role: 'status' },
    ...paragraphs(0),
    button,
    h('slot', {}),
    h('details', {}, h('summary', {}, h('span', {}, ...both(2))),
      h('p', { lang: 'en' }, `${code} ${detail} · `, code === 'RC-CONFIG' ? MISLED : link('diagnose.html', 'diagnose.html')),
      h('code', {}, `Content-Security-Policy: script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`))));
};
