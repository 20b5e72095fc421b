// What happens on a page, for the tests: the widget's events, and everything that a page must never see.
// `ours` are the errors that come from the widget's script, whoever threw; `realm` keeps what other
// scripts replace.
window.recorder = { events: [], violations: [], errors: [], ours: [], console: [], warnings: [] };
recorder.realm = { Document, DocumentFragment, Element, EventTarget, HTMLElement, HTMLInputElement, InputEvent, Node, ShadowRoot };
recorder.matches = Element.prototype.matches;
for (const type of ['recovery-ready', 'recovery-plan', 'recovery-book', 'recovery-error']) {
  addEventListener(type, ({ detail }) => recorder.events.push({ type, detail, at: performance.now() }));
}
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
  // WebKit counts the icon that it looks for by itself.
  if (blockedURI.endsWith('/favicon.ico')) return;
  recorder.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
});
function noteError(message, trace) {
  recorder.errors.push(message);
  if (/recovery-calculator/.test(trace)) recorder.ours.push(message);
}
addEventListener('error', ({ message, filename, error }) => noteError(message, `${filename} ${error && error.stack}`));
addEventListener('unhandledrejection', ({ reason }) => noteError(String(reason), String(reason && reason.stack)));
for (const [method, list] of [['error', recorder.console], ['warn', recorder.warnings]]) {
  const say = console[method];
  console[method] = (...words) => {
    list.push(words.join(' '));
    say.apply(console, words);
  };
}
