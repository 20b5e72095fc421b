// Counts how often an attribute is read while it changes a thousand times.
const it = document.querySelector('recovery-calculator');
const frames = (count) => new Promise((resolve) => {
  const next = (left) => left ? requestAnimationFrame(() => next(left - 1)) : resolve();
  next(count);
});
await frames(2);
let reads = 0;
const { getAttribute } = Element.prototype;
Element.prototype.getAttribute = function (name) { reads += name === 'unit'; return getAttribute.call(this, name); };
for (let round = 0; round < 1000; round += 1) it.setAttribute('unit', round % 2 ? 'mi' : 'km');
await frames(3);
Element.prototype.getAttribute = getAttribute;
return reads
