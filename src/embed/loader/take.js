// What the reader takes along, or leaves here.

// What a shared link holds, where the reader has asked this browser to keep it.
const recall = () => {
  try {
    return localStorage[TAG];
  } catch (_) {
    return undefined;
  }
};
const remember = (root, isAsked) => {
  try {
    if (isAsked) localStorage[TAG] = root.querySelector('[part=share]').hash;
    else delete localStorage[TAG];
  } catch (_) { /* Then the box says so. */ }
  showKept(root);
};
const showKept = (root) => {
  const box = root.querySelector('[name=remember]');
  if (box) box.checked = !!recall();
};

// Shares a link; or copies what the section around a button lists, where the browser lets us.
const take = async (event) => {
  const button = event.target.closest('[data-done]');
  if (!button) return;
  const done = () => { button.nextElementSibling.textContent = button.dataset.done; };
  if (button.hash) {
    // Without these the link leads to itself, and stands in the address bar.
    if (!navigator.clipboard) return;
    event.preventDefault();
    const url = location.href.split('#')[0] + button.hash;
    if (navigator.share) navigator.share({ url }).catch(() => {});
    else navigator.clipboard.writeText(url).then(done, () => { location.hash = button.hash; });
    return;
  }
  const section = button.closest('section');
  for (const fold of section.querySelectorAll('details')) fold.open = true;
  const lines = [...section.querySelectorAll('.heading,.label,li')];
  try {
    await navigator.clipboard.writeText(lines.map((line) => line.innerText.replace(/\n+/g, ', ')).join('\n'));
    done();
  } catch (_) {
    getSelection().selectAllChildren(section);
  }
};
