// What a page of the documentation adds to its code: this host's own address, and a button that copies it.
import { copy } from './copy.js';

const home = new URL('..', location.href);
const isPublic = home.protocol === 'https:' || !/^(localhost|127\.0\.0\.1|\[::1\]|)$/.test(home.hostname);

for (const code of document.querySelectorAll('.snippet code')) {
  // An address of this machine alone would be no help on a page.
  if (isPublic && code.textContent.includes('https://HOST')) {
    code.textContent = code.textContent
      .replaceAll('https://HOST/', home.href)
      .replaceAll('https://HOST', home.origin);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = document.documentElement.lang === 'fr' ? 'Copier' : 'Copy';
  // Of several texts in a row each says which it is.
  const value = code.closest('dd');
  if (value) button.setAttribute('aria-label', `${button.textContent} (${value.previousElementSibling.textContent})`);
  button.addEventListener('click', () => copy(code, button));
  code.closest('.snippet').append(button);
}
