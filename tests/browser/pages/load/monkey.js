// Does so many random things to the form, as nobody would, and nothing that leaves the page.
const [seed, steps] = arguments;
let state = seed;
const below = (bound) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * bound);
};
const oneOf = (list) => list[below(list.length)];
const { shadowRoot: root } = document.querySelector('recovery-calculator');
const fire = (it, type, Kind = Event, more = {}) =>
  it.dispatchEvent(new Kind(type, { bubbles: true, composed: true, cancelable: true, ...more }));
const texts = ['', '0', '30', '42,5', '42.5', '110', '400', '401', '-3', 'x', '1e9', ' 7 ', '٣', '2'];
const dates = ['', '2026-11-24', '2026-12-13', '2027-01-17', '2026-11-10', '2020-01-01', '2031-01-01', '2027-02-30'];
const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Enter', ' ', 'Escape', 'Tab', 'x'];
// Links would leave the page, and copies ask for rights.
const controls = 'input:not([name=remember]), select, button:not([data-done]), summary';
const turn = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(null);
});

function act(it) {
  if (it.localName === 'select') {
    it.selectedIndex = below(it.options.length);
    fire(it, 'change');
  } else if (it.type === 'checkbox' || it.type === 'radio') {
    // Ticks that refer to a doctor leave little else on the page.
    if (it.name !== 'cautions' || it.checked || below(12) === 0) it.click();
  } else if (it.localName === 'input') {
    it.value = it.type === 'range' ? String(below(11)) : oneOf(it.type === 'date' ? dates : texts);
    fire(it, 'input', InputEvent);
    if (below(2)) fire(it, 'change');
  } else if (it.dataset.day && below(2)) {
    it.focus();
    fire(it, 'keydown', KeyboardEvent, { key: oneOf(keys) });
  } else {
    it.focus();
    it.click();
  }
}

for (let step = 0; step < steps; step += 1) {
  const it = oneOf([...root.querySelectorAll(controls)]);
  if (it) act(it);
  await turn();
}
return state
