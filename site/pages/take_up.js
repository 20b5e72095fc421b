// From a line that was pasted once, or from a clinic's file, back to the choices of the form.
import { ROWS } from './services.js';

const json = (text) => {
  try {
    const found = JSON.parse(text);
    return found && typeof found === 'object' ? found : null;
  } catch (_) {
    return null;
  }
};

// The attributes in a line: the script's data, or the element's own.
const attributes = (text) => {
  // The policy of this page speaks up at styles, even where nobody will see them.
  const quiet = text.replace(/<style[^]*?<\/style>/gi, '').replace(/\sstyle=/gi, ' data-reserve=');
  const page = new DOMParser().parseFromString(quiet, 'text/html');
  const script = page.querySelector('script[src*="recovery-calculator.js"], script[src*="calculator-frame.js"]');
  const tag = page.querySelector('recovery-calculator');
  if (!script && !tag) return null;
  const read = (name) => (tag && tag.getAttribute(name)) || (script && script.getAttribute(`data-${name}`)) || '';
  const [, accent = ''] = /--rc-accent:\s*(?:light-dark\()?\s*(#[0-9a-f]{6})/i.exec(text) || [];
  const source = script ? script.getAttribute('src') : '';
  const isOfNpm = /cdn\.jsdelivr\.net|unpkg\.com/.test(source);
  const kind = /calculator-frame/.test(source) ? 'frame' : isOfNpm ? 'cdn' : script && script.integrity ? 'pinned' : 'newest';
  const reserve = !script || script.hasAttribute('data-reserve') || kind === 'frame';
  return { read, accent: accent.toLowerCase(), kind, reserve };
};

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const choose = (choices, clinic) => {
  const plain = { clinic_name: clinic.name, phone: clinic.phone, zone: clinic.time_zone, holidays: clinic.holidays, notice: clinic.notice_days };
  for (const [name, value] of Object.entries(plain)) choices.set(name, value ?? '');
  for (const day of clinic.open_weekdays || DAYS) choices.append('open', day);
  choices.set('closed', (clinic.closed_dates || []).join('\n'));
  choices.set('policy', clinic.policy ? JSON.stringify(clinic.policy, null, 2) : '');
  if (clinic.booking_url && !choices.get('booking')) choices.set('booking', clinic.booking_url);
  const rows = (clinic.services || []).map(ROWS);
  if (rows.length) choices.set('services', JSON.stringify(rows));
};

/** The choices as the page's address keeps them, or null where the text is neither a line nor a clinic. */
export const takeUp = async (text) => {
  const choices = new URLSearchParams();
  const own = json(text);
  if (own) {
    choices.set('kind', 'newest');
    choices.set('where', 'file');
    choices.set('reserve', 'on');
    choose(choices, own);
    return choices;
  }
  const line = attributes(text);
  if (!line) return null;
  for (const name of ['lang', 'unit', 'theme']) choices.set(name, line.read(name));
  choices.set('kind', line.kind);
  if (line.reserve) choices.set('reserve', 'on');
  choices.set('booking', line.read('booking-url'));
  if (line.accent) {
    choices.set('coloured', 'on');
    choices.set('accent', line.accent);
    choices.set('code', line.accent);
  }
  const source = line.read('clinic').trim();
  let clinic = json(source);
  choices.set('where', source && !clinic ? 'file' : 'line');
  if (source && !clinic) {
    choices.set('address', source);
    // Its content can be had where it lies beside this page; elsewhere the owner opens the file.
    clinic = await fetch(source).then((response) => response.json()).catch(() => null);
  }
  choose(choices, clinic || {});
  return choices;
};
