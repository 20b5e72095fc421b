// Notes bookings as an analytics script on `document` does, and takes them over.
window.heard = [];
document.addEventListener('recovery-book', (event) => {
  const { type, bubbles, composed, cancelable, detail, target } = event;
  heard.push([type, bubbles, composed, cancelable, target.localName, JSON.stringify(structuredClone(detail))]);
  event.preventDefault();
})
