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

// The same as the page has them: a clinic may be in a file, and the link to book with it.
const written = (settings) => {
  const { clinic, booking, where, address } = settings;
  const isInFile = where === 'file' && (clinic || booking) && address;
  return isInFile ? [...attributes({ ...settings, booking: '', clinic: null }), ['clinic', address]] : attributes(settings);
};

const tag = (name, values) => `<${name} ${values.filter(Boolean).join('\n        ')}></${name}>`;

// Where the files are: on this host, or those of this exact version on a public one.
export const folder = ({ kind }, home, version) => (
  kind === 'cdn' && version ? `https://cdn.jsdelivr.net/npm/recovery-calculator@${version}/` : home);

// The colour, for any place of the page.
const style = ({ accent, theme }) => {
  const values = Object.entries(properties(accent, theme)).map(([name, value]) => `${name}: ${value}`);
  return `<style>recovery-calculator { ${values.join('; ')} }</style>`;
};

// The line for the page.
export const line = (settings, home, integrity, version) => {
  const own = written(settings).map(([name, value]) => attribute(`data-${name}`, value));
  if (settings.kind === 'frame') return tag('script', [`async ${attribute('src', `${home}calculator-frame.js`)}`, ...own]);
  const base = folder(settings, home, version);
  const isChecked = settings.kind === 'pinned' || base !== home;
  const script = tag('script', [
    `async ${attribute('src', `${base}recovery-calculator.js`)}`,
    isChecked && integrity && `${attribute('integrity', integrity)} crossorigin="anonymous"`,
    // Plugins that inline scripts lose the script's own address.
    attribute('data-base', base),
    ...own,
    settings.reserve && 'style="display:block;min-height:760px"',
  ]);
  return settings.accent ? `${style(settings)}\n${script}` : script;
};

// What a Content Security Policy has to allow.
export const policy = (settings, home, version) => {
  const { origin } = new URL(folder(settings, home, version));
  return settings.kind === 'frame'
    ? `script-src ${origin}; frame-src ${origin}`
    : `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`;
};

// The clinic as a file of its own; with it every article has the same link to book.
export const file = ({ clinic, booking }, home) => JSON.stringify(
  { $schema: `${home}clinic.schema.json`, ...(booking && { booking_url: booking }), ...clinic }, null, 2);

// The script and the element apart, for an app in React.
export const react = (settings, home, version) => {
  const own = written(settings).map(([name, value]) => ` ${attribute(name, value)}`).join('');
  return `<script async src="${folder(settings, home, version)}recovery-calculator.js"></script>\n\n<recovery-calculator${own} />`;
};

// What Wix's Custom Element asks for, in its order: a label's name, what it takes, and the text.
export const wix = (settings, home, version) => {
  const base = folder(settings, home, version);
  const attributes = [['base', base], ...written(settings)];
  return [
    ['address', '', `${base}recovery-calculator.js`],
    ['tag', '', 'recovery-calculator'],
    ...attributes.flatMap(([name, value], at) => [['name', at + 1, name], ['value', at + 1, value]]),
    ...(settings.accent ? [['colour', '', style(settings)]] : []),
  ];
};
