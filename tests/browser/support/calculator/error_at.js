// Gives the words of the error at a field.
const field = root.querySelector(`[name='${arguments[1]}']`);
if (field.getAttribute('aria-invalid') !== 'true') return null;
const ids = (field.getAttribute('aria-describedby') || '').split(' ').filter(Boolean);
const texts = ids.map((id) => root.getElementById(id)).filter((it) => it && it.checkVisibility());
return texts.map((it) => it.innerText.trim()).join(' ')
