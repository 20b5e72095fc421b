// Puts frames on the page that must tell nothing.
window.told = [];
addEventListener('message', ({ data, source }) => told.push([data.type, Array.from(frames).indexOf(source)]));
document.body.replaceChildren(...arguments[0].map((origin) => {
  const frame = document.createElement('iframe');
  frame.src = `embed.html?origin=${encodeURIComponent(origin)}`;
  return frame;
}));
