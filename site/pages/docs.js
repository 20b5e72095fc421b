// What a page of the documentation adds to its code: this host's own address, and a button that copies it.
{
  const home = new URL('..', location.href);
  const words = document.documentElement.lang === 'fr'
    ? { copy: 'Copier', copied: 'Copié.', uncopied: 'Sélectionné\u00a0: copiez-le au clavier.' }
    : { copy: 'Copy', copied: 'Copied.', uncopied: 'Selected: copy it with your keyboard.' };
  const status = document.getElementById('copied');
  const isPublic = home.protocol === 'https:' || !/^(localhost|127\.0\.0\.1|\[::1\]|)$/.test(home.hostname);

  const buttons = [];
  for (const code of document.querySelectorAll('.snippet code')) {
    // An address of this machine alone would be no help on a page.
    if (isPublic && code.textContent.includes('https://HOST')) {
      code.textContent = code.textContent
        .replaceAll('https://HOST/', home.href)
        .replaceAll('https://HOST', home.origin);
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    code.closest('.snippet').append(button);
    buttons.push(button);
    button.addEventListener('click', async () => {
      status.textContent = '';
      for (const each of buttons) delete each.dataset.done;
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.dataset.done = '';
        status.textContent = words.copied;
      } catch (_) {
        getSelection().selectAllChildren(code);
        status.textContent = words.uncopied;
      }
    });
  }
}
