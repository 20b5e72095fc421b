// Focuses each control in turn, as the tab key does, and names those that the bar covers meanwhile.
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
  // Safari scrolls only afterwards, and the bar gives way once it has: within so many frames.
  for (let frames = 0; frames < 60 && isCovered(it); frames += 1) await frame();
  if (isCovered(it)) covered.push(it.name || it.textContent.trim());
}
return covered
