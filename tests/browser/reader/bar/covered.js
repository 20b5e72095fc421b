// Focuses each control in turn, as the tab key does, and names those that the bar covers meanwhile.
const bar = root.querySelector('.bar > *');
const controls = [...root.querySelectorAll('input, select, button, a[href], summary')]
  .filter((it) => it.tabIndex >= 0 && it.checkVisibility() && !it.closest('.bar'));
const covered = [];
for (const it of controls) {
  it.focus();
  const { bottom } = it.getBoundingClientRect();
  const { top, height } = bar.getBoundingClientRect();
  const shows = bar.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && height > 20;
  if (shows && bottom > top + 1 && top < innerHeight) covered.push(it.name || it.textContent.trim());
}
return covered
