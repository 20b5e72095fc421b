// Leaves a form that the engine can be asked natively: a distance, whole dates, holidays skipped, no day of the reader's own.
const { shadowRoot: root } = document.querySelector('recovery-calculator');
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const set = (it, value) => {
  it.value = value;
  for (const type of ['input', 'change']) it.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
};
const press = async (selector) => {
  const it = root.querySelector(selector);
  if (it) it.click();
  await frame();
};
set(root.querySelector('[name=weekly_distance]'), '42');
await press('[name=unit][value=km]:not(:checked)');
set(root.querySelector('[name=weekly_distance]'), '42');
// One mistake mended can bring another to light.
for (let times = 0; times < 6 && root.querySelector('[aria-invalid=true]'); times += 1) {
  for (const it of root.querySelectorAll('[aria-invalid=true]')) set(it, '');
  await frame();
}
await press('[name=often][value=""]:not(:checked)');
await press('[name=skip_holidays]:not(:checked)');
if (!root.querySelector('[name=available_weekdays]:checked')) await press('[name=available_weekdays]');
// Without what sends to a doctor there is a plan to compare; a chosen day goes back to the suggestion.
for (const it of root.querySelectorAll('[name=cautions]:checked')) if (it.isConnected && it.checked) it.click();
await frame();
if (/chose|choisi/.test(root.querySelector('.card .status')?.textContent ?? '')) await press('.card .also [data-choose]');
await frame();
