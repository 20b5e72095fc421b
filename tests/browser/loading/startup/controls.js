// How many boxes of health, lists of the week and lines in them there are with the first answer, and when it is ready.
window.controls = {};
const count = ({ shadowRoot }) => ['[name=cautions]', '[name^=session_]', '[name^=session_] option']
  .map((selector) => shadowRoot.querySelectorAll(selector).length);
customElements.whenDefined('recovery-calculator').then(() => {
  const watch = () => {
    const host = document.querySelector('recovery-calculator');
    if (!host) return requestAnimationFrame(watch);
    return new MutationObserver(() => {
      if (!controls.first && host.shadowRoot.querySelector('[part~=suggestion]')) controls.first = count(host);
    }).observe(host.shadowRoot, { childList: true });
  };
  watch();
});
addEventListener('recovery-ready', ({ target }) => { controls.ready = count(target); });
