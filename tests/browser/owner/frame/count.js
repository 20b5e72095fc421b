// Counts what a frame tells.
window.told = 0;
addEventListener('message', () => { window.told += 1; });
const frame = document.createElement('iframe');
frame.src = `embed.html?origin=${location.origin}`;
document.body.replaceChildren(frame)
