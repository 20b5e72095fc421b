// Stands in for what an example calls.
window.heard = [];
const gtag = (...words) => heard.push(words);
const _paq = { push: (...words) => heard.push(words) };
const plausible = (...words) => heard.push(words);
addEventListener('recovery-book', (event) => event.preventDefault());
