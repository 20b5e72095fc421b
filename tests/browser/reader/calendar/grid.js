// Gives the rows and headers of the calendar, the days that are marked, and what is not as a grid should be.
const grid = root.querySelector('[role=grid]');
const all = (selector, from = grid) => [...from.querySelectorAll(selector)];
const headers = all('[role=columnheader]');
const cells = all('[role=gridcell]');
const strays = [
  ...cells.filter((it) => it.parentElement.getAttribute('role') !== 'row' || all('button', it).length > 1),
  ...all('[data-day]').filter((it) => it.localName !== 'button' || !it.getAttribute('aria-label')),
  ...all('[role=row]').filter((it) => it.children.length !== 7),
].map((it) => it.outerHTML);
const day = (it) => (it.dataset.day ? it : it.querySelector('[data-day]')).dataset.day;
return {
  strays,
  rows: all('[role=row]').length,
  headers: [headers[0], headers[6]].map((it) => it.getAttribute('aria-label')),
  current: all('[aria-current=date]').map(day),
  selected: all('[aria-selected=true]').map(day),
};
