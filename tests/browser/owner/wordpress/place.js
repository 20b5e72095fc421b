// Says how the widget stands in its theme.
const widget = document.querySelector('recovery-calculator');
widget.today = arguments[0];
const beside = widget.parentNode.querySelector('p');
const edges = (it) => [it.getBoundingClientRect().left, it.getBoundingClientRect().right];
return { widget: edges(widget), beside: edges(beside) }
