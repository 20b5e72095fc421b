// What the page around the element says of language, theme and day.

const parentOf = (node) => node.assignedSlot || node.parentNode || node.host;

const language = (host) => {
  const found = [];
  for (let node = host; node; node = parentOf(node)) if (node.getAttribute) found.push(node.getAttribute('lang'));
  const tag = [...found, ...navigator.languages].find((text) => /^(en|fr)(?![a-z])/i.test(text));
  return tag ? tag.slice(0, 2).toLowerCase() : 'fr';
};

// Lightness from 0 to 1 of a computed colour; undefined where the colour lets what lies below shine through.
const lightness = (color) => {
  const [, space, list] = /^(\w+)\((.*)\)$/.exec(color) || [];
  const [a, b, c, alpha = 1] = (list || '').replace(/^[a-z][\w-]* /, '').split(/[\s,/]+/).map(parseFloat);
  if (!list || alpha < 0.5) return undefined;
  if (/^ok/.test(space)) return a;
  if (/^l/.test(space)) return a / 100;
  return (a * 0.299 + b * 0.587 + c * 0.114) / (space === 'color' ? 1 : 255);
};

const theme = (host) => {
  const own = host.getAttribute('theme');
  if (own === 'light' || own === 'dark') return own;
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
  return /dark/.test(scheme) && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

const civilDate = (timeZone) => {
  try {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit' };
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...digits });
    const part = {};
    for (const { type, value } of format.formatToParts()) part[type] = value;
    return `${part.year}-${part.month}-${part.day}`;
  } catch (_) {
    warn(`clinic: the time zone "${timeZone}" is unknown here; the reader's holds.`);
    return civilDate();
  }
};

const sheets = new WeakMap();
const dress = (shadow) => {
  const { ownerDocument: page } = shadow;
  if (!page.defaultView) return; // The content of a <template>, never shown.
  try {
    if (!sheets.has(page)) {
      const sheet = new page.defaultView.CSSStyleSheet();
      sheet.replaceSync(BUILD.css);
      sheets.set(page, sheet);
    }
    shadow.adoptedStyleSheets = [sheets.get(page)];
  } catch (_) {
    // A browser from before 2023.
    shadow.append(h('style', {}, BUILD.css));
  }
};
