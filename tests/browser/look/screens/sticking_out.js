// Names what is wider than the page, or than the calculator around it.
const { scrollWidth, clientWidth } = document.documentElement;
const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth} px`] : [];
const host = document.querySelector('recovery-calculator');
const edge = host.getBoundingClientRect();
const scrolls = (node) => node && (/auto|scroll/.test(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
for (const node of host.shadowRoot.querySelectorAll('*')) {
  const { left, right, width } = node.getBoundingClientRect();
  const out = left < edge.left - 1 || right > edge.right + 1;
  if (out && width > 1 && node.checkVisibility({ visibilityProperty: true }) && !scrolls(node.parentElement)) {
    found.push(`${node.localName} from ${Math.round(left)} to ${Math.round(right)} px`);
  }
}
return found
