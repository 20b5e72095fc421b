// Puts other words in place of each text, and says how many there were.
const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
const texts = [];
for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim()) texts.push(node);
for (const text of texts) {
  const other = document.createElement('font');
  const inner = document.createElement('font');
  inner.textContent = `~${text.data.replace(/^~+/, '')}`;
  other.append(inner);
  PUT;
}
return texts.length;
