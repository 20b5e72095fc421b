// The clinic as the form says it.
import { services } from './services.js';
import { words } from './words.js';

// Whatever a French or an English hand puts between them.
const dates = (text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))].sort();

/** `clinic` is null where the form says nothing; `problem` is what is wrong with the JSON of its rules. */
export const read = (form) => {
  const field = (name) => form.elements[name];
  const found = {};
  for (const [name, key] of [['clinic_name', 'name'], ['phone', 'phone'], ['zone', 'time_zone'], ['holidays', 'holidays']]) {
    const text = field(name).value.trim();
    if (text) found[key] = text;
  }
  const offered = services();
  if (offered.length) found.services = offered;
  const days = [...field('open')];
  const open = days.filter((day) => day.checked).map((day) => day.value);
  if (open.length < days.length) found.open_weekdays = open;
  const closed = dates(field('closed').value);
  if (closed.length) found.closed_dates = closed;
  const notice = field('notice');
  // What the browser itself cannot read goes on as it is, for the engine to refuse.
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
