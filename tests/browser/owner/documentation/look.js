// Reads the styles that the examples of the page set.
const style = (name, part) => getComputedStyle(document.querySelector(`recovery-calculator${name}`).shadowRoot.querySelector(part));
await customElements.whenDefined('recovery-calculator');
for (const element of document.querySelectorAll('recovery-calculator')) element.loading = 'eager';
return [style('.night', '.root').getPropertyValue('--surface'), style('.night', '.root').colorScheme, style('.paper', '.root').fontFamily.split(',')[0]]
