// Names the targets that a finger misses, and the words that are too small, or of more sizes than there should be.
const em = parseFloat(getComputedStyle(root.querySelector('.calculator')).fontSize);
const found = [];
const named = (it) => `${it.localName}${it.name ? `[name=${it.name}]` : ''} ${it.textContent.trim().slice(0, 24)}`;
const reach = 2.75 * em / 2 - 1.5;
const controls = [...root.querySelectorAll('button, summary, select, input, a')]
  // Links within sentences are as high as their line; the bar is a copy.
  .filter((it) => it.checkVisibility() && !it.closest('.bar, [part~=reasons], .foot, .status, p'));
for (const it of controls) {
  const target = it.closest('label') || it;
  const { left, top, width, height } = target.getBoundingClientRect();
  if (width === 0 || height === 0) continue;
  const [x, y] = [left + width / 2, top + height / 2];
  const hits = (dx, dy) => {
    const hit = root.elementFromPoint(x + dx, y + dy);
    return hit && (target.contains(hit) || it.contains(hit) || hit.contains(it));
  };
  if (!hits(0, 0)) continue;
  const misses = [[0, -reach], [0, reach], [-reach, 0], [reach, 0]].filter(([dx, dy]) => !hits(dx, dy))
    .map(([dx, dy]) => root.elementFromPoint(x + dx, y + dy)?.className);
  if (misses.length) found.push(`${named(it)}: a target of ${Math.round(width)} × ${Math.round(height)} px, of which ${misses.map((it) => `“${it}”`)} covers a part`);
}
const sizes = new Set();
const walker = document.createTreeWalker(root.querySelector('.calculator'), NodeFilter.SHOW_TEXT);
for (let text = walker.nextNode(); text; text = walker.nextNode()) {
  const it = text.parentElement;
  if (!text.data.trim() || it.closest('select') || !it.checkVisibility() || it.closest('.unseen')) continue;
  const size = parseFloat(getComputedStyle(it).fontSize) / em;
  sizes.add(Math.round(size * 1000) / 1000);
  if (size < 0.7499) found.push(`${text.data.trim().slice(0, 24)}: letters of ${size} em`);
}
if (sizes.size > 5) found.push(`${sizes.size} sizes of letters: ${[...sizes].sort().join(', ')}`);
return found
