// The form: what is chosen goes to the preview, to the engine for its opinion, and into the line to paste.
import { keep, recall } from './address.js';
import { isLink, template } from './booking.js';
import * as clinics from './clinic.js';
import { changed, properties } from './colour.js';
import { copy } from './copy.js';
import { place } from './services.js';
import * as sites from './sites.js';
import * as snippet from './snippet.js';
import { takeUp } from './take_up.js';
import { words } from './words.js';

const TAG = 'recovery-calculator';
const HOME = new URL('.', location.href).href;
// A colour as a clinic's style guide has it.
const CODE = /^#?([0-9a-f]{6})$/i;

const form = document.getElementById('settings');
const field = (name) => form.elements[name];
const byId = (id) => document.getElementById(id);
const calculators = document.querySelectorAll(TAG);

let integrity = null;
let version = '';

// A problem at its control, or none.
const mark = (control, problem, text = '') => {
  if (problem.textContent !== text) problem.textContent = text;
  if (!control) return;
  if (text) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
};

const read = () => {
  const { clinic, problem } = clinics.read(form);
  const hasServices = Boolean(clinic && clinic.services);
  const { link, system } = template(field('booking').value, field('system').value, hasServices);
  return {
    lang: field('lang').value,
    unit: field('unit').value,
    theme: field('theme').value,
    accent: field('coloured').checked ? field('accent').value : null,
    codeIsRefused: field('coloured').checked && !CODE.test(field('code').value.trim()),
    booking: isLink(link) ? link : '',
    bookingIsRefused: Boolean(link) && !isLink(link),
    system,
    clinic,
    problem,
    site: field('site').value,
    kind: field('kind').value,
    reserve: field('reserve').checked,
    where: field('where').value,
    address: field('address').value.trim() || `${HOME}clinic.json`,
  };
};

const preview = (settings) => {
  const asked = new Map(snippet.attributes(settings));
  const colours = properties(settings.accent || '#000000', settings.theme);
  for (const calculator of calculators) {
    for (const name of ['lang', 'unit', 'theme', 'booking-url', 'clinic']) {
      if (asked.has(name)) calculator.setAttribute(name, asked.get(name));
      else calculator.removeAttribute(name);
    }
    for (const name of Object.keys(colours)) calculator.style.setProperty(name, settings.accent ? colours[name] : '');
  }
};

const show = (settings) => {
  const { kind, accent, theme } = settings;
  const line = snippet.line(settings, HOME, integrity, version);
  byId('line').textContent = line;
  byId('length').textContent = words().long(line.length);
  byId('csp').textContent = snippet.policy(settings, HOME, version);
  byId('react').textContent = snippet.react(settings, HOME, version);
  sites.show(settings.site, snippet.wix(settings, HOME, version));
  byId('file').textContent = snippet.file(settings, HOME);
  byId('file-part').hidden = settings.where !== 'file';
  const named = words().system[settings.system];
  byId('booking-writes').textContent = named && settings.booking ? words().writes(named, settings.booking) : '';
  byId('reserve').hidden = kind === 'frame';
  byId('local-note').hidden = kind === 'cdn' || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
  byId('kind-note').textContent = words()[/pinned|cdn/.test(kind) && !integrity ? 'unpinned' : kind];
  byId('colour').hidden = !accent;
  const remarks = accent ? [...changed(accent, theme).map((ground) => words().accent[ground]), words().sheet] : [];
  byId('accent-note').textContent = remarks.join(' ');
};

// Which control says a field of the clinic.
const FIELDS = {
  'clinic.notice_days': 'notice',
  'clinic.closed_dates': 'closed',
  'clinic.time_zone': 'zone',
  'clinic.holidays': 'holidays',
  'clinic.phone': 'phone',
  'clinic.policy': 'policy',
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
  for (const name of Object.values(FIELDS)) mark(field(name), byId(`${name}-problem`));
  mark(null, byId('clinic-problem'));
  const lacks = settings.bookingIsRefused || settings.codeIsRefused ? words().without : '';
  mark(null, byId('line-problem'), answer.error || settings.problem ? words().first : lacks);
  const notices = (answer.notices || []).map(words().notice).join(' ');
  mark(field('policy'), byId('policy-problem'), settings.problem || notices);
  if (!answer.error) return;

  const { field: name, problem } = answer.error;
  const own = Object.keys(FIELDS).find((it) => name.startsWith(it));
  const known = place(name) || (own
    ? { control: field(FIELDS[own]), problem: byId(`${FIELDS[own]}-problem`) }
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
if (!new URLSearchParams(location.hash.slice(1)).has('kind')) sites.follow(form);
// What has been chosen there is to be seen.
byId('other-ways').open = field('where').value === 'file' || /pinned|frame/.test(field('kind').value);
field('site').addEventListener('change', () => sites.follow(form));
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

for (const choice of document.querySelectorAll('[name="ground"]')) {
  choice.addEventListener('change', () => {
    for (const calculator of calculators) {
      const host = calculator.parentElement;
      host.dataset.host = choice.value;
      // Put in again, it looks at the ground around it again.
      host.append(calculator);
    }
  });
}

byId('to-paste').addEventListener('click', () => {
  byId('paste').scrollIntoView();
  byId('paste').focus({ preventScroll: true });
});

// A day that is picked joins the list.
byId('close').addEventListener('click', () => {
  const { value } = byId('day');
  if (!value) return;
  field('closed').value = `${field('closed').value.trim()}\n${value}`.trim();
  byId('day').value = '';
  field('closed').dispatchEvent(new Event('change', { bubbles: true }));
});

// What the browser knows of time zones; the field takes others, too.
const zones = Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : ['America/Toronto', 'Europe/Paris'];
byId('zones').append(...zones.map((zone) => Object.assign(document.createElement('option'), { value: zone })));

// An earlier line or file: its choices go into the address, and the page begins again from there.
const begin = async (text) => {
  const choices = await takeUp(text);
  mark(byId('earlier'), byId('earlier-problem'), choices ? '' : words().taken);
  if (!choices) return;
  choices.set('site', field('site').value);
  location.hash = choices;
};
byId('take').addEventListener('click', () => begin(byId('earlier').value));
byId('open-file').addEventListener('change', async ({ target }) => begin(target.files[0] ? await target.files[0].text() : ''));

byId('save').addEventListener('click', () => {
  const file = new Blob([`${byId('file').textContent}\n`], { type: 'application/json' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: 'clinic.json' });
  link.click();
  URL.revokeObjectURL(link.href);
});

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', () => copy(byId(button.dataset.copy), button));
}

// The script is here already: this only looks at which version it is.
fetch('recovery-calculator.js', { cache: 'force-cache' }).then((response) => response.text()).then((text) => {
  [, version = ''] = /version["']?\s*:\s*["'`](\d+\.\d+\.\d+[\w.-]*)/.exec(text) || [];
  update();
}).catch(() => { /* Then a public CDN is not offered an address of. */ });
fetch('sri.json').then((response) => response.json()).then((hashes) => {
  integrity = hashes['recovery-calculator.js'] || null;
  update();
}).catch(() => { /* Said where it is asked for. */ });
