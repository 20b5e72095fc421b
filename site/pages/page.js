// The language and the theme of a page: its address's, else the browser's; and the switch between the languages.
{
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);

  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  // Where no element can stand inside: options, and names for assistive technology.
  const translate = () => {
    for (const node of document.querySelectorAll('[data-en]')) node.textContent = node.dataset[root.lang];
    for (const node of document.querySelectorAll('[data-name-en]')) {
      node.setAttribute('aria-label', root.lang === 'fr' ? node.dataset.nameFr : node.dataset.nameEn);
    }
  };

  const show = (language) => {
    root.lang = language;
    document.title = language === 'fr' ? root.dataset.titleFr : root.dataset.titleEn;
    for (const link of document.querySelectorAll('[data-language]')) {
      if (link.dataset.language === language) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    translate();
    document.dispatchEvent(new Event('page-language'));
  };

  const known = [asked.get('lang'), ...navigator.languages].find((tag) => /^(en|fr)(?![a-z])/i.test(tag));
  root.lang = known ? known.slice(0, 2).toLowerCase() : 'fr';

  addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('[data-language]')) {
      const target = new URL(location.href);
      target.searchParams.set('lang', link.dataset.language);
      link.href = target.href;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        target.hash = location.hash;
        history.replaceState(null, '', target);
        show(link.dataset.language);
      });
    }
    // Browsers run no modules of a folder.
    const note = document.querySelector('[data-folder]');
    if (note) note.hidden = location.protocol !== 'file:';
    show(root.lang);
  });
  document.addEventListener('page-grown', translate);
}
