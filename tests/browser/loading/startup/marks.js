// Marks the beginning, the answer, and the end of the first frame that shows it.
performance.mark('rc-tag');
addEventListener('recovery-ready', () => {
  performance.mark('rc-answer');
  requestAnimationFrame(() => setTimeout(() => { performance.mark('rc-shown'); window.shown = true; }));
}, { once: true });
