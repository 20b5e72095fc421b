// Sums up every shift since the page began, those near an input included, for there is none.
window.shifts = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => { shifts += entry.value; }))
  .observe({ type: 'layout-shift', buffered: true });
return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifts))))
