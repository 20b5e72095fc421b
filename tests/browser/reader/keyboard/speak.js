// Counts what the region speaks.
const root = document.querySelector('recovery-calculator').shadowRoot;
const regions = [...root.querySelectorAll('output, [role=status], [role=alert], [aria-live]')];
window.said = 0;
const filled = regions.filter((it) => it.checkVisibility() && it.textContent.trim());
for (const it of filled) new MutationObserver(() => { window.said += 1; }).observe(it, { subtree: true, childList: true, characterData: true });
return [filled.length, filled[0].getAttribute('aria-live'), filled[0].closest('[lang]').lang]
