// Counts how often the widget looks at the page around it while an attribute changes a thousand times.
const it = document.querySelector('recovery-calculator');
const frames = (count) => new Promise((resolve) => {
  const next = (left) => left ? requestAnimationFrame(() => next(left - 1)) : resolve();
  next(count);
});
await frames(2);
let looks = 0;
const { getComputedStyle } = window;
window.getComputedStyle = (node, ...more) => {
  looks += node === it.parentNode;
  return getComputedStyle(node, ...more);
};
for (let round = 0; round < 1000; round += 1) it.setAttribute('unit', round % 2 ? 'mi' : 'km');
await frames(3);
window.getComputedStyle = getComputedStyle;
return looks
