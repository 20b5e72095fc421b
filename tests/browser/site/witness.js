// What happens on a page, for the tests: the widget's events, and everything that a page must never see.
window.witness = { events: [], violations: [], errors: [], console: [], warnings: [] };
for (const type of ['recovery-ready', 'recovery-plan', 'recovery-book', 'recovery-error']) {
  addEventListener(type, ({ detail }) => witness.events.push({ type, detail }));
}
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
  // WebKit counts the icon that it looks for by itself.
  if (blockedURI.endsWith('/favicon.ico')) return;
  witness.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
});
addEventListener('error', ({ message }) => witness.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => witness.errors.push(String(reason)));
for (const [method, list] of [['error', witness.console], ['warn', witness.warnings]]) {
  const say = console[method];
  console[method] = (...words) => {
    list.push(words.join(' '));
    say.apply(console, words);
  };
}
