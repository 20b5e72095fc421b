// What stands in the element until the widget does, or instead of it.

const frame = (...children) => h('div', { part: 'root', class: 'root', translate: 'no' }, ...children);

const skeleton = () => {
  const bars = ['line', 'block', 'line', 'block'].map((kind) => h('div', { class: `rc-skeleton-${kind}` }));
  const name = 'Calculateur de récupération · Recovery calculator';
  return frame(h('div', { class: 'rc-skeleton', role: 'button', tabindex: '0', 'aria-label': name }, ...bars));
};

const HINTS = {
  'RC-CONFIG': 'Set data-base to the folder of the files.',
  'RC-CSP': 'The page’s policy forbids it.',
  'RC-FILE': 'Open the page through a web server.',
  'RC-HTTP': 'The wasm file is missing.',
  'RC-MAGIC': 'The wasm file is not the script’s own: upload both.',
  'RC-NET': 'The wasm file cannot be fetched: network, CORS or policy.',
  'RC-NOWASM': 'WebAssembly is off or too old.',
  'RC-PANIC': 'Please report it.',
};
const PHRASES = {
  fr: [
    'Le calculateur n’est pas disponible en ce moment. Ce n’est pas de votre faute.',
    'Réessayer',
    'Pour le responsable du site',
  ],
  en: ['The calculator is not available right now. You did nothing wrong.', 'Try again', 'For the site owner'],
};

const apology = ({ code, detail }, host) => {
  const languages = language(host) === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  const phrase = (tag, lang, index) => h(tag, { lang }, PHRASES[lang][index]);
  const both = (index) => [phrase('span', languages[0], index), ' · ', phrase('span', languages[1], index)];
  const button = h('button', { type: 'button' }, ...both(1));
  button.addEventListener('click', retryAll);
  const origin = ownBase ? new URL(ownBase).origin : 'HOST';
  return frame(h('div', { class: 'rc-failure', role: 'status' },
    ...languages.map((lang) => phrase('p', lang, 0)),
    button,
    h('slot', {}),
    h('details', {}, h('summary', {}, h('span', {}, ...both(2))),
      h('p', { lang: 'en' }, `${code} ${detail} · ${HINTS[code]}`),
      h('code', {}, `Content-Security-Policy: script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`))));
};
