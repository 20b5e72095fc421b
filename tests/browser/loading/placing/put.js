// Puts an element on a page that has none.
if (document.querySelector('recovery-calculator')) return;
const element = document.createElement('recovery-calculator');
element.loading = 'eager';
document.body.append(element);
