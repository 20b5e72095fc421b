// Places a frame by its script.
const tag = document.createElement('script');
tag.src = arguments[0];
tag.dataset.today = arguments[1];
document.body.replaceChildren(tag)
