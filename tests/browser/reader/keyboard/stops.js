// Says where the focus is.
const host = document.querySelector('recovery-calculator');
const it = host.shadowRoot.activeElement;
if (!it) return document.activeElement.id;
const { top } = it.closest('label, .day, .segment, a, summary, button')?.getBoundingClientRect() ?? it.getBoundingClientRect();
return [it.localName, it.name || it.textContent.trim().slice(0, 20), Math.round(top + scrollY)]
