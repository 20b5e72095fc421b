// Names the elements around the widget.
let node = document.querySelector('recovery-calculator').parentNode;
const names = [];
for (; node.localName !== 'body'; node = node.parentNode) if (node.localName !== 'tbody') names.unshift(`<${node.localName}>`);
return names.join('')
