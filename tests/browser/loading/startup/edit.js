// Waits for a key in the field of the distance, then for the end of the next frame; in milliseconds.
const host = document.querySelector('recovery-calculator, bare-calculator');
const field = host.shadowRoot.querySelector('[name=weekly_distance]');
window.edits = [];
field.addEventListener('input', ({ timeStamp }) => {
  requestAnimationFrame(() => setTimeout(() => edits.push(performance.now() - timeStamp)));
});
field.focus();
