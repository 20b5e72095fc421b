// Focuses each control in turn, as the tab key does, and names those that the bar covers meanwhile.

/** In milliseconds. */
const PATIENCE = 8_000;
const root = document.querySelector('recovery-calculator').shadowRoot;
const bar = root.querySelector('.bar > *');
const controls = [...root.querySelectorAll('input, select, button, a[href], summary')]
  .filter((it) => it.tabIndex >= 0 && it.checkVisibility() && !it.closest('.bar'));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const isCovered = (it) => {
  const { bottom } = it.getBoundingClientRect();
  const { top, height } = bar.getBoundingClientRect();
  const shows = bar.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && height > 20;
  return shows && bottom > top + 1 && top < innerHeight;
};
const covered = [];
for (const it of controls) {
  it.focus();
  // Safari scrolls only afterwards, in another process, and the bar gives way once it has: on a busy machine that takes a while.
  for (const end = performance.now() + PATIENCE; performance.now() < end && isCovered(it); ) await frame();
  if (isCovered(it)) covered.push(it.name || it.textContent.trim());
}
return covered
