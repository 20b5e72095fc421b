// Copies the text of a node, or selects it where the browser lets no page copy, and says which.
const WORDS = {
  en: { copied: 'Copied.', uncopied: 'Selected: copy it with your keyboard.' },
  fr: { copied: 'Copié.', uncopied: 'Sélectionné\u00a0: copiez-le au clavier.' },
};

/** `button` is marked as done until another is pressed. */
export const copy = async (node, button) => {
  const words = WORDS[document.documentElement.lang];
  const status = document.getElementById('copied');
  status.textContent = '';
  for (const done of document.querySelectorAll('[data-done]')) delete done.dataset.done;
  try {
    await navigator.clipboard.writeText(node.textContent);
    button.dataset.done = '';
    status.textContent = words.copied;
  } catch (_) {
    getSelection().selectAllChildren(node);
    status.textContent = words.uncopied;
  }
};
