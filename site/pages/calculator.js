// The calculator of the page, as far as its address may say what it is like. The element itself checks each value.
{
  const calculator = document.querySelector('recovery-calculator');
  const asked = new URLSearchParams(location.search);
  // What a reader enters, and how it looks. Where to book and whom to call is the clinic's to say: somebody who sends a
  // link to this page must not. Only a page that frames it speaks for itself.
  const open = ['unit', 'theme', 'heading-level', 'loading', 'today', 'race-date', 'race-distance-km', 'weekly-km', 'week'];
  if (parent !== window) open.push('booking-url', 'clinic');
  for (const name of open) {
    if (asked.has(name)) calculator.setAttribute(name, asked.get(name));
  }
  // A clinic that lies beside this page goes by its name: ?clinic=clinic is clinic.json.
  const name = asked.get('clinic') || '';
  if (/^[\w-]+$/.test(name)) calculator.setAttribute('clinic', new URL(`${name}.json`, location.href).href);

  // In a frame the reader is on the page around it: a link that they share leads there, and one that was shared came there.
  const told = new URLSearchParams(location.hash.slice(1));
  const page = told.get('page');
  if (parent !== window && /^https?:/.test(page)) {
    calculator.dataset.page = page;
    history.replaceState(null, '', `#${told.get('saved') || ''}`);
  }

  // Back to where the reader came from, if the browser tells.
  const back = document.querySelector('[data-back]');
  if (back && /^https?:/.test(document.referrer)) {
    back.href = document.referrer;
    back.append(` (${new URL(document.referrer).host})`);
    back.parentElement.hidden = false;
  }
}
