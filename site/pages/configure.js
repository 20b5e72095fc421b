// The form: what is chosen goes to the preview, to the engine for its opinion, and into the line to paste.
import { keep, recall } from './address.js';
import { changed, properties } from './colour.js';
import { copy } from './copy.js';
import { place, services } from './services.js';
import * as snippet from './snippet.js';

const TAG = 'recovery-calculator';
const HOME = new URL('.', location.href).href;
// A colour as a clinic's style guide has it.
const CODE = /^#?([0-9a-f]{6})$/i;
const WORDS = {
  en: {
    accent: { light: 'Darkened on a light background, so that it can be read.', dark: 'Lightened on a dark background, so that it can be read.' },
    sheet: 'The <style> that it adds to the line may go into your site’s style sheet instead.',
    code: 'A code has six digits or letters from a to f, as in #7a2e4d.',
    frame: 'In a frame the calculator keeps its own colours. For pages whose policy forbids WebAssembly, or whose styles reach into everything.',
    newest: 'The page gets a new version within minutes of its upload.',
    pinned: 'The browser refuses any other file: after each upload of a new version, copy the line again.',
    unpinned: 'sri.json could not be read: the line takes the newest version.',
    booking: 'Only addresses that begin with https:, http:, tel: or mailto: are taken.',
    open: 'No day is open: no appointment can be suggested.',
    json: 'This is not JSON yet.',
    first: 'Mend what is marked above first: as it stands, the calculator would ignore your clinic.',
    without: 'Mend what is marked above first: the line does not have it.',
    object: 'A pair of braces is needed: { }.',
    notice: ({ field, code, limit, used }) => `${field}: ${code} (limit ${limit}, used ${used}).`,
  },
  fr: {
    accent: { light: 'Foncée sur fond clair, pour rester lisible.', dark: 'Éclaircie sur fond sombre, pour rester lisible.' },
    sheet: 'Le <style> qui s’ajoute à la ligne peut aussi aller dans la feuille de style de votre site.',
    code: 'Un code a six chiffres ou lettres de a à f, comme #7a2e4d.',
    frame: 'Dans un cadre, le calculateur garde ses propres couleurs. Pour les pages dont la politique interdit WebAssembly, ou dont les styles s’appliquent à tout.',
    newest: 'La page reçoit une nouvelle version quelques minutes après son dépôt.',
    pinned: 'Le navigateur refuse tout autre fichier\u00a0: après chaque dépôt d’une nouvelle version, copiez la ligne de nouveau.',
    unpinned: 'sri.json n’a pas pu être lu\u00a0: la ligne prend la dernière version.',
    booking: 'Seules les adresses qui commencent par https:, http:, tel: ou mailto: sont acceptées.',
    open: 'Aucun jour n’est ouvert\u00a0: aucun rendez-vous ne peut être proposé.',
    json: 'Ce n’est pas encore du JSON.',
    first: 'Corrigez d’abord ce qui est signalé plus haut\u00a0: sinon, le calculateur ignorerait votre clinique.',
    without: 'Corrigez d’abord ce qui est signalé plus haut\u00a0: la ligne ne le contient pas.',
    object: 'Il faut une paire d’accolades\u00a0: {\u00a0}.',
    notice: ({ field, code, limit, used }) => `${field}\u00a0: ${code} (limite ${limit}, valeur retenue ${used}).`,
  },
};
const words = () => WORDS[document.documentElement.lang];

const form = document.getElementById('settings');
const field = (name) => form.elements[name];
const byId = (id) => document.getElementById(id);
const calculator = document.querySelector(TAG);

let integrity = null;

// A problem at its control, or none.
const mark = (control, problem, text = '') => {
  if (problem.textContent !== text) problem.textContent = text;
  if (!control) return;
  if (text) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
};

const clinic = () => {
  const found = {};
  const offered = services();
  if (offered.length) found.services = offered;
  const days = [...field('open')];
  const open = days.filter((day) => day.checked).map((day) => day.value);
  if (open.length < days.length) found.open_weekdays = open;
  const notice = field('notice');
  if (notice.validity.badInput) found.notice_days = NaN;
  else if (notice.value !== '') found.notice_days = Number(notice.value);

  const own = field('policy').value.trim();
  let problem = '';
  try {
    if (own) found.policy = JSON.parse(own);
    if (own && (typeof found.policy !== 'object' || !found.policy)) problem = words().object;
  } catch (_) {
    problem = words().json;
  }
  if (problem) delete found.policy;
  return { clinic: Object.keys(found).length ? found : null, problem };
};

const read = () => {
  const { clinic: found, problem } = clinic();
  const booking = field('booking').value.trim();
  return {
    lang: field('lang').value,
    unit: field('unit').value,
    theme: field('theme').value,
    accent: field('coloured').checked ? field('accent').value : null,
    codeIsRefused: field('coloured').checked && !CODE.test(field('code').value.trim()),
    booking: /^(https?|tel|mailto):/i.test(booking) ? booking : '',
    bookingIsRefused: Boolean(booking) && !/^(https?|tel|mailto):/i.test(booking),
    clinic: found,
    problem,
    kind: field('kind').value,
    reserve: field('reserve').checked,
  };
};

const preview = (settings) => {
  const asked = new Map(snippet.attributes(settings));
  for (const name of ['lang', 'unit', 'theme', 'booking-url', 'clinic']) {
    if (asked.has(name)) calculator.setAttribute(name, asked.get(name));
    else calculator.removeAttribute(name);
  }
  const colours = properties(settings.accent || '#000000', settings.theme);
  for (const name of Object.keys(colours)) calculator.style.setProperty(name, settings.accent ? colours[name] : '');
};

const show = (settings) => {
  const { kind, accent, theme } = settings;
  byId('line').textContent = snippet.line(settings, HOME, integrity);
  byId('csp').textContent = snippet.policy(settings, HOME);
  byId('react').textContent = snippet.react(settings, HOME);
  byId('file').textContent = snippet.file(settings, HOME);
  byId('file-part').hidden = !settings.clinic;
  byId('reserve').hidden = kind === 'frame';
  byId('local-note').hidden = !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
  byId('kind-note').textContent = words()[kind === 'pinned' && !integrity ? 'unpinned' : kind];
  byId('colour').hidden = !accent;
  const remarks = accent ? [...changed(accent, theme).map((ground) => words().accent[ground]), words().sheet] : [];
  byId('accent-note').textContent = remarks.join(' ');
};

// What the engine says of the clinic, at the field that it names.
let turn = 0;
const check = async (settings) => {
  const mine = turn += 1;
  const Calculator = await customElements.whenDefined(TAG);
  const week = Array(7).fill('rest');
  const today = new Date().toISOString().slice(0, 10);
  const answer = await Calculator.plan({ today, runner: { weekly_km: 0, week }, clinic: settings.clinic || {} }).catch(() => null);
  if (mine !== turn || !answer) return;

  for (const item of byId('services').children) {
    for (const control of item.querySelectorAll('[data-part]')) mark(control, item.querySelector('.problem'));
  }
  mark(field('notice'), byId('notice-problem'));
  mark(null, byId('clinic-problem'));
  const lacks = settings.bookingIsRefused || settings.codeIsRefused ? words().without : '';
  mark(null, byId('line-problem'), answer.error || settings.problem ? words().first : lacks);
  const notices = (answer.notices || []).map(words().notice).join(' ');
  mark(field('policy'), byId('policy-problem'), settings.problem || notices);
  if (!answer.error) return;

  const { field: name, problem } = answer.error;
  const known = place(name) || {
    'clinic.notice_days': { control: field('notice'), problem: byId('notice-problem') },
  }[name] || (name.startsWith('clinic.policy')
    ? { control: field('policy'), problem: byId('policy-problem') }
    : { control: null, problem: byId('clinic-problem') });
  mark(known.control, known.problem, `${name}: ${problem}`);
};

const update = () => {
  const settings = read();
  mark(field('booking'), byId('booking-problem'), settings.bookingIsRefused ? words().booking : '');
  mark(field('code'), byId('code-problem'), settings.codeIsRefused ? words().code : '');
  const shut = settings.clinic && settings.clinic.open_weekdays && !settings.clinic.open_weekdays.length;
  mark(null, byId('open-problem'), shut ? words().open : '');
  preview(settings);
  show(settings);
  check(settings);
};

const untouched = recall(form);
for (const type of ['input', 'change']) document.addEventListener(type, ({ target }) => target.form === form && update());
document.addEventListener('change', ({ target }) => target.form === form && keep(form, untouched));
// A colour is picked or typed; the other follows, before the form is read.
field('accent').addEventListener('input', () => { field('code').value = field('accent').value; });
field('code').addEventListener('input', () => {
  const [, digits] = CODE.exec(field('code').value.trim()) || [];
  if (digits) field('accent').value = `#${digits.toLowerCase()}`;
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('services').addEventListener('input', ({ target, currentTarget }) => {
  update();
  // A line has come or gone.
  if (target === currentTarget) keep(form, untouched);
});
document.addEventListener('page-language', update);
// Another bookmark of the page, opened where it is open already.
addEventListener('hashchange', () => location.reload());

for (const choice of document.querySelectorAll('[name="host"]')) {
  choice.addEventListener('change', () => {
    byId('host').dataset.host = choice.value;
    // Put in again, it looks at the ground around it again.
    byId('host').append(calculator);
  });
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', () => copy(byId(button.dataset.copy), button));
}

fetch('sri.json').then((response) => response.json()).then((hashes) => {
  integrity = hashes['recovery-calculator.js'] || null;
  update();
}).catch(() => { /* Said where it is asked for. */ });
