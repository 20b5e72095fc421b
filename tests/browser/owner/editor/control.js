// The control of the selected block's settings with that label, or with an option of that name; and a value for it.
const settings = document.querySelector('.interface-complementary-area');
const control = (label) => {
  const labels = [...(settings ? settings.querySelectorAll('label') : [])];
  const found = labels.find((it) => it.textContent.trim() === label);
  return found && document.getElementById(found.htmlFor);
};
const choice = (name) => [...(settings ? settings.querySelectorAll('select') : [])]
  .find((it) => [...it.options].some((option) => option.textContent === name));
const set = (node, value) => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'value').set.call(node, value);
  for (const type of ['input', 'change']) node.dispatchEvent(new Event(type, { bubbles: true }));
};
