// Runs the text of the script when no event of the page comes any more.
document.addEventListener = function (type, ...rest) {
  if (!/DOMContentLoaded|readystatechange/.test(type)) EventTarget.prototype.addEventListener.call(document, type, ...rest);
};
const held = document.querySelector('[data-rocket-src]');
(0, eval)(await (await fetch(held.dataset.rocketSrc)).text());
