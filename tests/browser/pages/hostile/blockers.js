// What scripts of pages do to the events of a reader: each function is one of them, run before the widget's script.
({
  copyProtection() {
    document.onmousedown = ({ target }) => /INPUT|SELECT|TEXTAREA|BUTTON|A|LABEL/.test(target.tagName);
    document.oncontextmenu = () => false;
    document.onselectstart = ({ target }) => /INPUT|TEXTAREA/.test(target.tagName);
  },
  copyProtectionByListeners() {
    const stop = (event) => { if (!event.target.closest || !event.target.closest('input, textarea, select, button, a, label')) event.preventDefault(); };
    for (const type of ['mousedown', 'selectstart', 'dragstart', 'contextmenu', 'copy', 'cut']) addEventListener(type, stop, true);
  },
  carousel() {
    // As Swiper holds on to what is dragged.
    document.addEventListener('pointerdown', (event) => {
      if (!event.target.matches('input, select, option, textarea, button, video, label, a')) event.preventDefault();
    }, { capture: true, passive: false });
    document.addEventListener('touchstart', (event) => {
      if (!event.target.matches('input, select, option, textarea, button, video, label, a')) event.preventDefault();
    }, { capture: true, passive: false });
  },
  fastTaps() {
    document.addEventListener('touchend', (event) => {
      event.preventDefault();
      event.target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }, { passive: false });
  },
  developerToolsLock() {
    addEventListener('keydown', (event) => {
      if (event.key === 'F12' || ((event.ctrlKey || event.metaKey) && 'cusapi'.includes(event.key.toLowerCase()))) event.preventDefault();
    }, true);
  },
  shortcuts() {
    document.addEventListener('keydown', (event) => {
      if (/INPUT|TEXTAREA|SELECT/.test(event.target.tagName) || event.target.isContentEditable) return;
      event.preventDefault();
      document.title += event.key;
    });
  },
  slides() {
    // As reveal.js takes keys for itself.
    document.addEventListener('keydown', (event) => {
      const { activeElement } = document;
      if (activeElement && /input|textarea/i.test(activeElement.tagName)) return;
      if ([' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageDown', 'PageUp', 'Home', 'End'].includes(event.key)) event.preventDefault();
    }, true);
  },
  pageTransitions() {
    document.addEventListener('click', (event) => {
      const link = event.target.closest && event.target.closest('a[href]');
      if (link) event.preventDefault();
    });
  },
  labelsThatForward() {
    document.addEventListener('click', (event) => {
      if (event.target.localName === 'label') event.preventDefault();
    }, true);
  },
  wheelLock() {
    for (const type of ['wheel', 'touchmove', 'scroll']) addEventListener(type, (event) => event.cancelable && event.preventDefault(), { passive: false });
  },
  stopAtTheDocument() {
    for (const type of ['click', 'input', 'change', 'keydown', 'focusin', 'pointerdown']) document.addEventListener(type, (event) => event.stopPropagation());
  },
  focusGuard() {
    // As a modal that lets nobody out, with everything inside it.
    document.addEventListener('focusin', (event) => { if (!document.body.contains(event.target)) document.body.focus(); }, true);
  },
  captureThatStops() {
    // As consent walls and page builders hold on to everything below them.
    for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'click', 'beforeinput', 'input', 'touchstart']) {
      document.addEventListener(type, (event) => {
        if (event.target.localName === 'input') return;
        event.stopImmediatePropagation();
        event.preventDefault();
      }, { capture: true, passive: false });
    }
  },
  captureAfterLoading() {
    addEventListener('load', () => {
      for (const type of ['keydown', 'beforeinput', 'mousedown', 'click']) {
        addEventListener(type, (event) => {
          if (event.target.localName === 'input') return;
          event.stopPropagation();
          event.returnValue = false;
        }, { capture: true, passive: false });
      }
    });
  },
  selectOnFocus() {
    document.addEventListener('focusin', ({ target }) => { if (target.select) target.select(); });
  },
  errorsHidden() {
    window.onerror = () => true;
    window.onunhandledrejection = (event) => event.preventDefault();
  },
})
