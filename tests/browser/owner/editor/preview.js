// Says what is missing of one calculator in the canvas that answers with a word and cannot be operated.
const canvas = document.querySelector('iframe[name=editor-canvas]');
const pages = [document, canvas && canvas.contentDocument].filter(Boolean);
const all = pages.flatMap((page) => [...page.querySelectorAll('recovery-calculator')]);
if (all.length !== 1) return `${all.length} calculators`;
if (!all[0].closest('[inert]')) return 'it can be operated';
const { shadowRoot } = all[0];
if (!shadowRoot || !shadowRoot.querySelector('[part~=suggestion]')) return 'no answer yet';
return shadowRoot.textContent.includes(arguments[0]) ? '' : shadowRoot.textContent.slice(0, 200);
