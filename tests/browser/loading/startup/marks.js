// Marks the beginning, the answer, and the end of the first frame that shows it.
performance.mark('rc-tag-LOAD');
addEventListener('recovery-ready', () => {
  performance.mark('rc-answer-LOAD');
  requestAnimationFrame(() => setTimeout(() => { performance.mark('rc-shown-LOAD'); window.shown = true; }));
}, { once: true });
