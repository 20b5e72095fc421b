// What is copied, and where it is pasted, for what the site is made with.
import { copy } from './copy.js';
import { words } from './words.js';

const byId = (id) => document.getElementById(id);
const places = [...document.querySelectorAll('.places > [data-site]')];
const chosen = (site) => places.find((place) => place.dataset.site === site) || places[0];

// Where no file can be uploaded, they come from a public host; elsewhere that is for the owner to say.
export const follow = (form) => {
  const { site, kind } = form.elements;
  if (chosen(site.value).dataset.files) kind.value = 'cdn';
  else if (kind.value === 'cdn') kind.value = 'newest';
};

// One text to copy, under the name by which it is asked for.
const row = (label, text) => {
  const term = Object.assign(document.createElement('dt'), { textContent: label });
  const value = document.createElement('dd');
  const shown = document.createElement('pre');
  const code = Object.assign(document.createElement('code'), { textContent: text });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words().copy });
  button.setAttribute('aria-label', `${words().copy} (${label})`);
  button.addEventListener('click', () => copy(code, button));
  shown.append(code);
  value.append(shown, button);
  return [term, value];
};

// Drawn anew only where they differ, so that a button keeps the focus.
const fill = (list, rows) => {
  const written = JSON.stringify(rows);
  if (list.dataset.written === written) return;
  list.dataset.written = written;
  list.replaceChildren(...rows.flatMap(([label, text]) => row(label, text)));
};

/** `asked` is what Wix asks for, as `snippet.wix` gives it. */
export const show = (site, asked) => {
  const place = chosen(site);
  for (const other of places) other.hidden = other !== place;
  byId('site-name').textContent = site ? place.dataset.name : words().ownPage;
  byId('site-note').textContent = place.dataset.files ? words().nothingToUpload : site === 'wordpress' ? words().plugin : '';
  byId('wix-part').hidden = site !== 'wix';
  // What a site without a place for files sends along is not for its owner to say.
  byId('policy-part').hidden = Boolean(place.dataset.files);
  fill(byId('wix'), asked.map(([name, number, text], at) => [words().text(at + 1, words().wix[name](number)), text]));
  const line = byId('line-part');
  const home = place.querySelector('.line-here') || byId('line-home');
  line.hidden = place.dataset.line === 'none';
  if (line.parentElement !== home) home.append(line);
};
