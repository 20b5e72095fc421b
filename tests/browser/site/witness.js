// What happens on a page, for the tests: the widget's events, and everything that a page must never see.
window.witness = { events: [], violations: [], errors: [] };
for (const type of ['recovery-ready', 'recovery-plan', 'recovery-book', 'recovery-error']) {
  addEventListener(type, ({ detail }) => witness.events.push({ type, detail }));
}
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
  witness.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`));
addEventListener('error', ({ message }) => witness.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => witness.errors.push(String(reason)));
