// The text that a site owner copies, from the settings.
import { properties } from './colour.js';

const attribute = (name, value) => {
  const plain = String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  // JSON reads best between single quotes.
  if (plain.includes('"') && !plain.includes("'")) return `${name}='${plain}'`;
  return `${name}="${plain.replace(/"/g, '&quot;')}"`;
};

// The element's attributes that differ from what holds without them.
export const attributes = ({ lang, unit, theme, booking, clinic }) => {
  const all = { lang, unit, theme, 'booking-url': booking, clinic: clinic && JSON.stringify(clinic) };
  return Object.entries(all).filter(([, value]) => value);
};

const tag = (name, values) => `<${name} ${values.filter(Boolean).join('\n        ')}></${name}>`;

// The line for the page.
export const line = (settings, home, integrity) => {
  const own = attributes(settings).map(([name, value]) => attribute(`data-${name}`, value));
  if (settings.kind === 'frame') return tag('script', [`async ${attribute('src', `${home}calculator-frame.js`)}`, ...own]);
  const script = tag('script', [
    `async ${attribute('src', `${home}recovery-calculator.js`)}`,
    settings.kind === 'pinned' && integrity && `${attribute('integrity', integrity)} crossorigin="anonymous"`,
    ...own,
    settings.reserve && 'style="display:block;min-height:760px"',
  ]);
  if (!settings.accent) return script;
  const values = Object.entries(properties(settings.accent, settings.theme)).map(([name, value]) => `${name}: ${value}`);
  return `<style>recovery-calculator { ${values.join('; ')} }</style>\n${script}`;
};

// What a Content Security Policy has to allow.
export const policy = (settings, home) => {
  const { origin } = new URL(home);
  return settings.kind === 'frame'
    ? `script-src ${origin}; frame-src ${origin}`
    : `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`;
};

// The clinic as a file of its own.
export const file = (settings, home) => JSON.stringify({ $schema: `${home}clinic.schema.json`, ...settings.clinic }, null, 2);

// The script and the element apart, for an app in React.
export const react = (settings, home) => {
  const own = attributes(settings).map(([name, value]) => ` ${attribute(name, value)}`).join('');
  return `<script async src="${home}recovery-calculator.js"></script>\n\n<recovery-calculator${own} />`;
};
