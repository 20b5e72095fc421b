// Counts the nodes whose styles a custom property changes.
const [property, value] = arguments;
const host = document.querySelector('recovery-calculator');
const names = ['color', 'background-color', 'border-top-color', 'outline-color', 'accent-color', 'fill', 'stroke',
  'border-top-left-radius', 'font-family', 'font-size', 'row-gap', 'padding-top', 'padding-left', 'margin-top'];
const look = (node) => names.map((name) => getComputedStyle(node).getPropertyValue(name)).join(' | ');
const styles = () => [...host.shadowRoot.querySelectorAll('*')].map(look);
const before = styles();
host.style.setProperty(property, value);
const after = styles();
host.style.removeProperty(property);
return after.filter((it, place) => it !== before[place]).length
