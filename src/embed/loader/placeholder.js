// What stands in the element until the widget does, or instead of it.
import { ownBase } from './address.js';
import { instances } from './engine.js';
import { URL, attempt, h, on } from './globals.js';
import { language } from './environment.js';

/** @typedef {import('./engine.js').Failure} Failure */

/** The node that an app takes, or that stands in for one. @param {(Node | string)[]} children */
export const frame = (...children) => h('div', { part: 'root', class: 'root', translate: 'no' }, ...children);

/** @type {Record<string, string>} */
const HINTS = {
  'RC-CONFIG': 'An optimiser took the script’s address: leave recovery-calculator.js out of it, or set base (data-base) to the folder of the files.',
  'RC-CSP': 'The page’s policy forbids it.',
  'RC-FILE': 'Open the page through a web server.',
  'RC-HTTP': 'The wasm file is missing.',
  'RC-MAGIC': 'The wasm file is not the script’s own: upload both.',
  'RC-NET': 'The wasm file cannot be fetched: network, CORS or policy.',
  'RC-NOWASM': 'WebAssembly is off or too old.',
  'RC-PANIC': 'Please report it.',
};
/** @type {Record<string, string[]>} */
const PHRASES = {
  fr: [
    'Le calculateur n’est pas disponible en ce moment. Ce n’est pas de votre faute.',
    'Réessayer',
    'Pour le responsable du site',
    'Le calculateur arrive encore : la connexion est lente.',
    'La place manque ici.',
    'Ouvrir le calculateur',
  ],
  en: [
    'The calculator is not available right now. You did nothing wrong.',
    'Try again',
    'For the site owner',
    'The calculator is still loading: the connection is slow.',
    'This place is too narrow.',
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
  view.append(h('div', { class: 'rc-failure', role: 'status' }, ...phrases(host).paragraphs(3)));

/** What is shown where there is no room for it. @param {Element} host */
export const narrowPanel = (host) => {
  const { both, paragraphs } = phrases(host);
  const link = h('a', { href: `${ownBase}calculator.html?lang=${language(host)}`, target: '_blank' }, ...both(5));
  return frame(h('div', { class: 'rc-failure', role: 'status' }, ...paragraphs(4), link));
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
      h('p', { lang: 'en' }, `${code} ${detail} · ${HINTS[code]}`),
      h('code', {}, `Content-Security-Policy: script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`))));
};
