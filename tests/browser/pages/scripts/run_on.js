// What trackers, schedulers and polyfills wrap so that it cannot be taken back.
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, ...more) {
  return addEventListener.call(this, type, (event) => listener.call(this, event), ...more);
};
const native = window.setTimeout;
window.setTimeout = (run, after) => {
  native(run, after);
  return -1;
};
for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) window[name].prototype.disconnect = () => {};
