// As sites have it that keep their text to themselves: what does not happen on a field is stopped.
const isField = ({ tagName }) => /^(INPUT|SELECT|TEXTAREA|BUTTON|A|LABEL|OPTION|SUMMARY)$/.test(tagName);
for (const type of ['mousedown', 'touchstart', 'selectstart', 'contextmenu', 'dragstart', 'click', 'copy', 'paste']) {
  document[`on${type}`] = (event) => isField(event.target);
  document.addEventListener(type, (event) => { if (!isField(event.target)) event.preventDefault(); }, { passive: false });
}
