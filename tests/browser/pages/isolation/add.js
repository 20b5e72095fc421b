// Adds the script to a page that has the element already.
const script = document.createElement('script');
script.src = arguments[0];
document.body.append(script);
document.querySelector('recovery-calculator').setAttribute('loading', 'eager')
