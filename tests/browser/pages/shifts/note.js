// Notes in every frame where the paragraph after the widget stands.
window.tops = new Set();
(function note() {
  const below = document.querySelector('#below');
  if (below) tops.add(Math.round(below.getBoundingClientRect().top + scrollY));
  requestAnimationFrame(note);
})();
