// What the reader takes along.

// Copies what the section around a button lists. Where the browser forbids that, it is at least selected.
const take = async ({ target }) => {
  const button = target.closest('[data-done]');
  if (!button) return;
  const section = button.closest('section');
  for (const fold of section.querySelectorAll('details')) fold.open = true;
  const lines = [...section.querySelectorAll('.heading,.label,li')];
  try {
    await navigator.clipboard.writeText(lines.map((line) => line.innerText.replace(/\n+/g, ', ')).join('\n'));
    button.nextElementSibling.textContent = button.dataset.done;
  } catch (_) {
    getSelection().selectAllChildren(section);
  }
};
