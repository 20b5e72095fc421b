// Makes elements that never come on the page.
await customElements.whenDefined('recovery-calculator');
const it = document.createElement('recovery-calculator');
Object.assign(it, { loading: 'eager', lang: 'fr', unit: 'mi' });
it.focus();
it.remove();
new (customElements.get('recovery-calculator'))();
await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
return [it.isConnected, it.childElementCount, it.getAttribute('unit')]
