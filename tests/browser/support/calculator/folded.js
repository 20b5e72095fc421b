// Gives the outermost folded part around a field.
let outermost;
const within = (node) => node && node.closest('details');
for (let it = within(root.querySelector(arguments[1])); it; it = within(it.parentElement)) if (!it.open) outermost = it;
return outermost && outermost.querySelector('summary')
