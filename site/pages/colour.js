// One colour of the clinic's, made readable on light ground and on dark.

const LIGHT = [255, 255, 255];
const DARK = [18, 27, 25];
const BLACK = [0, 0, 0];
// What text needs (WCAG 2, level AA).
const READABLE = 4.5;

const parse = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const write = (color) => `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (color, other, share) => color.map((part, at) => part * (1 - share) + other[at] * share);

const luminance = (color) => {
  const [red, green, blue] = color.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

// On its own ground and on the tint that is made of it, the nearest colour that can be read.
const on = (ground, towards, strength, color) => {
  for (let share = 0; ; share += 0.05) {
    const accent = parse(write(mix(color, towards, share)));
    const tint = parse(write(mix(ground, accent, strength)));
    if (share >= 1 || Math.min(contrast(accent, ground), contrast(accent, tint)) >= READABLE) {
      const above = contrast(accent, LIGHT) >= contrast(accent, BLACK) ? LIGHT : BLACK;
      return { accent: write(accent), above: write(above), tint: write(tint) };
    }
  }
};

// The custom properties of the colour, by name, for a theme; where it is the page's, for both.
export const properties = (hex, theme) => {
  const light = on(LIGHT, BLACK, 0.1, parse(hex));
  const dark = on(DARK, LIGHT, 0.18, parse(hex));
  const value = (part) => ({ light: light[part], dark: dark[part] }[theme] || `light-dark(${light[part]}, ${dark[part]})`);
  return { '--rc-accent': value('accent'), '--rc-on-accent': value('above'), '--rc-tint': value('tint') };
};

// The grounds on which the colour had to change.
export const changed = (hex, theme) => {
  const both = { light: on(LIGHT, BLACK, 0.1, parse(hex)).accent, dark: on(DARK, LIGHT, 0.18, parse(hex)).accent };
  return Object.keys(both).filter((ground) => (theme || ground) === ground && both[ground] !== hex);
};
