// What happens on a page, for the tests: the widget's events, and everything that a page must never see.
window.recorder = { events: [], violations: [], errors: [], console: [], warnings: [] };
for (const type of ['recovery-ready', 'recovery-plan', 'recovery-book', 'recovery-error']) {
  addEventListener(type, ({ detail }) => recorder.events.push({ type, detail }));
}
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
  // WebKit counts the icon that it looks for by itself.
  if (blockedURI.endsWith('/favicon.ico')) return;
  recorder.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
});
addEventListener('error', ({ message }) => recorder.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => recorder.errors.push(String(reason)));
for (const [method, list] of [['error', recorder.console], ['warn', recorder.warnings]]) {
  const say = console[method];
  console[method] = (...words) => {
    list.push(words.join(' '));
    say.apply(console, words);
  };
}
