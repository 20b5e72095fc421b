// Gives what a page looks like outside the widget.
const nodes = [...document.querySelectorAll('html, body, body *')]
  .filter((it) => it.localName !== 'script' && it.localName !== 'recovery-calculator');
return [document.adoptedStyleSheets.length, document.styleSheets.length, ...nodes.map((node) => {
  const style = getComputedStyle(node);
  return node.localName + [...style].filter((name) => !/block-size|height|perspective-origin|transform-origin/.test(name))
    .map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
})]
