// Names the words that are cut off, that are broken over two lines, and that stand on others.
const found = [];
const seen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const top = root.querySelector('.calculator');
// What only screen readers meet is clipped away.
const isClipped = (it) => it !== top && (getComputedStyle(it).clipPath !== 'none' || isClipped(it.parentElement));
const told = (it) => it.textContent.trim().slice(0, 24);
// Where there is even less room, words may be broken.
const mayBreak = top.clientWidth < 16.5 * parseFloat(getComputedStyle(top).fontSize);
// Firefox knows where French and English words are parted, and sets a hyphen.
const isParted = (it) => CSS.supports('-moz-appearance: none') && getComputedStyle(it).hyphens === 'auto';
const words = [];
const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
for (let text = walker.nextNode(); text; text = walker.nextNode()) {
  const it = text.parentElement;
  // Lists show their own words; the bar is one line, and lies over what is under it.
  if (!text.data.trim() || it.closest('select, .bar') || !seen(it) || isClipped(it)) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter((box) => box.width > 1);
  for (const box of boxes) words.push({ it, box });
  if (boxes.length > 1 && !mayBreak && !isParted(it)) {
    // What follows a soft hyphen begins with the line that ends in it.
    for (const word of text.data.matchAll(/(?<!\u00ad)[\p{L}\p{N}.,]+/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = [...range.getClientRects()].filter((box) => box.width > 1).map((box) => Math.round(box.top));
      if (new Set(lines).size > 1) found.push(`“${word[0]}” is broken`);
    }
  }
  for (let around = it; around !== top; around = around.parentElement) {
    if (getComputedStyle(around).overflowX === 'hidden' && around.scrollWidth > around.clientWidth + 1) found.push(`“${told(it)}” is cut off`);
  }
}
words.forEach(({ it, box }, place) => {
  for (const other of words.slice(place + 1)) {
    const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
    const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
    // Letters are lower than their line, by about a quarter at each edge.
    if (wide > 1 && high > Math.min(box.height, other.box.height) / 2) found.push(`“${told(it)}” stands on “${told(other.it)}”`);
  }
});
return [...new Set(found)]
