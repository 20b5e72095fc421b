// Gives what opens the outermost folded part around a field: the summary of a fold, or the tile of a panel.
const field = root.querySelector(arguments[1]);
let opener = null;
for (let it = field; it; it = it.parentElement) {
  if (it.localName === 'details' && !it.open && !it.querySelector('summary').contains(field)) opener = it.querySelector('summary');
  if (it.hidden && it.id) opener = root.querySelector(`[aria-controls=${it.id}]`) || opener;
}
return opener
