// The choices in the page's own address, after its #: no server sees them there, and a bookmark brings them back.
import { fill, typed } from './services.js';

const isTicked = ({ type }) => type === 'checkbox' || type === 'radio';
const named = (form) => [...form.elements].filter(({ name }) => name);

const written = (form) => {
  const choices = new URLSearchParams(new FormData(form));
  const rows = typed();
  if (rows.length) choices.set('services', JSON.stringify(rows));
  return choices.toString();
};

// Puts what is chosen into the address; where nothing is, it stays as short as it was.
export const keep = (form, untouched) => {
  const choices = written(form);
  const address = new URL(location.href);
  address.hash = choices === untouched ? '' : choices;
  if (address.href !== location.href) history.replaceState(null, '', address);
};

const rows = (text) => {
  try {
    const found = JSON.parse(text);
    return Array.isArray(found) ? found.filter(Array.isArray) : [];
  } catch (_) {
    return [];
  }
};

// Fills the form from the address; gives what an untouched form would have there.
export const recall = (form) => {
  const untouched = written(form);
  const choices = new URLSearchParams(location.hash.slice(1));
  // A link from the documentation says what the site is made with, and no more; an address may have a # for other reasons.
  if (!choices.has('kind')) {
    const { site } = form.elements;
    if ([...site.options].some(({ value }) => value === choices.get('site'))) site.value = choices.get('site');
    return untouched;
  }
  for (const control of named(form)) {
    if (isTicked(control)) control.checked = choices.getAll(control.name).includes(control.value);
    else if (choices.has(control.name)) control.value = choices.get(control.name);
  }
  fill(rows(choices.get('services')));
  return untouched;
};
