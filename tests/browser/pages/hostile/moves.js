// What scripts of pages do to the nodes around the widget, once it has come to rest. Each gives how many widgets more there are.
({
  moveToTheEnd() { document.body.append(widget); return 0; },
  moveToTheFront() { document.body.prepend(widget); return 0; },
  wrap() { const box = document.createElement('section'); widget.replaceWith(box); box.append(widget); return 0; },
  wrapTheBody() { const box = document.createElement('div'); box.append(...document.body.childNodes); document.body.append(box); return 0; },
  takeOutAndPutBack() { const { parentNode, nextSibling } = widget; widget.remove(); recorder.realm.Node.prototype.insertBefore.call(parentNode, widget, nextSibling); return 0; },
  takeOutAndPutBackLater() { const { parentNode } = widget; widget.remove(); setTimeout(() => recorder.realm.Node.prototype.appendChild.call(parentNode, widget), 50); return 0; },
  moveManyTimes() { for (let times = 0; times < 20; times += 1) document.body.insertBefore(widget, document.body.firstChild); return 0; },
  copyTheWidget() { document.body.append(widget.cloneNode(true)); return 1; },
  importTheWidget() { document.body.append(document.importNode(widget, true)); return 1; },
  copyTwice() { document.body.prepend(widget.cloneNode(false), widget.cloneNode(true)); return 2; },
  replaceByACopy() { widget.replaceWith(widget.cloneNode(true)); return 0; },
  remove() { widget.remove(); return -1; },
  emptyAndLeave() { widget.replaceChildren(); return 0; },
  addChildren() { widget.appendChild(document.createTextNode('text')); widget.appendChild(document.createElement('p')); return 0; },
  touchAttributes() {
    for (const [name, value] of [['class', 'wow animated'], ['style', 'color: red'], ['data-aos', 'fade-up'], ['id', 'calculator'], ['title', 'x']]) widget.setAttribute(name, value);
    return 0;
  },
  changeTheLanguage() { document.documentElement.lang = 'fr'; return 0; },
  changeTheTheme() { document.documentElement.setAttribute('data-theme', 'dark'); document.body.className = 'dark'; return 0; },
  hideAndShow() { widget.hidden = true; setTimeout(() => { widget.hidden = false; }, 50); return 0; },
  removeTheTag() { document.querySelectorAll('script[src*=recovery]').forEach((it) => it.remove()); return 0; },
  normalise() { document.body.normalize(); return 0; },
  walkEverything() {
    for (const node of document.querySelectorAll('*')) for (const name of ['parentNode', 'children', 'shadowRoot', 'attributes']) void node[name];
    return 0;
  },
  translateEverything() {
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim()) node.data = node.data.toUpperCase();
    return 0;
  },
  wrapTextsAsTranslatorsDo() {
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim()) texts.push(node);
    for (const text of texts) {
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstChild.textContent = text.data.toUpperCase();
      text.replaceWith(font);
    }
    return 0;
  },
  wrapTextsAsOthersDo() {
    const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim()) texts.push(node);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = `${text.data} *`;
      text.before(font);
      text.remove();
    }
    return 0;
  },
  replaceMethodsLate() {
    // A library that comes after the widget, with methods of its own under the names of the browser's.
    const { Element } = recorder.realm;
    Element.prototype.closest = function () { return null; };
    Element.prototype.matches = function () { return false; };
    Element.prototype.append = function (it) { this.appendChild(it); return this; };
    Element.prototype.getAttribute = function () { return ''; };
    return 0;
  },
  adoptAndReturn() {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.body.append(widget);
    document.body.append(document.adoptNode(widget));
    return 0;
  },
  openAndPrint() { dispatchEvent(new UIEvent('beforeprint')); dispatchEvent(new UIEvent('afterprint')); return 0; },
  goOffline() { dispatchEvent(new UIEvent('offline')); dispatchEvent(new UIEvent('online')); return 0; },
  hidePage() { dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); return 0; },
})
