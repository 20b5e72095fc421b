// What every part of the script knows: the build, the tag, and how to speak.

const BUILD = __BUILD__;
const TAG = 'recovery-calculator';
// The same list stands in attributes.rs, and a test there compares them; `lang` is the first.
const ATTRIBUTES = [
  'lang', 'unit', 'theme', 'booking-url', 'clinic', 'heading-level', 'loading', 'today', 'race-date',
  'race-distance-km', 'weekly-km', 'week', 'base',
];
// What a shared link may fill in; the rest is the page's alone.
const SHARED = ['unit', 'race-date', 'race-distance-km', 'weekly-km', 'week'];
const FOCUSABLE = 'a[href],button,input,select,summary,textarea,[tabindex]';

function instantiateGlue(guard) { __GLUE__; return wasm_bindgen; }

const said = new Set();
const warn = (text) => {
  if (!said.has(text)) console.warn(`<${TAG}>`, text);
  said.add(text);
};

const h = (name, attributes, ...children) => {
  const node = document.createElement(name);
  for (const key of Object.keys(attributes)) node.setAttribute(key, attributes[key]);
  node.append(...children);
  return node;
};

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
