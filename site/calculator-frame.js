// Puts the calculator in a frame after this tag, and gives the frame the height that its content needs.
(() => {
  'use strict';

  const tag = document.currentScript;
  if (!(tag instanceof HTMLScriptElement) || tag.closest('head')) {
    console.warn('calculator-frame.js: its tag must stand in the page, where the calculator should appear.');
    return;
  }

  // Pages of any encoding run this file.
  const TITLES = { en: 'Recovery calculator for runners', fr: 'Calculateur de r\u00e9cup\u00e9ration pour coureurs' };

  const language = () => {
    const around = tag.parentElement.closest('[lang]');
    const found = [tag.dataset.lang, around && around.lang, ...navigator.languages];
    return (found.find((it) => /^(en|fr)(?![a-z])/i.test(it || '')) || 'fr').slice(0, 2).toLowerCase();
  };

  // As the page is, whatever the system prefers.
  const theme = () => {
    if (/^(light|dark)$/.test(tag.dataset.theme)) return tag.dataset.theme;
    const [, scheme] = /^(?:only )?(light|dark)$/.exec(getComputedStyle(tag.parentElement).colorScheme) || [];
    if (scheme) return scheme;
    for (let node = tag.parentElement; node; node = node.parentElement) {
      const [, list] = /^rgba?\((.*)\)$/.exec(getComputedStyle(node).backgroundColor) || [];
      const [red, green, blue, alpha = 1] = (list || '0,0,0,0').split(',').map(Number);
      if (alpha > 0.5) return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
    }
    return 'light';
  };

  const address = new URL('embed.html', tag.src);
  const lang = language();
  const scheme = theme();
  const asked = { ...tag.dataset, lang, theme: scheme };
  for (const name of Object.keys(asked)) {
    address.searchParams.set(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), asked[name]);
  }
  address.searchParams.set('origin', location.origin);
  // After the # no server sees it: the page that a shared link leads back to, and what such a link holds.
  const [page, fragment = ''] = location.href.split(/#(.*)/s);
  const told = new URLSearchParams({ page });
  if (fragment.startsWith('recovery-calculator')) told.set('saved', fragment);
  address.hash = told;

  const frame = document.createElement('iframe');
  frame.title = TITLES[lang];
  frame.allow = 'clipboard-write; web-share';
  frame.loading = 'lazy';
  frame.width = '100%';
  frame.height = '760';
  Object.assign(frame.style, { display: 'block', border: '0', colorScheme: scheme });
  frame.src = address.href;

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin) return;
    const { type, height } = Object(data);
    if (type === 'recovery-calculator-height' && Number.isInteger(height) && height > 0 && height < 20000) {
      frame.height = String(height);
    }
  });

  tag.after(frame);
})();
