// Marks the beginning, the end of the first frame that shows the answer, and the moment when every control is there.
performance.mark('rc-tag-LOAD');
const look = () => {
  const host = document.querySelector('recovery-calculator, bare-calculator');
  if (!host || !host.shadowRoot || !host.shadowRoot.querySelector('[part~=suggestion]')) return requestAnimationFrame(look);
  return setTimeout(() => { performance.mark('rc-shown-LOAD'); window.shown = true; });
};
look();
addEventListener('recovery-ready', () => { performance.mark('rc-ready-LOAD'); window.ready = true; }, { once: true });
