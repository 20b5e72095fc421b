// Gives the heights of the frame and of what is in it.
const frame = document.querySelector('iframe');
const page = frame && frame.contentDocument;
const calculator = page && page.querySelector('recovery-calculator:state(ready)');
return calculator ? [frame.offsetHeight, Math.ceil(calculator.getBoundingClientRect().height), page.documentElement.scrollHeight] : null
