// Copies the element in two ways.
const it = document.querySelector('recovery-calculator');
const template = document.createElement('template');
template.content.append(it.cloneNode(true));
document.querySelector('main').append(it.cloneNode(true), document.importNode(template.content, true));
document.querySelectorAll('recovery-calculator').forEach((each) => { each.loading = 'eager'; })
