// The list of services in the form.

const list = document.getElementById('services');
const template = document.getElementById('service');

const part = (item, name) => item.querySelector(`[data-part="${name}"]`);

// What a line asks for, in the order in which an address keeps it.
const PARTS = ['kind', 'minutes', 'fr', 'en', 'id', 'url'];

// The line of a service that a clinic has.
export const ROWS = ({ kind, minutes, name, id, booking_url: url }) => {
  const { fr = '', en = '' } = name || {};
  return [kind, minutes ?? '', fr, en, id ?? '', url ?? ''].map(String);
};

// Adds an empty line.
let made = 0;
const add = () => {
  list.append(template.content.cloneNode(true));
  const item = list.lastElementChild;
  const problem = item.querySelector('.problem');
  problem.id = `service-problem-${made += 1}`;
  for (const control of item.querySelectorAll('input, select')) control.setAttribute('aria-describedby', problem.id);
  // A template's content is not part of the page when its language changes.
  document.dispatchEvent(new Event('page-grown'));
  return item;
};

const changed = () => list.dispatchEvent(new Event('input', { bubbles: true }));

document.getElementById('add').addEventListener('click', () => {
  part(add(), 'kind').focus();
  changed();
});

list.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-part="remove"]');
  if (!button) return;
  const item = button.closest('li');
  const next = item.nextElementSibling || item.previousElementSibling;
  (next ? part(next, 'kind') : document.getElementById('add')).focus();
  item.remove();
  changed();
});

// What is typed in each line, and the way back from there.
export const typed = () => [...list.children].map((item) => PARTS.map((name) => part(item, name).value));
export const fill = (rows) => {
  for (const row of rows) {
    const item = add();
    PARTS.forEach((name, at) => { part(item, name).value = row[at] ?? ''; });
  }
};

// A code that is not yet taken: the clinic's own, else from kind and minutes.
const code = (item, minutes, taken) => {
  const own = part(item, 'id').value.trim();
  const base = own || part(item, 'kind').value + (minutes || '');
  let id = base;
  for (let number = 2; !own && taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
};

// The services as a clinic holds them.
export const services = () => {
  const taken = new Set();
  return [...list.children].map((item) => {
    const { value, validity } = part(item, 'minutes');
    // What the browser itself cannot read goes on as it is, for the engine to refuse.
    const minutes = validity.badInput ? NaN : value === '' ? null : Number(value);
    const name = {};
    for (const language of ['fr', 'en']) {
      const text = part(item, language).value.trim();
      if (text) name[language] = text;
    }
    const service = { id: code(item, minutes, taken), kind: part(item, 'kind').value };
    if (minutes !== null) service.minutes = minutes;
    if (Object.keys(name).length) service.name = name;
    const url = part(item, 'url').value.trim();
    if (url) service.booking_url = url;
    return service;
  });
};

// The line that a field of the clinic belongs to, and its control: `clinic.services[1].minutes`.
export const place = (field) => {
  const [, number, rest = ''] = /^clinic\.services\[(\d+)\]\.?(\w*(?:\.\w+)?)/.exec(field) || [];
  const item = number && list.children[Number(number)];
  if (!item) return null;
  return { control: part(item, rest.replace('name.', '').replace('booking_url', 'url')) || part(item, 'kind'), problem: item.querySelector('.problem') };
};
