// Gives what the nodes of the widget look like, and where they stand in it.
const host = document.querySelector('recovery-calculator');
const edge = host.shadowRoot.querySelector('.root').getBoundingClientRect();
const of = (node) => {
  const { left, top, width, height } = node.getBoundingClientRect();
  const style = getComputedStyle(node);
  // What is not drawn stands nowhere.
  const box = (width || height) && style.visibility !== 'hidden' ? [left - edge.left, top - edge.top, width, height].map((it) => Math.round(it * 2) / 2) : [];
  const names = ['display', 'color', 'background-color', 'font-family', 'font-size', 'font-weight', 'letter-spacing',
    'text-transform', 'text-align', 'direction', 'visibility', 'opacity', 'line-height', 'white-space'];
  // The bar comes and goes as the browser tells what is in sight, sooner or later.
  const classes = `${node.getAttribute('class')}`.replace('bar on', 'bar');
  return [node.localName, classes, box.join(' '), ...names.map((it) => style.getPropertyValue(it))].join(' | ');
};
return [getComputedStyle(host).display, ...[...host.shadowRoot.querySelectorAll('*')].map(of)]
