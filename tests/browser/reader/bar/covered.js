// Focuses each control in turn, as the tab key does, and names those that the bar covers meanwhile.
const root = document.querySelector('recovery-calculator').shadowRoot;
const bar = root.querySelector('.bar > *');
const controls = [...root.querySelectorAll('input, select, button, a[href], summary')]
  .filter((it) => it.tabIndex >= 0 && it.checkVisibility() && !it.closest('.bar'));
const covered = [];
for (const it of controls) {
  it.focus();
  // Safari scrolls only afterwards, and the bar gives way once it has.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const { bottom } = it.getBoundingClientRect();
  const { top, height } = bar.getBoundingClientRect();
  const shows = bar.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && height > 20;
  if (shows && bottom > top + 1 && top < innerHeight) covered.push(it.name || it.textContent.trim());
}
return covered
