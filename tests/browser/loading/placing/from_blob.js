// What an optimiser does that fetches scripts itself: the tag keeps its address under another name only.
const text = await (await fetch(arguments[0])).text();
const script = document.createElement('script');
script.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
for (const [name, value] of Object.entries(arguments[1])) script.setAttribute(name, value);
document.querySelector('main').append(script);
